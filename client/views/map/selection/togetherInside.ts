import { unionOf } from "../../../../server/domain/atomSet.ts";
import { type Grouping, groupingsOver } from "../../../map/groupings.ts";
import type { Area } from "../../../state/england.ts";
import type { ChosenPart } from "./chosen.ts";

/** An arrangement that joins at least two areas of a place, and how far it reaches beyond it. */
export type TogetherInside = { grouping: Grouping; inside: readonly Area[]; outside: number };

/**
 * Who already works together inside the chosen areas: arrangements with at least two members that lie in them
 * whole, by theme, those with most members inside first.
 */
export function togetherInside(
  areas: readonly ChosenPart[],
  groupings: readonly Grouping[],
): TogetherInside[] {
  const atoms = unionOf(areas.map((area) => area.atoms));
  const land = new Set(atoms);
  return groupingsOver(groupings, atoms)
    .map((grouping) => {
      const inside = grouping.members.filter((member) => member.atoms.every((atom) => land.has(atom)));
      return { grouping, inside, outside: grouping.members.length - inside.length };
    })
    .filter(({ inside }) => inside.length > 1);
}
