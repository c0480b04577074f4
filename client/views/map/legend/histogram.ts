import { type Classes, classOf } from "../../../map/colour/classes.ts";

/** One bar of a histogram: where it begins and ends, how many values it holds, and the class it lies in. */
export type Bin = { from: number; to: number; count: number; classIndex: number };

/**
 * Known values in equal steps from the smallest to the largest. A bar takes the colour of the class its middle
 * lies in. The largest value belongs to the last bar.
 */
export function histogramOf(values: readonly (number | null)[], classes: Classes, count = 32): Bin[] {
  const { smallest, largest, breaks } = classes;
  const step = (largest - smallest) / count;
  const bins = Array.from({ length: count }, (_, index): Bin => {
    const from = smallest + index * step;
    return { from, to: from + step, count: 0, classIndex: classOf(from + step / 2, breaks) };
  });
  for (const value of values) {
    if (value === null) continue;
    const bin = bins[Math.min(count - 1, Math.floor((value - smallest) / step))];
    if (bin !== undefined) bin.count += 1;
  }
  return bins;
}

/** Where a value stands between the smallest and the largest, 0 to 1. */
export function placeOf(value: number, { smallest, largest }: Classes): number {
  return (value - smallest) / (largest - smallest);
}
