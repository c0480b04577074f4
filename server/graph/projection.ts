import { evidenceLevels, inForceAnswers } from "../../geodata/model/kinds.ts";
import type { CollaborationEdge, Common } from "../contract/collaboration.ts";
import { at } from "../domain/at.ts";
import { type Adjacency, adjacencyOf } from "../domain/network/adjacency.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import { surestOf, surestPair } from "../domain/sharing/surestPair.ts";
import type { GraphNode } from "./collaborationGraph.ts";
import { type CommonThing, sourcesOfBoth } from "./commonThing.ts";
import { type Country, commonThings, type ThingsAsked } from "./commonThings.ts";
import { byKindOf, roundedWeight } from "./weights.ts";

/** What is asked of a projection. */
export type ProjectionAsked = ThingsAsked & {
  /** Weights that stand in place of the usual ones, by kind. */
  weights: Readonly<Partial<Record<CommonKind, number>>>;
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
};

/**
 * How many times two organisations have something in common, by kind, found without pairing them. What does not hold
 * is counted too, so it is the most that a projection could list: the sum over things of n(n − 1)/2.
 */
export function commonsAhead(country: Country, asked: ThingsAsked): Map<CommonKind, number> {
  const ahead = new Map<CommonKind, number>();
  for (const { kind, ties } of commonThings(country, asked)) {
    ahead.set(kind, (ahead.get(kind) ?? 0) + (ties.size * (ties.size - 1)) / 2);
  }
  return ahead;
}

/**
 * Projects the graph onto organisations of one kind: two are joined where both are tied to the same thing and both
 * ties hold, yes or likely, at the date and evidence asked for. A tie nobody can place in time makes what they have
 * in common unknown: counted, or listed where that is asked for, and never part of a weight.
 */
export function projectionOf(country: Country, asked: ProjectionAsked): Projection {
  const members = country.graph.network
    .filterNodes((_, { kind }) => kind === asked.of)
    .sort()
    .map((id) => country.graph.network.getNodeAttributes(id));
  const indexOf = new Map(members.map(({ id }, place) => [id, place]));
  const found = new Map<number, Common[]>();
  for (const thing of commonThings(country, asked)) {
    const places = [...thing.ties.keys()]
      .flatMap((id) => indexOf.get(id) ?? [])
      .sort((one, other) => one - other);
    for (const [rank, one] of places.entries()) {
      for (const other of places.slice(rank + 1)) {
        const common = commonOf(thing, at(members, one).id, at(members, other).id, asked.weights);
        if (common === null) continue;
        const key = one * members.length + other;
        const known = found.get(key);
        if (known === undefined) found.set(key, [common]);
        else known.push(common);
      }
    }
  }
  const edges: ProjectedEdge[] = [];
  let pairsUnknown = 0;
  for (const [key, commons] of [...found].sort(([one], [other]) => one - other)) {
    const inForce = commons.filter(isInForce);
    if (inForce.length === 0) pairsUnknown += 1;
    if (inForce.length === 0 && !asked.withUnknown) continue;
    const ends = [Math.floor(key / members.length), key % members.length] as const;
    edges.push(edgeOf(ends, members, inForce, asked.withUnknown ? commons : inForce));
  }
  return { nodes: projectedNodes(members, edges), indexOf, edges, pairsUnknown };
}

/** The pairs in force as numbers, for whatever walks the projection; nodes keep their places. */
export function adjacencyOfProjection({ nodes, edges }: Projection): Adjacency {
  return adjacencyOf(
    nodes.length,
    edges.filter(isInForce).map(({ ends: [source, target], weight }) => ({ source, target, weight })),
  );
}

/** A thing as two organisations have it in common; `null` where they have not, or did not at the date asked. */
export function commonOf(
  thing: CommonThing,
  one: string,
  other: string,
  weights: ProjectionAsked["weights"],
): Common | null {
  const held = surestPair(thing.ties.get(one) ?? [], thing.ties.get(other) ?? []);
  if (held === null || held.inForce === "no") return null;
  const { kind, id, name, what, purpose } = thing;
  return {
    kind,
    id,
    name,
    what,
    purpose,
    weight: weightBetween(thing, one, other, weights),
    ...held,
    sources: sourcesOfBoth(thing, one, other),
  };
}

/** What a thing adds to the weight of two organisations that are tied to it. */
export function weightBetween(
  { kind, weight, ties }: CommonThing,
  one: string,
  other: string,
  weights: ProjectionAsked["weights"],
): number {
  const asked = weights[kind] ?? weight;
  // Of a trust only ties with a known share are among a thing's ties.
  const shareOf = (organisation: string) => ties.get(organisation)?.[0]?.share ?? 0;
  return kind === "trust" ? roundedWeight(asked * Math.min(shareOf(one), shareOf(other))) : asked;
}

function edgeOf(
  ends: readonly [number, number],
  members: readonly GraphNode[],
  inForce: readonly Common[],
  listed: readonly Common[],
): ProjectedEdge {
  const [source, target] = [at(members, ends[0]).id, at(members, ends[1]).id];
  const telling = inForce.length === 0 ? listed : inForce;
  return {
    key: `${source}|${target}`,
    source,
    target,
    ends,
    weight: roundedWeight(inForce.reduce((sum, { weight }) => sum + weight, 0)),
    weightByKind: byKindOf(inForce.map(({ kind, weight }) => [kind, weight])),
    evidence: surestOf(
      evidenceLevels,
      telling.map(({ evidence }) => evidence),
    ),
    inForce: surestOf(
      inForceAnswers,
      telling.map((common) => common.inForce),
    ),
    shared: [...listed].sort(byWeight),
  };
}

/** What holds first, then the heaviest. */
export function byWeight(one: Common, other: Common): number {
  return (
    Number(isInForce(other)) - Number(isInForce(one)) ||
    other.weight - one.weight ||
    collator.compare(one.name, other.name) ||
    (one.id < other.id ? -1 : 1)
  );
}

const collator = new Intl.Collator("en-GB");

function projectedNodes(members: readonly GraphNode[], edges: readonly ProjectedEdge[]): ProjectedNode[] {
  const own: ProjectedEdge[][] = members.map(() => []);
  for (const edge of edges.filter(isInForce)) for (const end of edge.ends) at(own, end).push(edge);
  return members.map((node, place) => {
    const mine = at(own, place);
    return {
      node,
      degree: mine.length,
      strength: roundedWeight(mine.reduce((sum, { weight }) => sum + weight, 0)),
      strengthByKind: byKindOf(
        mine.flatMap(({ weightByKind }) => Object.entries(weightByKind) as [CommonKind, number][]),
      ),
    };
  });
}
