import type { AbstractGraph, Attributes } from "graphology-types";
import { type Adjacency, adjacencyOf, type WeightedPair } from "../domain/network/adjacency.ts";

/** A graph's rows, and whom their numbers stand for. */
export type CompressedGraph = {
  adjacency: Adjacency;
  /** The identifier of each node, in the order of its number. */
  ids: string[];
  numberOf: ReadonlyMap<string, number>;
};

/** A graph as graphology writes it down, such as the collaboration between organisations. */
export type WrittenGraph<Edge> = {
  nodes: readonly { key: string }[];
  edges: readonly { source: string; target: string; attributes: Edge }[];
};

/**
 * The rows of a graph that is written down, every edge taken as undirected and several between two nodes as one that adds
 * their weights up. `weightOf` answers `null` for an edge that does not count; loops never do. Throws RangeError for an edge
 * to a node that is not listed and for a weight that is negative or not finite.
 */
export function compress<Edge>(
  { nodes, edges }: WrittenGraph<Edge>,
  weightOf: (attributes: Edge) => number | null,
): CompressedGraph {
  const rows = numbered(nodes.map(({ key }) => key));
  const pairs: WeightedPair[] = [];
  for (const { source, target, attributes } of edges)
    addPair(pairs, rows.numberOf, source, target, weightOf(attributes));
  return { ...rows, adjacency: adjacencyOf(rows.ids.length, pairs) };
}

/** The same of a graph in graphology's memory. */
export function compressGraph<Edge extends Attributes>(
  graph: AbstractGraph<Attributes, Edge>,
  weightOf: (attributes: Edge) => number | null,
): CompressedGraph {
  const rows = numbered(graph.nodes());
  const pairs: WeightedPair[] = [];
  graph.forEachEdge((_, attributes, source, target) => {
    addPair(pairs, rows.numberOf, source, target, weightOf(attributes));
  });
  return { ...rows, adjacency: adjacencyOf(rows.ids.length, pairs) };
}

function numbered(ids: string[]): Omit<CompressedGraph, "adjacency"> {
  return { ids, numberOf: new Map(ids.map((id, number) => [id, number])) };
}

function addPair(
  pairs: WeightedPair[],
  numberOf: ReadonlyMap<string, number>,
  source: string,
  target: string,
  weight: number | null,
): void {
  if (source === target || weight === null) return;
  pairs.push({ source: numberOf.get(source) ?? -1, target: numberOf.get(target) ?? -1, weight });
}
