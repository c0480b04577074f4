import type { QueryAnswer } from "../../../../server/contract/query.ts";
import { formatCount, formatDate } from "../../../components/format.ts";

/** How much was found, at which day: "209 rows, as at 1 April 2016."; the first of them only where there are more. */
export function answerSentence({
  rows,
  truncated,
  asAt,
}: Pick<QueryAnswer, "rows" | "truncated" | "asAt">): string {
  const count = `${formatCount(rows.length)} ${rows.length === 1 ? "row" : "rows"}`;
  const day = `as at ${formatDate(asAt)}`;
  return truncated ? `The first ${count}, ${day}.` : `${count}, ${day}.`;
}
