import { parseNodeId } from "../../../../geodata/model/identifiers.ts";
import type { QueryAnswer, SqlValue } from "../../../../server/contract/query.ts";

/**
 * What a column of an answer holds, judged by all that is known in it: identifiers of nodes (`ccg:E38000042`), dates as
 * far as they are known, years, numbers, other words, or nothing at all.
 */
export type ColumnKind = "identifier" | "date" | "year" | "number" | "text" | "nothing";

/** One column of an answer: where it stands, what it is called, and what it holds. */
export type AnswerColumn = { place: number; name: string; kind: ColumnKind };

/** The columns of an answer with what they hold. */
export function answerColumns({ columns, rows }: Pick<QueryAnswer, "columns" | "rows">): AnswerColumn[] {
  return columns.map((name, place) => ({
    place,
    name,
    kind: kindOf(
      name,
      rows.flatMap((row) => row[place] ?? []),
    ),
  }));
}

const dateShape = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function kindOf(name: string, known: readonly NonNullable<SqlValue>[]): ColumnKind {
  if (known.length === 0) return "nothing";
  if (known.every((value) => typeof value === "number")) {
    return isYears(name, known) ? "year" : "number";
  }
  const texts = known.filter((value) => typeof value === "string");
  if (texts.length < known.length) return "text";
  if (texts.every((text) => parseNodeId(text) !== null)) return "identifier";
  return texts.every((text) => dateShape.test(text)) ? "date" : "text";
}

/** Years are whole numbers of our time under a name that says so: 2,016 people are not a year. */
function isYears(name: string, values: readonly number[]): boolean {
  return (
    /year/i.test(name) && values.every((value) => Number.isInteger(value) && value > 1900 && value < 2100)
  );
}

/** Whether a column's values are amounts: they stand to the right, and can be drawn by. */
export function isAmount({ kind }: AnswerColumn): boolean {
  return kind === "number";
}
