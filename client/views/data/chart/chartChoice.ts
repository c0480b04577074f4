import type { QueryAnswer } from "../../../../server/contract/query.ts";
import type { Axes } from "../result/axesShown.ts";
import { type AnswerColumn, isAmount } from "../result/columnKinds.ts";
import { leadingAmount } from "../result/leadingAmount.ts";

/** How two columns are drawn: amounts by name as bars, amounts over time as a line, two amounts as points. */
type ChartKind = "bars" | "line" | "points";

export type ChartChoice = { along: number; amount: number; kind: ChartKind };

/** What can be drawn of these columns: those to draw along, and those to draw by. */
export function chartable(columns: readonly AnswerColumn[]): {
  along: AnswerColumn[];
  amounts: AnswerColumn[];
} {
  return {
    along: columns.filter(({ kind }) => kind !== "nothing"),
    amounts: columns.filter(isAmount),
  };
}

/**
 * The chart somebody asked for, or the likeliest: the leading amount over time where there is a time, else by what the
 * line is called, else two amounts against each other. `null` where nothing can be drawn.
 */
export function chartChoice(
  answer: Pick<QueryAnswer, "rows">,
  columns: readonly AnswerColumn[],
  asked: Axes | null,
): ChartChoice | null {
  const first = leadingAmount(answer, columns);
  if (first === undefined) return null;
  const wanted = asked === null ? undefined : columns[asked.amount];
  const amount = wanted !== undefined && isAmount(wanted) ? wanted : first;
  const along = (asked === null ? undefined : drawable(columns[asked.along])) ?? likeliest(columns, amount);
  if (along === undefined) return null;
  const kind = chartKind(along);
  // Only a line can be wanted as bars: points have no names to stand beside theirs.
  return { kind: asked?.isBars && kind === "line" ? "bars" : kind, along: along.place, amount: amount.place };
}

function drawable(column: AnswerColumn | undefined): AnswerColumn | undefined {
  return column === undefined || column.kind === "nothing" ? undefined : column;
}

function likeliest(columns: readonly AnswerColumn[], amount: AnswerColumn): AnswerColumn | undefined {
  const others = columns.filter((column) => column.place !== amount.place);
  return (
    others.find(({ kind }) => kind === "date" || kind === "year") ??
    others.find(({ kind, name }) => kind === "text" && isName(name)) ??
    others.find(({ kind }) => kind === "text") ??
    others.find(({ kind }) => kind === "identifier") ??
    others.find(isAmount)
  );
}

/** Whether a column is called as one name of each row; `names` are many in one. */
export function isName(column: string): boolean {
  return /name$/i.test(column);
}

function chartKind({ kind }: AnswerColumn): ChartKind {
  if (kind === "number") return "points";
  return kind === "date" || kind === "year" ? "line" : "bars";
}
