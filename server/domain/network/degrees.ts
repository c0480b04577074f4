import type { Adjacency } from "./adjacency.ts";

/** How many neighbours each node has. */
export function degrees({ size, starts }: Adjacency): Uint32Array {
  const counts = new Uint32Array(size);
  for (let node = 0; node < size; node++) {
    counts[node] = (starts[node + 1] as number) - (starts[node] as number);
  }
  return counts;
}

/** The weights of each node's edges added up. */
export function strengths({ size, starts, weights }: Adjacency): Float64Array {
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let sum = 0;
    for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
      sum += weights[entry] as number;
    }
    sums[node] = sum;
  }
  return sums;
}
