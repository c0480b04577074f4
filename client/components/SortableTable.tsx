import { type ReactNode, useState } from "react";
import { Button } from "./Button.tsx";
import { formatCount } from "./format.ts";
import styles from "./SortableTable.module.css";

/** One column: its heading, and what its cells show. */
export type TableColumn<Row> = {
  key: string;
  label: string;
  /** What the column holds, shown over its heading. */
  title?: string;
  numeric: boolean;
  cell: (row: Row) => ReactNode;
  /** True for the column that names the line. */
  isHeading?: boolean;
  /** Whether the first click puts the largest or surest first; as `numeric` says where it is left out. */
  largestFirst?: boolean;
};

/** Which column the lines are sorted by, and which way; `null` for the order they came in. */
export type TableOrder<Key extends string = string> = { key: Key; descending: boolean };

type SortableTableProps<Row> = {
  caption: string;
  columns: readonly TableColumn<Row>[];
  /** In the order to be shown. */
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  order: TableOrder | null;
  onOrder: (order: TableOrder) => void;
  /** Whether it scrolls in a frame of its own, or stands in the page with its headings held at the top. */
  isFramed: boolean;
};

/** More lines than this are drawn only when somebody asks for them. */
const shownAtOnce = 250;

/** A table whose headings ask for another order. */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, keyOf, order, onOrder, isFramed } = props;
  const [limit, setLimit] = useState(shownAtOnce);
  const table = (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-numeric={column.numeric}
              aria-sort={ariaSort(column.key, order)}
            >
              <button type="button" title={column.title} onClick={() => onOrder(nextOrder(column, order))}>
                {column.label}
                <span aria-hidden="true">{sortSign(column.key, order)}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, limit).map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) =>
              column.isHeading === true ? (
                <th key={column.key} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} data-numeric={column.numeric}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {isFramed ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={caption} tabIndex={0}>
          {table}
        </section>
      ) : (
        table
      )}
      {rows.length > limit && (
        <Button className={styles.more ?? ""} onClick={() => setLimit(limit + shownAtOnce)}>
          Show {formatCount(Math.min(shownAtOnce, rows.length - limit))} more of {formatCount(rows.length)}
        </Button>
      )}
    </>
  );
}

/** The other way round for the column that is sorted by; otherwise the way this column is mostly wanted. */
function nextOrder<Row>(column: TableColumn<Row>, order: TableOrder | null): TableOrder {
  const { key, numeric, largestFirst = numeric } = column;
  return { key, descending: order?.key === key ? !order.descending : largestFirst };
}

function ariaSort(key: string, order: TableOrder | null): "ascending" | "descending" | "none" {
  if (order?.key !== key) return "none";
  return order.descending ? "descending" : "ascending";
}

function sortSign(key: string, order: TableOrder | null): string {
  if (order?.key !== key) return "";
  return order.descending ? "↓" : "↑";
}
