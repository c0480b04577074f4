import type { Adjacency } from "./adjacency.ts";
import { breadthFirst, none } from "./breadthFirst.ts";

/** A node within reach: how many steps away, and the node before it on the heaviest of the shortest ways. */
export type Reached = { node: number; steps: number; before: number };

/**
 * Every other node within so many steps of one, nearest first and then by number. Of several shortest ways the one with the
 * greatest sum of weights counts; where two weigh the same, the node before with the smaller number. Throws RangeError for a node
 * outside the graph.
 */
export function heaviestWays(adjacency: Adjacency, from: number, within: number): Reached[] {
  const { size, starts, neighbours, weights } = adjacency;
  const { steps: stepsTo, order } = breadthFirst(adjacency, from);
  const weightTo = new Float64Array(size);
  const reached: Reached[] = [];
  for (const node of order.subarray(1)) {
    const steps = stepsTo[node] as number;
    if (steps > within) break;
    let before = none;
    for (let entry = starts[node] as number; entry < (starts[node + 1] as number); entry++) {
      const last = neighbours[entry] as number;
      if (stepsTo[last] !== steps - 1) continue;
      const weight = (weightTo[last] as number) + (weights[entry] as number);
      if (before !== none && weight <= (weightTo[node] as number)) continue;
      before = last;
      weightTo[node] = weight;
    }
    reached.push({ node, steps, before });
  }
  return reached.sort((one, other) => one.steps - other.steps || one.node - other.node);
}
