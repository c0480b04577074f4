import { formatCount, formatPeopleShort } from "../../../../components/format.ts";
import type { VisibleNode } from "../visibleGraph.ts";

/** What the list says of a mark beside its name: how large it is, what a closed group hides, and how many it is tied to. */
export function markDetail({ kind, people, members, pairsInside }: VisibleNode, tiedTo: number): string {
  if (kind === "organisation") {
    return `${formatPeopleShort(people)} · ${tiedTo === 0 ? "no ties" : `tied to ${formatCount(tiedTo)}`}`;
  }
  const pairs = (members.length * (members.length - 1)) / 2;
  const inside = `${formatCount(pairsInside)} of ${formatCount(pairs)} ${pairs === 1 ? "pair" : "pairs"} inside linked`;
  return `${formatCount(members.length)} CCGs, ${inside} · ${tiedTo === 0 ? "no ties to others" : `tied to ${formatCount(tiedTo)}`}`;
}
