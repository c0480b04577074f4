import type { SqlValue } from "../../../../server/contract/query.ts";
import type { TableOrder } from "../../../components/SortableTable.tsx";
import { sortedBy } from "../../../components/sortedBy.ts";

/** Reads `3.descending` of the address: a column counted from one. `null` for the order the query gave. */
export function readAnswerOrder(text: string | null, columns: number): TableOrder | null {
  const [, place, direction] = /^(\d{1,4})\.(ascending|descending)$/.exec(text ?? "") ?? [];
  if (place === undefined || Number(place) < 1 || Number(place) > columns) return null;
  return { key: place, descending: direction === "descending" };
}

/** The same for the address. */
export function writeAnswerOrder({ key, descending }: TableOrder): string {
  return `${key}.${descending ? "descending" : "ascending"}`;
}

/** The rows in that order; what is not known comes last. */
export function rowsInOrder(rows: readonly SqlValue[][], order: TableOrder | null): readonly SqlValue[][] {
  if (order === null) return rows;
  const place = Number(order.key) - 1;
  return sortedBy(rows, (row) => row[place] ?? null, order.descending);
}
