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
 * What nodes without edges hand to everybody is left out until the end: it raises all ranks alike.
 */
export function pageRank(
  adjacency: Adjacency,
  { damping = 0.85, tolerance = 1e-6, most = 100 }: PageRankOptions = {},
): PageRank {
  const { size, starts, neighbours, weights } = adjacency;
  const base = (1 - damping) / size;
  const further = 2 / (1 + Math.sqrt(1 - damping ** 2));
  const ranks = new Float64Array(size).fill(1 / size);
  // What a node passes on for each unit of an edge's weight.
  const share = strengths(adjacency);
  const passed = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const strength = share[node] as number;
    share[node] = strength > 0 ? damping / strength : 0;
    passed[node] = (share[node] as number) / size;
  }
  let rounds = 0;
  let change = Number.POSITIVE_INFINITY;
  while (rounds < most && change >= size * tolerance) {
    change = 0;
    let entry = 0;
    for (let node = 0; node < size; node++) {
      let given = base;
      for (const end = starts[node + 1] as number; entry < end; entry++) {
        given += (passed[neighbours[entry] as number] as number) * (weights[entry] as number);
      }
      const before = ranks[node] as number;
      const step = further * (given - before);
      const rank = before + step;
      change += step < 0 ? -step : step;
      ranks[node] = rank;
      passed[node] = rank * (share[node] as number);
    }
    rounds += 1;
  }
  let all = 0;
  for (let node = 0; node < size; node++) all += ranks[node] as number;
  for (let node = 0; node < size; node++) ranks[node] = (ranks[node] as number) / all;
  return { ranks, rounds, settled: change < size * tolerance };
}
