import type { QueryAnswer } from "../../../../server/contract/query.ts";
import { type AnswerColumn, isAmount } from "./columnKinds.ts";

/**
 * The amount an answer is most likely about: the one its rows are ranked by, largest first, else the first there is.
 * `undefined` where it holds no amounts.
 */
export function leadingAmount(
  { rows }: Pick<QueryAnswer, "rows">,
  columns: readonly AnswerColumn[],
): AnswerColumn | undefined {
  const amounts = columns.filter(isAmount);
  return amounts.find(({ place }) => isRanked(rows.map((row) => row[place] ?? null))) ?? amounts[0];
}

/** Whether values fall from the first to the last, those that are not known aside. */
function isRanked(values: readonly unknown[]): boolean {
  const known = values.filter((value) => typeof value === "number");
  const falls = known.every((value, place) => place === 0 || value <= (known[place - 1] ?? value));
  return falls && known[0] !== known.at(-1);
}
