import type { SqlValue } from "../../../../server/contract/query.ts";
import type { AnswerColumn } from "../result/columnKinds.ts";

type Rows = readonly (readonly SqlValue[])[];

/** Columns beside the first that a label may have; more would be a row of the table. */
const mostBeside = 3;
/** Columns that are tried as company for the first. */
const mostTried = 8;

/**
 * The columns that the rows of an answer are called by: `first`, with the fewest others whose words together tell every
 * row from every other, those with the shortest values where several would do. `first` stands alone where nothing tells
 * the rows apart, and is left out where it says the same of all of them.
 */
export function labelColumns(
  rows: Rows,
  columns: readonly AnswerColumn[],
  first: AnswerColumn,
): AnswerColumn[] {
  if (areTold(rows, [first])) return [first];
  const others = columns
    .filter(({ place, kind }) => place !== first.place && (kind === "text" || kind === "identifier"))
    .map((column) => ({ column, length: lengthOf(rows, column) }))
    .sort((one, other) => one.length - other.length)
    .slice(0, mostTried)
    .map(({ column }) => column);
  for (let beside = 1; beside <= mostBeside; beside += 1) {
    const found = choicesOf(others, beside).find((chosen) => areTold(rows, [first, ...chosen]));
    if (found === undefined) continue;
    const inOrder = [...found].sort((one, other) => one.place - other.place);
    return areTold(rows, inOrder) && isSame(rows, first) ? inOrder : [first, ...inOrder];
  }
  return [first];
}

/** Whether no two rows have the same values in these columns. */
function areTold(rows: Rows, columns: readonly AnswerColumn[]): boolean {
  const met = new Set<string>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map(({ place }) => row[place] ?? null));
    if (met.has(key)) return false;
    met.add(key);
  }
  return true;
}

function isSame(rows: Rows, { place }: AnswerColumn): boolean {
  return rows.every((row) => row[place] === rows[0]?.[place]);
}

function lengthOf(rows: Rows, { place }: AnswerColumn): number {
  return rows.reduce((sum, row) => sum + String(row[place] ?? "").length, 0);
}

/** Every choice of so many of the columns, the earlier ones first. */
function choicesOf(columns: readonly AnswerColumn[], count: number): AnswerColumn[][] {
  if (count === 0) return [[]];
  return columns.flatMap((column, index) =>
    choicesOf(columns.slice(index + 1), count - 1).map((rest) => [column, ...rest]),
  );
}
