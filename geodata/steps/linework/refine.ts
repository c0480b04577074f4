import type { Segment } from "./line.ts";

/** Keeps again the weightiest point left out along a segment; `false` where none is left. */
export function refine({ line, from, to }: Segment): boolean {
  let weightiest = -1;
  for (let index = from + 1; index < to; index++) {
    if (line.barred[index] || line.kept[index]) continue;
    if (weightiest < 0 || (line.weights[index] ?? 0) > (line.weights[weightiest] ?? 0)) weightiest = index;
  }
  if (weightiest < 0) return false;
  line.kept[weightiest] = true;
  return true;
}
