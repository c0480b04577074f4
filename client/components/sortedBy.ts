/** What a line can be sorted by; `null` where it is not known. */
export type SortValue = number | string | null;

const words = new Intl.Collator("en-GB", { numeric: true });

/**
 * The rows by a value, equal ones in the order they had. What is not known comes last either way, since it is neither
 * the least nor the most; numbers come before words.
 */
export function sortedBy<Row>(
  rows: readonly Row[],
  sortValue: (row: Row) => SortValue,
  descending: boolean,
): Row[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortValue(row) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) {
        return Number(one.value === null) - Number(other.value === null);
      }
      return sign * compare(one.value, other.value);
    })
    .map(({ row }) => row);
}

function compare(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") return words.compare(one, other);
  return typeof one === "number" ? -1 : 1;
}
