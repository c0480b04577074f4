import type { CollaborationEdge, Common } from "../contract/collaboration.ts";
import { at } from "../domain/at.ts";
import { type Adjacency, adjacencyOf } from "../domain/network/adjacency.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import type { GraphNode } from "./collaborationGraph.ts";
import type { CommonThing } from "./commonThing.ts";
import type { Country, ThingsAsked } from "./commonThings.ts";
import type { NamedWeights } from "./inCommon.ts";
import { forEachPair, type Pairing } from "./pairing.ts";
import { ReadingOfPairs } from "./readingOfPairs.ts";
import { thingsByMany } from "./thingsByMany.ts";
import { SumByKind } from "./weights.ts";

/** What is asked of a projection. */
export type ProjectionAsked = ThingsAsked & {
  /** Weights that stand in place of the usual ones, by kind. */
  weights: NamedWeights;
  /** Whether what nobody can place in time is listed beside what holds. */
  withUnknown: boolean;
};

/** One organisation, with how many others it has something in common with in force, and the weight of that. */
export type ProjectedNode = {
  node: GraphNode;
  degree: number;
  strength: number;
  strengthByKind: Partial<Record<CommonKind, number>>;
};

/** Two organisations by identifier, that before the other in the order of `nodes` first, and by their numbers there. */
export type ProjectedEdge = CollaborationEdge & {
  key: string;
  source: string;
  target: string;
  ends: readonly [number, number];
  /** Kinds of which the two have something in common that nobody can place in time; none where that is not listed. */
  unknownKinds: readonly CommonKind[];
};

/**
 * Organisations of one kind and what every two of them have in common. Nodes are all organisations of the kind in
 * the order of their identifiers, edges in the order of their ends.
 */
export type Projection = {
  nodes: readonly ProjectedNode[];
  /** The place of each organisation among `nodes`. */
  indexOf: ReadonlyMap<string, number>;
  edges: readonly ProjectedEdge[];
  /** Pairs that have nothing in common but what nobody can place in time, listed or not. */
  pairsUnknown: number;
  /** What edges name by its place here, and do not list. */
  byMany: readonly CommonThing[];
};

/** Identifiers of all organisations of a kind, in their order. */
export function organisationsOfKind({ graph }: Pick<Country, "graph">, of: ThingsAsked["of"]): string[] {
  return graph.network.filterNodes((_, { kind }) => kind === of).sort();
}

/**
 * Projects a pairing onto its organisations, with what is in common weighed as asked: two are joined where both are tied
 * to the same thing and both ties hold, yes or likely. A tie nobody can place in time makes what they have in common
 * unknown: counted, or listed where that is asked for, and never part of a weight. Where more than `mostListed` things would be listed,
 * pair by pair, those that the most pairs have in common are named by edges and listed once.
 */
export function projectionOfPairing(
  { graph }: Pick<Country, "graph">,
  pairing: Pairing,
  { weights, withUnknown }: Pick<ProjectionAsked, "weights" | "withUnknown">,
  mostListed: number,
): Projection {
  const { organisations, indexOf, things } = pairing;
  const byMany = thingsByMany(pairing, withUnknown, mostListed);
  const placeByMany = new Map(byMany.map((thing, place) => [thing, place]));
  const reading = new ReadingOfPairs(pairing, weights);
  const edges: ProjectedEdge[] = [];
  let pairsUnknown = 0;
  const sums = organisations.map(() => new SumByKind());
  const degrees = new Uint32Array(organisations.length);
  forEachPair(pairing, (pair, one, other) => {
    const read = reading.read(pair, one, other, withUnknown);
    if (read.isUnknown) pairsUnknown += 1;
    if (read.isUnknown && !withUnknown) return;
    const [source, target] = [at(organisations, one), at(organisations, other)];
    const shared: Common[] = [];
    const sharedByMany: number[] = [];
    for (const thing of read.things) {
      const place = placeByMany.get(at(things, thing));
      if (place === undefined) shared.push(reading.commonOf(thing, source, target));
      else sharedByMany.push(place);
    }
    const { weight, weightByKind, evidence, inForce, unknownKinds } = read;
    edges.push({
      key: `${source}|${target}`,
      source,
      target,
      ends: [one, other],
      weight,
      weightByKind,
      evidence,
      inForce,
      shared: shared.sort(byWeight),
      sharedByMany,
      unknownKinds,
    });
    if (read.isUnknown) return;
    for (const end of [one, other]) {
      degrees[end] = at(degrees, end) + 1;
      at(sums, end).addAll(weightByKind);
    }
  });
  const nodes = organisations.map(
    (id, place): ProjectedNode => ({
      node: graph.network.getNodeAttributes(id),
      degree: at(degrees, place),
      strength: at(sums, place).total(),
      strengthByKind: at(sums, place).byKind(),
    }),
  );
  return { nodes, indexOf, edges, pairsUnknown, byMany };
}

/** The pairs in force as numbers, for whatever walks the projection; nodes keep their places. */
export function adjacencyOfProjection({ nodes, edges }: Projection): Adjacency {
  return adjacencyOf(
    nodes.length,
    edges.filter(isInForce).map(({ ends: [source, target], weight }) => ({ source, target, weight })),
  );
}

/** What holds first, then the heaviest; what is alike stays in the order of the names, in which things are numbered. */
export function byWeight(one: Common, other: Common): number {
  return Number(isInForce(other)) - Number(isInForce(one)) || other.weight - one.weight;
}
