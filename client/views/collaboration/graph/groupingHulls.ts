import { type Grouping, hatchTurns } from "../../../map/groupings.ts";
import { groupingLooks } from "../../../map/marks/groupingLooks.ts";
import { type GraphHulls, type OutlinedPurpose, outlinedPurposes } from "../../../state/viewState.ts";
import type { SceneHull } from "./picture/graphScene.ts";

/** The purpose whose groupings are outlined; `null` where something else is, or nothing. */
export function outlinedPurpose(hulls: GraphHulls): OutlinedPurpose | null {
  return outlinedPurposes.find((purpose) => purpose === hulls) ?? null;
}

/** The groupings of a purpose that CCGs take part in, each with those CCGs alone, those with the most first. */
export function groupingsOfCcgs(groupings: readonly Grouping[], purpose: OutlinedPurpose): Grouping[] {
  return groupings
    .filter(({ theme }) => theme === purpose)
    .map((grouping) => ({ ...grouping, members: grouping.members.filter(({ kind }) => kind === "ccg") }))
    .filter(({ members }) => members.length > 0)
    .sort((one, other) => other.members.length - one.members.length || (one.id < other.id ? -1 : 1));
}

/** Outlines round the members of groupings, hatched as on the map: those that share land take turns. */
export function groupingHulls(groupings: readonly Grouping[]): SceneHull[] {
  const turns = hatchTurns(groupings);
  return groupings.map(({ name, theme, members }, place): SceneHull => {
    const { colour, hatches, weave } = groupingLooks[theme];
    const turn = turns[place] ?? 0;
    return {
      name,
      colour,
      members: members.map(({ id }) => id),
      hatch: { kind: hatches[turn] ?? hatches[0], weave, turn },
    };
  });
}

/** How many CCGs take part in any of some groupings, and how many in more than one. */
export function membersOf(groupings: readonly Pick<Grouping, "members">[]): { any: number; several: number } {
  const counts = new Map<string, number>();
  for (const { members } of groupings) {
    for (const { id } of members) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { any: counts.size, several: [...counts.values()].filter((count) => count > 1).length };
}
