import type { Adjacency } from "./adjacency.ts";
import { strengths } from "./degrees.ts";

export type PageRankOptions = {
  /** The share of walkers who follow an edge at each step; the others start anew anywhere. 0.85 unless given. */
  damping?: number;
  /** Done when a round changes all ranks together by less than this for each node. 1e-6 unless given. */
  tolerance?: number;
  /** Rounds at most; 100 unless given. */
  most?: number;
};

export type PageRank = {
  /** The share of walkers at each node in the long run; they add up to 1. */
  ranks: Float64Array;
  rounds: number;
  /** Whether the tolerance was reached. */
  settled: boolean;
};

/**
 * PageRank as networkx defines it: walkers follow edges by weight, and from a node without any go anywhere. Solved by rounds
 * that use each new rank at once and go further by a factor than they would have to (successive over-relaxation), which takes
 * about a quarter of the rounds that passing all on together takes, to a smaller error. The factor is the best for graphs with
 * two sides and reaches the answer in every undirected graph, since the system is then similar to a positive definite one.
 * The first guess is where walkers would be who started anew at the last step and had walked for ever before it.
 * What nodes without edges hand to everybody is left out until the end: it raises all ranks alike.
 */
export function pageRank(
  adjacency: Adjacency,
  { damping = 0.85, tolerance = 1e-6, most = 100 }: PageRankOptions = {},
): PageRank {
  const { size, starts, neighbours, weights } = adjacency;
  if (size === 0) return { ranks: new Float64Array(0), rounds: 0, settled: true };
  const base = (1 - damping) / size;
  const further = 2 / (1 + Math.sqrt(1 - damping ** 2));
  const strength = strengths(adjacency);
  const perStrength = strength.map((all) => (all > 0 ? 1 / all : 0));
  // The rank of a node for each unit of its strength: all that its neighbours need to know of it.
  const passed = firstGuess(strength, perStrength, damping);
  // Most graphs walked weigh all edges 1, and reading the weights takes as long as reading their neighbours' ranks.
  const bare = areAllOne(weights);
  let rounds = 0;
  let change = Number.POSITIVE_INFINITY;
  while (rounds < most && change >= size * tolerance) {
    change = 0;
    let entry = 0;
    for (let node = 0; node < size; node++) {
      const end = starts[node + 1] as number;
      let given = 0;
      if (bare) {
        for (; entry < end; entry++) given += passed[neighbours[entry] as number] as number;
      } else {
        for (; entry < end; entry++) {
          given += (passed[neighbours[entry] as number] as number) * (weights[entry] as number);
        }
      }
      const before = passed[node] as number;
      const step = further * ((base + damping * given) * (perStrength[node] as number) - before);
      passed[node] = before + step;
      change += Math.abs(step) * (strength[node] as number);
    }
    rounds += 1;
  }
  return { ranks: ranksOf(passed, strength, base), rounds, settled: change < size * tolerance };
}

function areAllOne(weights: Float64Array): boolean {
  for (let entry = 0; entry < weights.length; entry++) if (weights[entry] !== 1) return false;
  return true;
}

function firstGuess(strength: Float64Array, perStrength: Float64Array, damping: number): Float64Array {
  const size = strength.length;
  let all = 0;
  let linked = 0;
  for (let node = 0; node < size; node++) {
    all += strength[node] as number;
    if ((strength[node] as number) > 0) linked += 1;
  }
  const walked = all > 0 ? (damping * linked) / (size * all) : 0;
  return perStrength.map((share) => ((1 - damping) / size) * share + walked);
}

/** The ranks, made to add up to 1; a node without edges has what starting anew gives everybody. */
function ranksOf(passed: Float64Array, strength: Float64Array, base: number): Float64Array {
  const ranks = passed.map((share, node) => {
    const own = strength[node] as number;
    return own > 0 ? share * own : base;
  });
  let all = 0;
  for (const rank of ranks) all += rank;
  return ranks.map((rank) => rank / all);
}
