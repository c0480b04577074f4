import { type AreaKind, areaKinds } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import type { AtomSet } from "../../../server/domain/atomSet.ts";
import { peopleOf } from "../../../server/domain/people.ts";
import type { Area, England } from "../../state/england.ts";

/** Areas of one layer that hold a part of England; `exact` where together they have nobody else. */
export type Holding = { kind: AreaKind; areas: Area[]; exact: boolean };

/**
 * The areas to choose on the map for a part of England that is no area itself: the fewest areas of one layer
 * that make it up exactly, or else the CCGs that have people in it.
 */
export function areasHolding(england: England, atoms: AtomSet): Holding {
  const people = peopleOf(england.table, atoms);
  const holdings = areaKinds.map((kind): Holding => {
    const areas = areasWithPeople(england, kind, atoms);
    return { kind, areas, exact: areas.reduce((sum, area) => sum + area.people, 0) === people };
  });
  const exact = holdings
    .filter((holding) => holding.exact)
    .sort((one, other) => one.areas.length - other.areas.length);
  return exact.at(0) ?? at(holdings, areaKinds.indexOf("ccg"));
}

function areasWithPeople(england: England, kind: AreaKind, atoms: AtomSet): Area[] {
  const { areaOfAtom } = england.table.layers[kind];
  const indexes = new Set<number>();
  for (const atom of atoms) if (at(england.table.people, atom) > 0) indexes.add(at(areaOfAtom, atom));
  return [...indexes].sort((one, other) => one - other).map((index) => at(england.areas[kind], index));
}
