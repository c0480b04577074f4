import {
  areaKinds,
  isAreaKind,
  isOrganisationKind,
  type OrganisationKind,
} from "../../geodata/model/kinds.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import type { GraphNode } from "./collaborationGraph.ts";
import { type CommonThing, commonThing } from "./commonThing.ts";
import {
  borderThings,
  type Country,
  isLeftOut,
  layersAround,
  placedIn,
  type ThingsAsked,
} from "./commonThings.ts";

/**
 * Everything of the kinds asked for that at least two organisations of any kind are tied to, with everybody's ties.
 * Organisations take part by what is recorded of them. Where the sources have no memberships of a kind of
 * organisation in a layer, those of the kinds that the question names are in the area where more than half of their people
 * live, and of trusts, hospitals and practices the named ones alone where they stand: all others would be everybody near.
 */
export function thingsOfAll(
  country: Country,
  asked: Omit<ThingsAsked, "of">,
  named: readonly Pick<GraphNode, "id" | "kind">[],
): CommonThing[] {
  const { network } = country.graph;
  const things = new Map<string, CommonThing>();
  const kinds = new Set<string>(asked.on);
  network.forEachNode((id, node) => {
    const thing = kinds.has(node.kind) ? commonThing(country.graph, node, asked) : null;
    if (thing !== null && !isLeftOut(thing, asked)) things.set(id, thing);
  });
  for (const layer of layersAround.filter((each) => asked.on.has(each))) {
    for (const of of new Set(named.map(({ kind }) => kind))) {
      if (!isOrganisationKind(of) || of === layer || hasMembers(things, layer, of)) continue;
      for (const [area, ties] of placedIn(country, { of, evidence: asked.evidence }, layer)) {
        const thing = things.get(area);
        if (thing === undefined) continue;
        const own = [...ties].filter(([id]) => isAreaKind(of) || named.some((node) => node.id === id));
        things.set(area, { ...thing, ties: new Map([...thing.ties, ...own]) });
      }
    }
  }
  const borders = asked.on.has("neighbour")
    ? areaKinds.flatMap((of) => borderThings(country.graph, { ...asked, of }))
    : [];
  return [...[...things.values()].filter(({ ties }) => ties.size > 1), ...borders];
}

/** Whether any organisation of a kind is recorded as being in an area of a layer. */
function hasMembers(
  things: ReadonlyMap<string, CommonThing>,
  layer: CommonKind,
  of: OrganisationKind,
): boolean {
  return [...things.values()].some(
    ({ kind, ties }) => kind === layer && [...ties.keys()].some((id) => id.startsWith(`${of}:`)),
  );
}
