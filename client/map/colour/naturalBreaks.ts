import { at } from "../../../server/domain/at.ts";

/**
 * Parts sorted values into `count` runs with the least squared distance to each run's mean, and answers the
 * first value of each run: one-dimensional k-means solved exactly by dynamic programming (Wang and Song,
 * "Ckmeans.1d.dp", The R Journal 3/2, 2011). Fewer distinct values than runs give one run for each.
 */
export function naturalBreaks(values: readonly number[], count: number): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const runs = Math.min(count, new Set(sorted).size);
  if (runs === 0) return [];
  const spread = spreadOf(sorted);
  // cost[i]: least spread of the first i + 1 values in as many runs as have been allowed so far.
  let cost = sorted.map((_, last) => spread(0, last));
  const starts: number[][] = [sorted.map(() => 0)];
  for (let run = 1; run < runs; run += 1) {
    const next = cost.map(() => Number.POSITIVE_INFINITY);
    const start = sorted.map(() => run);
    for (let last = run; last < sorted.length; last += 1) {
      for (let first = last; first >= run; first -= 1) {
        const candidate = at(cost, first - 1) + spread(first, last);
        if (candidate < at(next, last)) {
          next[last] = candidate;
          start[last] = first;
        }
      }
    }
    cost = next;
    starts.push(start);
  }
  const breaks: number[] = [];
  for (let run = runs - 1, last = sorted.length - 1; run >= 0; run -= 1) {
    const first = at(at(starts, run), last);
    breaks.unshift(at(sorted, first));
    last = first - 1;
  }
  return breaks;
}

/** Squared distance to the mean of any run of the values, in constant time from running sums. */
function spreadOf(sorted: readonly number[]): (first: number, last: number) => number {
  // Distances are taken from the middle value, so that large amounts lose no digits to squaring.
  const origin = at(sorted, sorted.length >> 1);
  const sums = [0];
  const squares = [0];
  for (const value of sorted) {
    const distance = value - origin;
    sums.push(at(sums, sums.length - 1) + distance);
    squares.push(at(squares, squares.length - 1) + distance * distance);
  }
  return (first, last) => {
    const sum = at(sums, last + 1) - at(sums, first);
    return Math.max(0, at(squares, last + 1) - at(squares, first) - (sum * sum) / (last - first + 1));
  };
}
