import { median } from "../median.ts";

/** What every contender is asked, in the order of the table. */
export const tasks = [
  "components",
  "PageRank",
  "breadth-first",
  "Dijkstra",
  "Louvain",
  "Leiden",
  "betweenness",
] as const;
export type Task = (typeof tasks)[number];

/**
 * How long it took, and what came out: one number for each node, its group, its rank, its steps or km from the source (-1 where
 * none lead there) and so on; for communities several divisions, each begun by another seed.
 */
export type Answer = { milliseconds: number; runs: number; results: readonly (readonly number[])[] };

/** One contender on one graph. A task it does not offer is left out. */
export type Contender = { name: string; answers: Partial<Record<Task, Answer>> };

/** All contenders stop PageRank when a round changes all ranks together by less than this. */
export const rankChange = 1e-10;

/** Leiden is begun again from its own answer once. */
export const leidenRounds = 2;

/** A sample that is shorter than this, in milliseconds, is too short for the clock, so several runs are taken together. */
const leastSample = 2;

/**
 * Runs a thing until it is warm, then answers with the median time of 15 samples, or fewer (but three) where they would take
 * more than three seconds together. What `values` makes of a result is not in the time.
 */
export function timed<Result>(run: () => Result, values: (result: Result) => readonly number[]): Answer {
  return timedBySeed(run, values, false);
}

/** The same for what a seed decides: each sample has its own, and all results count. */
export function timedBySeed<Result>(
  run: (seed: number) => Result,
  values: (result: Result) => readonly number[],
  keepAll = true,
): Answer {
  let result = run(0);
  const warmUntil = performance.now() + 400;
  let once = Number.POSITIVE_INFINITY;
  do {
    const start = performance.now();
    result = run(0);
    once = Math.min(once, performance.now() - start);
  } while (performance.now() < warmUntil);
  const together = Math.max(1, Math.ceil(leastSample / once));
  const samples = Math.min(15, Math.max(3, Math.floor(3000 / (once * together))));
  const results: (readonly number[])[] = [];
  const times = Array.from({ length: samples }, (_, sample) => {
    const start = performance.now();
    for (let count = 0; count < together; count++) result = run(sample + 1);
    const time = (performance.now() - start) / together;
    if (keepAll || sample === 0) results.push(values(result));
    return time;
  });
  return { milliseconds: median(times), runs: samples * together, results };
}
