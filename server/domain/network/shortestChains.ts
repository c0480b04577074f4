import type { Adjacency } from "./adjacency.ts";
import { type BreadthFirst, breadthFirst, none } from "./breadthFirst.ts";

/** The shortest chains between two nodes; every chain names its nodes from the one to the other. */
export type ShortestChains = {
  /** Steps of each; 0 from a node to itself, `null` where no chain leads from the one to the other. */
  steps: number | null;
  /** How many there are; `mostCounted` stands for that many or more. */
  total: number;
  /** The first of them: the greatest sum of weights first, then by the numbers of their nodes. */
  chains: number[][];
};

/** Whole numbers beyond it are not exact, so counting stops there. */
export const mostCounted = Number.MAX_SAFE_INTEGER;

/**
 * The shortest chains by steps from one node to another, at most `most` of them spelt out, heaviest first, and all of
 * them counted. Counting adds up, node by node, the ways that are left to the goal, so it takes one look at each
 * edge however many chains there are. Throws RangeError for a node outside the graph.
 */
export function shortestChains(adjacency: Adjacency, from: number, to: number, most: number): ShortestChains {
  const walk = breadthFirst(adjacency, to);
  const steps = walk.steps[from];
  if (steps === undefined) throw new RangeError(`A graph of ${adjacency.size} nodes has no node ${from}`);
  if (steps === none) return { steps: null, total: 0, chains: [] };
  const { count, heaviest } = waysToGoal(adjacency, walk, steps);
  return {
    steps,
    total: count[from] as number,
    chains: heaviestChains(adjacency, { toGoal: walk.steps, heaviest, from, most }),
  };
}

/** For each node up to so many steps from the goal: how many shortest ways lead there, and the weight of the heaviest. */
function waysToGoal(
  { size, starts, neighbours, weights }: Adjacency,
  { steps: toGoal, order }: BreadthFirst,
  within: number,
) {
  const count = new Float64Array(size);
  const heaviest = new Float64Array(size);
  count[order[0] as number] = 1;
  for (const node of order.subarray(1)) {
    const steps = toGoal[node] as number;
    if (steps > within) break;
    for (let entry = starts[node] as number; entry < (starts[node + 1] as number); entry++) {
      const next = neighbours[entry] as number;
      if (toGoal[next] !== steps - 1) continue;
      count[node] = Math.min(mostCounted, (count[node] as number) + (count[next] as number));
      const weight = (weights[entry] as number) + (heaviest[next] as number);
      heaviest[node] = Math.max(heaviest[node] as number, weight);
    }
  }
  return { count, heaviest };
}

/** A chain begun at the start: its weight so far, and the most it can weigh at the goal. */
type Begun = { nodes: number[]; weight: number; bound: number };

type Search = { toGoal: Int32Array; heaviest: Float64Array; from: number; most: number };

/**
 * Best first: the begun chain that can become heaviest is carried on. Each can in truth become as heavy as its bound,
 * so no more of them need be remembered than chains are still wanted.
 */
function heaviestChains(
  { starts, neighbours, weights }: Adjacency,
  { toGoal, heaviest, from, most }: Search,
): number[][] {
  const done: number[][] = [];
  let begun: Begun[] = [{ nodes: [from], weight: 0, bound: heaviest[from] as number }];
  for (let best = begun.shift(); best !== undefined && done.length < most; best = begun.shift()) {
    const last = best.nodes.at(-1) as number;
    if (toGoal[last] === 0) {
      done.push(best.nodes);
      continue;
    }
    for (let entry = starts[last] as number; entry < (starts[last + 1] as number); entry++) {
      const next = neighbours[entry] as number;
      if (toGoal[next] !== (toGoal[last] as number) - 1) continue;
      const weight = best.weight + (weights[entry] as number);
      begun.push({ nodes: [...best.nodes, next], weight, bound: weight + (heaviest[next] as number) });
    }
    begun = begun.sort(heavierFirst).slice(0, most - done.length);
  }
  return done;
}

function heavierFirst(one: Begun, other: Begun): number {
  if (one.bound !== other.bound) return other.bound - one.bound;
  for (const [place, node] of one.nodes.entries()) {
    const differs = node - (other.nodes[place] ?? node);
    if (differs !== 0) return differs;
  }
  return one.nodes.length - other.nodes.length;
}
