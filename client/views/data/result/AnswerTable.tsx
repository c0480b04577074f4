import { type ReactNode, useMemo } from "react";
import type { QueryAnswer, SqlValue } from "../../../../server/contract/query.ts";
import { SortableTable, type TableColumn } from "../../../components/SortableTable.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./AnswerTable.module.css";
import { readAnswerOrder, rowsInOrder, writeAnswerOrder } from "./answerOrder.ts";
import type { NamesBeside } from "./areaNamesBeside.ts";
import { aboutText } from "./ColumnsAbout.tsx";
import { type AnswerColumn, isAmount } from "./columnKinds.ts";
import type { ColumnAbout } from "./describedColumns.ts";
import { formatNumber, noValue } from "./formatCell.ts";
import { useNodeAnchor } from "./useNodeAnchor.ts";

type AnswerTableProps = {
  caption: string;
  answer: QueryAnswer;
  columns: readonly AnswerColumn[];
  /** What each column holds, and what its identifiers are called, where that is known. */
  about: readonly (ColumnAbout | null)[];
  names: readonly (NamesBeside | null)[];
};

type Line = { place: number; row: readonly SqlValue[] };

/** The answer as a table, in the order of the query until a heading asks for another. */
export function AnswerTable({ caption, answer, columns, about, names }: AnswerTableProps) {
  const [{ order: written }, change] = useViewState();
  const anchorOf = useNodeAnchor();
  const order = useMemo(() => readAnswerOrder(written, columns.length), [written, columns]);
  const lines = useMemo(
    () => rowsInOrder(answer.rows, order).map((row, place): Line => ({ place, row })),
    [answer, order],
  );
  const shown = useMemo(
    () =>
      columns.map((column): TableColumn<Line> => {
        const { place, name, kind } = column;
        return {
          key: String(place + 1),
          label: name,
          ...titleOf(about[place] ?? null),
          numeric: isAmount(column) || kind === "year",
          isHeading: place === 0 && (kind === "text" || kind === "identifier"),
          largestFirst: isAmount(column),
          cell: ({ row }) => {
            const value = row[place] ?? null;
            const called = typeof value === "string" ? names[place]?.get(value) : undefined;
            const cell = cellOf(value, column, anchorOf);
            return called === undefined ? cell : <Called name={called}>{cell}</Called>;
          },
        };
      }),
    [columns, anchorOf, about, names],
  );
  return (
    <div className={styles.table}>
      <SortableTable
        // Another answer begins at its own first lines.
        key={columns.map(({ name }) => name).join()}
        caption={caption}
        columns={shown}
        rows={lines}
        keyOf={({ place }) => place}
        order={order}
        onOrder={(next) => change({ order: writeAnswerOrder(next) }, { replace: true })}
        isFramed
      />
    </div>
  );
}

/** A code with what it stands for below it, as our own words and not the answer's. */
function Called({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      {children}
      <span className={styles.called}>{name}</span>
    </>
  );
}

function titleOf(about: ColumnAbout | null): { title?: string } {
  return about === null ? {} : { title: aboutText(about) };
}

function cellOf(
  value: SqlValue,
  { kind }: AnswerColumn,
  anchorOf: ReturnType<typeof useNodeAnchor>,
): ReactNode {
  if (value === null) return <span className={styles.none}>{noValue}</span>;
  if (typeof value === "number") return formatNumber(value, kind);
  const anchor = anchorOf(value);
  if (anchor !== null) return <a {...anchor}>{value}</a>;
  return (
    <span className={styles.text} data-length={lengthOf(value)}>
      {value}
    </span>
  );
}

/** How much room a text asks for: codes and dates stand on one line, addresses break anywhere. */
function lengthOf(text: string): "short" | "long" | "unbroken" {
  if (text.length <= 16) return "short";
  return text.length > 40 && !text.includes(" ") ? "unbroken" : "long";
}
