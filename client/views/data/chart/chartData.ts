import type { QueryAnswer, SqlValue } from "../../../../server/contract/query.ts";
import type { England } from "../../../state/england.ts";
import type { AnswerColumn } from "../result/columnKinds.ts";
import { formatNumber, noValue } from "../result/formatCell.ts";
import { type ChartChoice, isName } from "./chartChoice.ts";
import { labelColumns } from "./labelColumns.ts";

/** One row as a chart draws it. `along` is a number where the chart has an axis for it; `null` is not known. */
export type ChartMark = { place: number; label: string; along: number | null; amount: number | null };

/**
 * The rows of an answer as the marks of a chart, each with a label of its own as far as its words allow; identifiers of
 * areas are told by their names.
 */
export function chartMarks(
  answer: Pick<QueryAnswer, "rows">,
  columns: readonly AnswerColumn[],
  choice: ChartChoice,
  england: England | undefined,
): ChartMark[] {
  const along = columns[choice.along];
  const first = choice.kind === "points" ? labelColumn(columns) : along;
  // Along a line each moment is a label by itself.
  const named =
    first === undefined || choice.kind === "line" ? [first] : labelColumns(answer.rows, columns, first);
  return answer.rows.map((row, place) => {
    const amount = row[choice.amount];
    return {
      place,
      label: named
        .map((column) => labelOf(row[column?.place ?? choice.along] ?? null, column, england))
        .join(" · "),
      along: along === undefined ? null : axisValue(row[choice.along] ?? null),
      amount: typeof amount === "number" ? amount : null,
    };
  });
}

/** What a point is called by: a column of names, else of any words. */
function labelColumn(columns: readonly AnswerColumn[]): AnswerColumn | undefined {
  return (
    columns.find(({ kind, name }) => kind === "text" && isName(name)) ??
    columns.find(({ kind }) => kind === "text" || kind === "identifier")
  );
}

function labelOf(value: SqlValue, column: AnswerColumn | undefined, england: England | undefined): string {
  if (value === null) return noValue;
  if (typeof value === "number") return formatNumber(value, column?.kind ?? "number");
  return england?.byId.get(value)?.name ?? value;
}

/** A number as it stands; a date as a year with its part, so that months lie where they belong. */
function axisValue(value: SqlValue): number | null {
  if (value === null) return null;
  if (typeof value === "number") return value;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined) return null;
  return Number(year) + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 365.25;
}
