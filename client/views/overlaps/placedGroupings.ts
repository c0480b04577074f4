import {
  areaKindWords,
  type EvidenceLevel,
  evidenceLevels,
  type GroupingPurpose,
} from "../../../geodata/model/kinds.ts";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import { type AtomSet, unionOf } from "../../../server/domain/atomSet.ts";
import type { Area, England } from "../../state/england.ts";

/** Something with a place on the map: an area of a layer, or a grouping by the areas that belong to it. */
export type PlacedSet = {
  id: string;
  name: string;
  /** What it is, in words that tell it from its namesakes: "Vanguard of 2 areas, likely". */
  detail: string;
  /** Overlay of the map that draws it: a layer or a purpose. */
  overlay: string;
  atoms: AtomSet;
};

/** Sets by identifier, and the groupings that have no place: nothing is known to belong to them at the date. */
export type PlacedSets = {
  placed: ReadonlyMap<string, PlacedSet>;
  unplaced: readonly { id: string; name: string }[];
};

const purposeWords: Record<GroupingPurpose, string> = {
  footprint: "Footprint made here",
  "joint-committee": "Joint committee",
  federation: "Federation",
  "provider-consortium": "Provider consortium",
  vanguard: "Vanguard",
  devolution: "Devolution area",
  "csu-contract": "CSU contract",
  locality: "Locality",
  custom: "Grouping",
};

/**
 * Every area and every grouping as a set of atoms. A grouping is the whole of each area that belongs to it,
 * also where only part of that area takes part: sources seldom say which part.
 */
export function placedSets(england: England, graph: SerialisedGraph | null): PlacedSets {
  const placed = new Map<string, PlacedSet>();
  for (const area of england.byId.values()) {
    const { id, name, kind, atoms } = area;
    placed.set(id, { id, name, detail: detailOf(area), overlay: kind, atoms });
  }
  const unplaced: { id: string; name: string }[] = [];
  const membersOf = membersByGrouping(england, graph);
  for (const { attributes } of graph?.nodes ?? []) {
    const { id, name, kind, purpose } = attributes;
    if (kind !== "grouping") continue;
    const members = membersOf.get(id);
    if (members === undefined) {
      unplaced.push({ id, name });
      continue;
    }
    const what = purposeWords[purpose ?? "custom"];
    placed.set(id, {
      id,
      name,
      detail: `${what} of ${members.areas.length} ${members.areas.length === 1 ? "area" : "areas"}, ${members.evidence}`,
      overlay: purpose ?? "custom",
      atoms: unionOf(members.areas.map((area) => area.atoms)),
    });
  }
  return { placed, unplaced };
}

function detailOf(area: Area): string {
  return [areaKindWords[area.kind].short, area.ods ?? area.code].join(" ");
}

/** The areas that belong to each grouping, and how far the evidence for the weakest of these ties goes. */
type Members = { areas: Area[]; evidence: EvidenceLevel };

function membersByGrouping(england: England, graph: SerialisedGraph | null): Map<string, Members> {
  const members = new Map<string, Members>();
  for (const { source, target, attributes } of graph?.edges ?? []) {
    const area = england.byId.get(source);
    if (area === undefined || !target.startsWith("grouping:")) continue;
    const { evidence } = attributes;
    const known = members.get(target);
    if (known === undefined) members.set(target, { areas: [area], evidence });
    else {
      known.areas.push(area);
      if (evidenceLevels.indexOf(evidence) > evidenceLevels.indexOf(known.evidence))
        known.evidence = evidence;
    }
  }
  return members;
}
