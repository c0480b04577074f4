import type { CommonKind } from "../../../../server/domain/sharing/commonKinds.ts";
import { listed } from "../../../components/inWords.ts";
import { countOfKind } from "./tieLooks.ts";
import type { VisibleTie } from "./visibleGraph.ts";

/** One mark tied to another: all ties between the two. */
export type Neighbour = {
  id: string;
  weight: number;
  ties: readonly VisibleTie[];
};

/** Whom each mark is tied to, the heaviest first; those only tied by what nobody can place in time come last. */
export function neighboursOf(ties: readonly VisibleTie[]): ReadonlyMap<string, readonly Neighbour[]> {
  const found = new Map<string, Map<string, VisibleTie[]>>();
  const add = (from: string, to: string, tie: VisibleTie) => {
    const others = found.get(from) ?? new Map<string, VisibleTie[]>();
    others.set(to, [...(others.get(to) ?? []), tie]);
    found.set(from, others);
  };
  for (const tie of ties) {
    add(tie.source, tie.target, tie);
    add(tie.target, tie.source, tie);
  }
  return new Map(
    [...found].map(([id, others]) => [
      id,
      [...others]
        .map(([other, between]): Neighbour => {
          const weight = between.reduce((sum, tie) => sum + tie.weight, 0);
          return { id: other, weight, ties: between };
        })
        .sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1)),
    ]),
  );
}

/** What two marks have in common, as a sentence has it: "2 shared posts and 1 grouping". */
export function inCommon(ties: readonly Pick<VisibleTie, "kind" | "things" | "isUnknown">[]): string {
  const known = ties.filter(({ isUnknown }) => !isUnknown);
  const unknown = ties.filter(({ isUnknown }) => isUnknown);
  const told = known.map(({ kind, things }) => countOfKind(kind, things));
  const untold = new Map<CommonKind, number>(unknown.map(({ kind, things }) => [kind, things]));
  const beside = [...untold].map(([kind, things]) => countOfKind(kind, things));
  if (told.length === 0) return `${listed(beside)} that nobody can place in time`;
  return beside.length === 0 ? listed(told) : `${listed(told)}; ${listed(beside)} not placed in time`;
}
