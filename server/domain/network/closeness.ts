import type { Adjacency } from "./adjacency.ts";
import { breadthFirst } from "./breadthFirst.ts";
import { dijkstra } from "./dijkstra.ts";

/**
 * How near each node is to the others: one over the mean distance to those it reaches, times the share of the others that it
 * reaches (Wasserman and Faust's correction, as networkx does); 0 for a node that reaches nobody. Distances are steps or,
 * by length, the edges' weights. Walks from every node, so it takes seconds for tens of thousands.
 */
export function closeness(
  adjacency: Adjacency,
  { byLength = false }: { byLength?: boolean } = {},
): Float64Array {
  const { size } = adjacency;
  const near = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const { total, reached } = byLength ? lengthsFrom(adjacency, node) : stepsFrom(adjacency, node);
    if (total > 0) near[node] = (reached / total) * (reached / (size - 1));
  }
  return near;
}

/** The distances from a node added up, and how many others it reaches. */
type Distances = { total: number; reached: number };

function stepsFrom(adjacency: Adjacency, node: number): Distances {
  const { steps, order } = breadthFirst(adjacency, node);
  let total = 0;
  for (let place = 0; place < order.length; place++) total += steps[order[place] as number] as number;
  return { total, reached: order.length - 1 };
}

function lengthsFrom(adjacency: Adjacency, node: number): Distances {
  const { lengths, order } = dijkstra(adjacency, node);
  let total = 0;
  for (let place = 0; place < order.length; place++) total += lengths[order[place] as number] as number;
  return { total, reached: order.length - 1 };
}
