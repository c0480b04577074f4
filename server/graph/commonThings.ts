import { nodeId } from "../../geodata/model/identifiers.ts";
import { type GroupingPurpose, isAreaKind, type OrganisationKind } from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import { weightAround } from "../domain/sharing/commonWeight.ts";
import type { CollaborationGraph, Question } from "./collaborationGraph.ts";
import { type CommonThing, commonThing, type TieToThing, tieToThing } from "./commonThing.ts";

/** What is asked of things organisations have in common. */
export type ThingsAsked = Question & {
  /** The kind of organisation. */
  of: OrganisationKind;
  on: ReadonlySet<CommonKind>;
  /** Which groupings count; `null` for all. */
  purposes: ReadonlySet<GroupingPurpose> | null;
};

export type Country = { graph: CollaborationGraph; table: AtomTable };

/** Layers of areas that organisations can both be in. */
export const layersAround = ["stp", "county", "region"] as const;
type LayerAround = (typeof layersAround)[number];

/**
 * Everything of the kinds asked for that at least two organisations of a kind are tied to, with those
 * organisations' ties. An organisation is in an area by its membership; where the sources have no memberships of
 * its kind in the layer, by where more than half of its people live or where it stands.
 */
export function commonThings({ graph, table }: Country, asked: ThingsAsked): CommonThing[] {
  const things = new Map<string, CommonThing>();
  const layersWithMembers = new Set<CommonKind>();
  const isOfTheKind = (id: string) => id.startsWith(`${asked.of}:`);
  const kinds = new Set<string>(asked.on);
  graph.network.forEachNode((id, node) => {
    const found = kinds.has(node.kind) ? commonThing(graph, node, asked) : null;
    if (found === null || isLeftOut(found, asked)) return;
    const ties = new Map([...found.ties].filter(([organisation]) => isOfTheKind(organisation)));
    if (ties.size > 0) layersWithMembers.add(found.kind);
    things.set(id, { ...found, ties });
  });
  for (const layer of layersAround) {
    if (!asked.on.has(layer) || layer === asked.of || layersWithMembers.has(layer)) continue;
    for (const [area, ties] of placedIn({ graph, table }, asked, layer)) {
      const thing = things.get(area);
      if (thing !== undefined) things.set(area, { ...thing, ties });
    }
  }
  const borders = asked.on.has("neighbour") ? borderThings(graph, asked) : [];
  return [...[...things.values()].filter(({ ties }) => ties.size > 1), ...borders];
}

/** Whether a thing is a grouping for another purpose than those asked for. */
export const isLeftOut = ({ purpose }: CommonThing, { purposes }: Pick<ThingsAsked, "purposes">) =>
  purpose !== null && purposes !== null && !purposes.has(purpose);

/** A tie that follows from the map: of April 2016, and the same on every day. */
const onTheMap: TieToThing = {
  inForce: "yes",
  evidence: "documented",
  validFrom: null,
  validTo: null,
  share: null,
  sources: [],
};

/** An area counts as being in another where more than half of its people live there. */
export const mostOfItsPeople = 0.5;

/** Organisations of a kind by the area of a layer that they are in by where they stand or most of their people live. */
export function placedIn(
  { graph, table }: Country,
  { of, evidence }: Pick<ThingsAsked, "of" | "evidence">,
  layer: LayerAround,
): Map<string, Map<string, TieToThing[]>> {
  const inside = new Map<string, Map<string, TieToThing[]>>();
  if (!evidence.has(onTheMap.evidence)) return inside;
  const put = (organisation: string, area: string) => {
    const ties = inside.get(area) ?? new Map<string, TieToThing[]>();
    inside.set(area, ties.set(organisation, [onTheMap]));
  };
  const { codes, areaOfAtom } = table.layers[layer];
  graph.network.forEachNode((id, { kind }) => {
    if (kind !== of) return;
    const atom = graph.atomOfNode.get(id);
    if (atom !== undefined) put(id, nodeId(layer, at(codes, at(areaOfAtom, atom))));
    if (!isAreaKind(of)) return;
    graph.network.forEachEdge(id, (_, tie, source, target) => {
      if (tie.kind !== "overlaps") return;
      const [other, share] = source === id ? [target, tie.share] : [source, tie.shareOfTarget];
      if (other.startsWith(`${layer}:`) && (share ?? 0) > mostOfItsPeople) put(id, other);
    });
  });
  return inside;
}

/** Each border as a thing that the two areas beside it have in common. */
export function borderThings(
  { network }: CollaborationGraph,
  asked: Question & Pick<ThingsAsked, "of">,
): CommonThing[] {
  const borders: CommonThing[] = [];
  network.forEachNode((source, { kind }) => {
    if (kind !== asked.of) return;
    network.forEachOutEdge(source, (id, tie, _, target) => {
      if (tie.kind !== "borders" || !asked.evidence.has(tie.evidence)) return;
      const held = [tieToThing(tie, asked)];
      borders.push({
        kind: "neighbour",
        id,
        name: nameOfBorder(tie),
        what: null,
        purpose: null,
        shared: null,
        weight: weightAround,
        ties: new Map([
          [source, held],
          [target, held],
        ]),
      });
    });
  });
  return borders;
}

function nameOfBorder({ crossing, km }: { crossing: string | null; km: number | null }): string {
  if (crossing === "ferry") return "Joined by a ferry";
  if (crossing === "bridge") return "Joined by a bridge";
  return km === null ? "A border on land" : `A border of ${Math.max(0.1, Math.round(km * 10) / 10)} km`;
}
