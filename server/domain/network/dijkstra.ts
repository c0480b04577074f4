import type { Adjacency } from "./adjacency.ts";
import { none } from "./breadthFirst.ts";
import { NearestFirst } from "./nearestFirst.ts";

/** The shortest ways from one node by the lengths of the edges. */
export type ShortestWays = {
  /** Length of the shortest way to each node, in the unit of the weights; Infinity where no way leads there. */
  lengths: Float64Array;
  /** The node before each on a shortest way; `none` for the source and where no way leads. */
  before: Int32Array;
  /** The nodes that are reached, nearest first, the source itself at the head. */
  order: Uint32Array;
};

/** The shortest ways from one node, each edge as long as its weight. Throws RangeError for a source outside the graph. */
export function dijkstra({ size, starts, neighbours, weights }: Adjacency, source: number): ShortestWays {
  if (!(source >= 0 && source < size)) throw new RangeError(`A graph of ${size} nodes has no node ${source}`);
  const lengths = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size).fill(none);
  const order = new Uint32Array(size);
  const waiting = new NearestFirst(lengths);
  lengths[source] = 0;
  waiting.add(source);
  let reached = 0;
  while (waiting.size > 0) {
    const node = waiting.take();
    order[reached++] = node;
    const length = lengths[node] as number;
    for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
      const neighbour = neighbours[entry] as number;
      const known = lengths[neighbour] as number;
      const through = length + (weights[entry] as number);
      if (through >= known) continue;
      lengths[neighbour] = through;
      before[neighbour] = node;
      if (known === Number.POSITIVE_INFINITY) waiting.add(neighbour);
      else waiting.nearer(neighbour);
    }
  }
  return { lengths, before, order: order.subarray(0, reached) };
}
