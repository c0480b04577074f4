import fc from "fast-check";
import { type Adjacency, adjacencyOf, type WeightedPair } from "../../../server/domain/network/adjacency.ts";
import { seededRandom } from "../../../server/domain/network/seededRandom.ts";

/** A graph of `size` nodes and the edges named, each as its two ends and, where not 1, its weight. */
export function graphOf(size: number, ...edges: [number, number, number?][]): Adjacency {
  return adjacencyOf(
    size,
    edges.map(([source, target, weight = 1]) => ({ source, target, weight })),
  );
}

/** 0 – 1 – 2 – … */
export const path = (size: number) =>
  graphOf(size, ...Array.from({ length: size - 1 }, (_, node): [number, number] => [node, node + 1]));

/** Two triangles, 0 1 2 and 3 4 5, joined by an edge from 2 to 3. */
export const twoTriangles = graphOf(6, [0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5], [2, 3]);

/** Any small graph, as its size and edges; weights are whole, so that sums of them are exact. */
export const anyGraph: fc.Arbitrary<{ size: number; pairs: Required<WeightedPair>[]; adjacency: Adjacency }> =
  fc.integer({ min: 2, max: 14 }).chain((size) => {
    const node = fc.integer({ min: 0, max: size - 1 });
    const pair = fc
      .record({ source: node, target: node, weight: fc.integer({ min: 1, max: 5 }) })
      .filter(({ source, target }) => source !== target);
    const pairs = fc.uniqueArray(pair, {
      maxLength: size * 3,
      selector: ({ source, target }) => Math.min(source, target) * size + Math.max(source, target),
    });
    return pairs.map((drawn) => ({ size, pairs: drawn, adjacency: adjacencyOf(size, drawn) }));
  });

/** A graph of many nodes with 1.6 edges each, drawn by its seed. */
export function sparseGraph(size: number, seed: number): Adjacency {
  const random = seededRandom(seed);
  const node = () => Math.floor(random() * size);
  const drawn = Array.from({ length: size * 1.6 }, () => ({ source: node(), target: node() }));
  return adjacencyOf(
    size,
    drawn.filter(({ source, target }) => source !== target),
  );
}

/** The neighbours of a node, read the slow way. */
export function neighboursOf({ starts, neighbours }: Adjacency, node: number): number[] {
  return [...neighbours.subarray(starts[node], starts[node + 1])];
}

/** Lengths of the shortest ways between all nodes by Floyd and Warshall; every edge 1 long unless `byWeight`. */
export function allLengths(
  { size, pairs }: { size: number; pairs: Required<WeightedPair>[] },
  byWeight: boolean,
) {
  const lengths = Array.from({ length: size }, (_, one) =>
    Array.from({ length: size }, (_, other) => (one === other ? 0 : Number.POSITIVE_INFINITY)),
  );
  const length = (one: number, other: number) => lengths[one]?.[other] ?? Number.NaN;
  const shorten = (one: number, other: number, to: number) => {
    const row = lengths[one];
    if (row !== undefined) row[other] = Math.min(length(one, other), to);
  };
  for (const { source, target, weight } of pairs) {
    shorten(source, target, byWeight ? weight : 1);
    shorten(target, source, byWeight ? weight : 1);
  }
  for (let middle = 0; middle < size; middle++) {
    for (let one = 0; one < size; one++) {
      for (let other = 0; other < size; other++) {
        shorten(one, other, length(one, middle) + length(middle, other));
      }
    }
  }
  return length;
}

/** Whether some nodes hang together by edges among themselves. */
export function hangTogether(adjacency: Adjacency, nodes: readonly number[]): boolean {
  const waiting = new Set(nodes);
  const found = nodes.slice(0, 1);
  for (const node of found) {
    waiting.delete(node);
    for (const neighbour of neighboursOf(adjacency, node))
      if (waiting.delete(neighbour)) found.push(neighbour);
  }
  return waiting.size === 0;
}

/** The nodes of each group. */
export function groups(groupOf: Uint32Array, count: number): number[][] {
  return Array.from({ length: count }, (_, group) =>
    [...groupOf.keys()].filter((node) => groupOf[node] === group),
  );
}
