import { areaKindWords, type EvidenceLevel, evidenceLevels } from "../../../geodata/model/kinds.ts";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import type { AtomSet } from "../../../server/domain/atomSet.ts";
import { groupingsOf } from "../../map/groupings.ts";
import { groupingLooks } from "../../map/marks/groupingLooks.ts";
import type { England } from "../../state/england.ts";

/** Something with a place on the map: an area of a layer, or an arrangement by the areas that take part in it. */
export type PlacedSet = {
  id: string;
  name: string;
  /** What it is, in words that tell it from its namesakes: "Vanguard of 2 areas, likely". */
  detail: string;
  /** Overlay of the map that draws it: a layer or a theme of groupings. */
  overlay: string;
  atoms: AtomSet;
};

/** Sets by identifier, and the arrangements without a place: no area is known to take part in them at the date. */
export type PlacedSets = {
  placed: ReadonlyMap<string, PlacedSet>;
  unplaced: readonly { id: string; name: string }[];
};

/**
 * Every area and every arrangement as a set of atoms. An arrangement covers the whole of each area that takes
 * part, also where only some of that area does: sources seldom say which part.
 */
export function placedSets(england: England, graph: SerialisedGraph | null): PlacedSets {
  const placed = new Map<string, PlacedSet>();
  for (const { id, name, kind, ods, code, atoms } of england.byId.values()) {
    const detail = `${areaKindWords[kind].short} ${ods ?? code}`;
    placed.set(id, { id, name, detail, overlay: kind, atoms });
  }
  if (graph === null) return { placed, unplaced: [] };
  const evidence = weakestEvidence(graph);
  for (const { id, name, theme, members, atoms } of groupingsOf(england, graph)) {
    const count = `${members.length} ${members.length === 1 ? "area" : "areas"}`;
    const detail = `${groupingLooks[theme].singular} of ${count}, ${evidence.get(id) ?? "unverified"}`;
    placed.set(id, { id, name, detail, overlay: theme, atoms });
  }
  const unplaced = graph.nodes
    .filter(({ key }) => !placed.has(key))
    .map(({ key, attributes }) => ({ id: key, name: attributes.name }));
  return { placed, unplaced };
}

/** How far the evidence goes for the least certain tie of each arrangement. */
function weakestEvidence(graph: SerialisedGraph): Map<string, EvidenceLevel> {
  const weakest = new Map<string, EvidenceLevel>();
  for (const { target, attributes } of graph.edges) {
    const known = weakest.get(target);
    const rank = evidenceLevels.indexOf(attributes.evidence);
    if (known === undefined || rank > evidenceLevels.indexOf(known)) weakest.set(target, attributes.evidence);
  }
  return weakest;
}
