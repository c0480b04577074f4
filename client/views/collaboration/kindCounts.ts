import type { NodeKind } from "../../../geodata/model/kinds.ts";
import { inWords, listed } from "../../components/inWords.ts";

/** What organisations of each kind are called when they are counted; the order is the order they are named in. */
const words: readonly (readonly [readonly NodeKind[], string, string])[] = [
  [["ccg"], "CCG", "CCGs"],
  [["county", "district"], "council", "councils"],
  [["trust", "hospital"], "trust", "trusts"],
  [["csu"], "support unit", "support units"],
  [["stp"], "footprint", "footprints"],
  [["region"], "region", "regions"],
  [["practice"], "practice", "practices"],
];

/** Organisations counted by kind, as a sentence has them: "three CCGs and one council". */
export function kindCounts(organisations: readonly { kind: NodeKind }[]): string {
  return listed(
    words.flatMap(([kinds, one, many]) => {
      const count = organisations.filter(({ kind }) => kinds.includes(kind)).length;
      return count === 0 ? [] : [`${inWords(count)} ${count === 1 ? one : many}`];
    }),
  );
}

/** What one organisation is, in a word that tells Cumbria the CCG from Cumbria the council. */
export function kindName(kind: NodeKind): string {
  return words.find(([kinds]) => kinds.includes(kind))?.[1] ?? kind;
}
