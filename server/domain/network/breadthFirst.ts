import type { Adjacency } from "./adjacency.ts";

/** Stands in typed arrays of this folder for a node that is not reached or has none before it. */
export const none = -1;

/** What a walk outwards from one node, one step at a time, has found. */
export type BreadthFirst = {
  /** Steps from the source to each node; `none` where no way leads there. */
  steps: Int32Array;
  /** The node before each on a way with the fewest steps; `none` for the source and where no way leads. */
  before: Int32Array;
  /** The nodes that are reached, nearest first, the source itself at the head. */
  order: Uint32Array;
};

/**
 * Walks outwards from one node, whatever the edges weigh. Neighbours are met in ascending order, so the same graph gives
 * the same walk. Throws RangeError for a source outside the graph.
 */
export function breadthFirst({ size, starts, neighbours }: Adjacency, source: number): BreadthFirst {
  if (!(source >= 0 && source < size)) throw new RangeError(`A graph of ${size} nodes has no node ${source}`);
  const steps = new Int32Array(size).fill(none);
  const before = new Int32Array(size).fill(none);
  const queue = new Uint32Array(size);
  let reached = 1;
  queue[0] = source;
  steps[source] = 0;
  for (let head = 0; head < reached; head++) {
    const node = queue[head] as number;
    const next = (steps[node] as number) + 1;
    for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
      const neighbour = neighbours[entry] as number;
      if (steps[neighbour] !== none) continue;
      steps[neighbour] = next;
      before[neighbour] = node;
      queue[reached] = neighbour;
      reached += 1;
    }
  }
  return { steps, before, order: queue.subarray(0, reached) };
}
