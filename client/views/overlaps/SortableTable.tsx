import { type ReactNode, useMemo, useState } from "react";
import styles from "./SortableTable.module.css";

/** One column: what its cells show and, as a number or text, what they are sorted by. */
export type SortableColumn<Row> = {
  key: string;
  label: string;
  numeric: boolean;
  sortBy: (row: Row) => number | string;
  cell: (row: Row) => ReactNode;
};

type SortableTableProps<Row> = {
  caption: string;
  columns: readonly SortableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The key of the column sorted by at first; numbers start with the largest. */
  startsWith: string;
};

type Order = { key: string; descending: boolean };

/** A plain table whose headings sort it. */
export function SortableTable<Row>({ caption, columns, rows, keyOf, startsWith }: SortableTableProps<Row>) {
  const [order, setOrder] = useState<Order>({
    key: startsWith,
    descending: columns.some((column) => column.key === startsWith && column.numeric),
  });
  const sorted = useMemo(() => {
    const column = columns.find(({ key }) => key === order.key);
    if (column === undefined) return rows;
    const sign = order.descending ? -1 : 1;
    return [...rows].sort((one, other) => sign * compare(column.sortBy(one), column.sortBy(other)));
  }, [columns, rows, order]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
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
                <button
                  type="button"
                  onClick={() =>
                    setOrder({
                      key: column.key,
                      descending: order.key === column.key ? !order.descending : column.numeric,
                    })
                  }
                >
                  {column.label}
                  <span aria-hidden="true">{sortSign(column.key, order)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <td key={column.key} data-numeric={column.numeric}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function compare(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en", { numeric: true });
}

function ariaSort(key: string, order: Order): "ascending" | "descending" | "none" {
  if (order.key !== key) return "none";
  return order.descending ? "descending" : "ascending";
}

function sortSign(key: string, order: Order): string {
  if (order.key !== key) return "";
  return order.descending ? "↓" : "↑";
}
