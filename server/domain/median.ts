import { at } from "./at.ts";

/**
 * The middle of the values that are known (the mean of the two middle ones for an even count);
 * `null` where none is known.
 */
export function medianOf(values: Iterable<number | null>): number | null {
  const known = Float64Array.from([...values].filter((value) => value !== null)).sort();
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  return known.length % 2 === 1 ? at(known, middle) : (at(known, middle - 1) + at(known, middle)) / 2;
}
