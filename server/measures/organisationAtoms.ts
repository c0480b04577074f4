import { isAreaKind } from "../../geodata/model/kinds.ts";
import { type AtomSet, atomsOfAreas } from "../domain/atomSet.ts";
import { peopleOf } from "../domain/people.ts";
import type { England } from "./england.ts";

/** The atoms of those organisations that are areas; `null` where none is. */
export function atomsOfOrganisations(
  { graph, table }: Pick<England, "graph" | "table">,
  ids: readonly string[],
): AtomSet | null {
  const areas = ids.flatMap((id) => {
    const { kind, ons } = graph.network.getNodeAttributes(id);
    return isAreaKind(kind) && ons !== null ? [{ layer: kind, code: ons }] : [];
  });
  return areas.length === 0 ? null : atomsOfAreas(table, areas);
}

/** Residents of those organisations that are areas, each person once; `null` where none is. */
export function peopleOfOrganisations(england: England, ids: readonly string[]): number | null {
  const atoms = atomsOfOrganisations(england, ids);
  return atoms === null ? null : peopleOf(england.table, atoms);
}
