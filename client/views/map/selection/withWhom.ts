import { listed } from "../../../components/inWords.ts";
import { groupingLooks } from "../../../map/marks/groupingLooks.ts";
import type { SharedThing } from "./sharedAmong.ts";

/** What a shared thing is, which of the chosen take part (of `count`), and who else does. */
export function withWhom({ theme, chosen, others }: SharedThing, count: number): string {
  const kind = groupingLooks[theme].singular;
  const among = count === 1 ? "" : chosen.length === count ? `, ${allOf(count)}` : `, ${listed(chosen)}`;
  if (others.length === 0) return `${kind}${among}`;
  const named = others.length <= 3 ? listed(others) : `${others.length} others`;
  return `${kind}${among}${count === 1 ? ", with " : "; also "}${named}`;
}

function allOf(count: number): string {
  return count === 2 ? "both" : `all ${count}`;
}
