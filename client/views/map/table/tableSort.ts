/** The table's order: one column, up or down. */
export type TableSort = { column: string; descending: boolean };

/** Largest first is what people look for when they open the table. */
export const defaultSort: TableSort = { column: "people", descending: true };

/** Reads an order from the address, as in `people.descending`; what names no column falls back to the default. */
export function readSort(text: string | null, columns: readonly string[]): TableSort {
  const [column = "", direction] = text?.split(".") ?? [];
  return columns.includes(column) ? { column, descending: direction === "descending" } : defaultSort;
}

/** Writes an order for the address; the default is left out, so `null`. */
export function writeSort({ column, descending }: TableSort): string | null {
  if (column === defaultSort.column && descending === defaultSort.descending) return null;
  return `${column}.${descending ? "descending" : "ascending"}`;
}

/** Compares two cells: numbers by size, words as a British dictionary has them. */
export function compareCells(first: string | number, second: string | number): number {
  if (typeof first === "number" && typeof second === "number") return first - second;
  return words.compare(String(first), String(second));
}

const words = new Intl.Collator("en-GB", { numeric: true });
