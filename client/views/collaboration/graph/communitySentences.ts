import { areaKindWords } from "../../../../geodata/model/kinds.ts";
import type { CommunitiesAnswer } from "../../../../server/contract/collaboration.ts";
import { formatAmount, formatCount } from "../../../components/format.ts";

/** How many communities there are, and who is in none, in one sentence. */
export function communitiesSentence({
  total,
  alone,
  on,
  weights,
}: Pick<CommunitiesAnswer, "total" | "alone" | "on" | "weights">): string {
  const weighing = on.some((kind) => weights[kind] === 0) ? " that weighs anything" : "";
  const made = total === 1 ? "one community" : `${formatCount(total)} communities`;
  const left =
    alone.length === 0
      ? `no CCG is without a tie in force${weighing}`
      : `${formatCount(alone.length)} ${alone.length === 1 ? "CCG has" : "CCGs have"} no tie in force${weighing}`;
  return `The ties make ${made} of CCGs with more of the ties inside than chance would put there; ${left}.`;
}

/** How far the communities are from the layer they are compared with, in one sentence; empty where they are not. */
export function comparedSentence({ compared }: Pick<CommunitiesAnswer, "compared">): string {
  if (compared === null) return "";
  const layer = areaKindWords[compared.layer].plural;
  const { variationOfInformation: bits, most } = compared;
  if (bits < 1e-9) return `They divide people exactly as the ${layer} do.`;
  return `They divide people otherwise than the ${layer} do: by ${formatAmount(bits, null)} bits, where 0 would be the same division and ${formatAmount(most, null)} the most there could be.`;
}
