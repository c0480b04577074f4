import { type AreaKind, areaKinds, areaKindWords } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import { nestingOf } from "../../../server/domain/nesting.ts";
import { formatShare } from "../../components/format.ts";
import { type Grouping, groupingsOver } from "../../map/groupings.ts";
import { groupingLooks } from "../../map/marks/groupingLooks.ts";
import type { Area, England } from "../../state/england.ts";

/** One line of a tip: what it is called, and what stands there. */
export type TipFact = { term: string; text: string };

/** The most names a line of a tip lists before it says how many more there are. */
const mostNames = 3;

/** Where an area lies in every other layer: one name, or several with their share of the area's people. */
export function placeFacts(england: England, area: Area): TipFact[] {
  return areaKinds
    .filter((layer) => layer !== area.kind && !isFiner(layer, area.kind))
    .map((layer) => {
      const { areas } = nestingOf(england.table, area.atoms, layer);
      const names = areas.map(({ area: index, shareOfPart }) => {
        const { name } = at(england.areas[layer], index);
        return areas.length === 1 ? name : `${name} ${formatShare(shareOfPart)}`;
      });
      return { term: areaKindWords[layer].short, text: listed(names) };
    });
}

/** The arrangements that cover an area or part of it, by theme. */
export function groupingFacts(groupings: readonly Grouping[], area: Area): TipFact[] {
  const byTheme = new Map<string, string[]>();
  for (const { theme, name, members } of groupingsOver(groupings, area.atoms)) {
    // A grouping that touches the area only through a neighbour that shares its land is not the area's own.
    if (!members.some((member) => member.id === area.id) && area.kind === "ccg") continue;
    const { singular } = groupingLooks[theme];
    byTheme.set(singular, [...(byTheme.get(singular) ?? []), name]);
  }
  return [...byTheme].map(([term, names]) => ({ term, text: listed(names) }));
}

function isFiner(layer: AreaKind, kind: AreaKind): boolean {
  const sizes: Readonly<Record<AreaKind, number>> = { district: 0, ccg: 1, county: 2, stp: 3, region: 4 };
  return sizes[layer] < sizes[kind] && !(layer === "ccg" && kind === "county");
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(", ");
  return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}
