import { median } from "../median.ts";

/** What one way of finding all CCG and district overlaps gave, in one run of the benchmark. */
export type Result = {
  name: string;
  /** What the time covers, and what was made ready before it started. */
  timed: string;
  pairs: number;
  /** Milliseconds: the median of `runs`. */
  milliseconds: number;
  runs: number;
  /** People found for each pair, where the contender counts people at all, by `ccg district` codes. */
  people: ReadonlyMap<string, number> | null;
  /** Pairs of codes, where the contender tells them. */
  codes: ReadonlySet<string>;
};

/** A contender that could not run, and why. */
export type Absent = { name: string; absent: string };

/** Runs a thing several times and answers with its last result and the median time in milliseconds. */
export function timed<Value>(runs: number, run: () => Value): { value: Value; milliseconds: number } {
  const times: number[] = [];
  let value = run();
  for (let count = 0; count < runs; count++) {
    const start = performance.now();
    value = run();
    times.push(performance.now() - start);
  }
  return { value, milliseconds: median(times) };
}
