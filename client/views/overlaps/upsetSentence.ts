import { formatPeopleShort } from "../../components/format.ts";
import type { Upset } from "./upsetRows.ts";

/** What several groupings come to: the people in them, each once, beside the sum that counts some twice. */
export function upsetSentence({ sets, totals: { sum, distinct, inSeveral } }: Upset): string {
  if (sets.length === 1) return `${formatPeopleShort(distinct)} people live in ${sets[0]?.name}.`;
  const start = `${formatPeopleShort(distinct)} people live in these ${sets.length} groupings`;
  if (inSeveral === 0) return `${start}, each in one of them alone.`;
  return `${start}, ${formatPeopleShort(inSeveral)} of them in more than one; added up, the groupings would count ${formatPeopleShort(sum)}.`;
}
