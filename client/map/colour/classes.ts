import { naturalBreaks } from "./naturalBreaks.ts";

/**
 * How values become classes: a value belongs to class `n` where it is at or above `n` of the `breaks`.
 * `smallest` and `largest` are the ends of what is known.
 */
export type Classes = { breaks: number[]; smallest: number; largest: number };

/**
 * Natural breaks, rounded to as few figures as keep every class apart and filled, so that a legend can be
 * read out. `null` where fewer than two different values are known.
 */
export function sequentialClasses(values: readonly number[], count = 6): Classes | null {
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  if (values.length === 0 || smallest === largest) return null;
  const exact = naturalBreaks(values, count).slice(1);
  return { breaks: roundedBreaks(values, exact), smallest, largest };
}

/**
 * Classes either side of a midpoint, as many below as above and at equal factors from it, for values that
 * are ratios: 0.5 and 2 are as far from 1 as each other. The steps are the narrowest of a short list that
 * leave at most a tenth of the values beyond the last. `null` where no value is known.
 */
export function divergingClasses(values: readonly number[], midpoint: number): Classes | null {
  if (values.length === 0) return null;
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  const step =
    diverging.find(
      (factors) =>
        values.filter((value) => distance(value, midpoint) > (factors[2] ?? 0)).length * 10 <= values.length,
    ) ?? widest;
  const above = step.map((factor) => midpoint * factor);
  const below = step.map((factor) => midpoint / factor).reverse();
  return { breaks: [...below, ...above], smallest, largest };
}

const widest = [1.25, 2, 4];
const diverging = [
  [1.02, 1.05, 1.1],
  [1.05, 1.1, 1.25],
  [1.1, 1.25, 1.5],
  [1.1, 1.5, 2],
  [1.25, 1.5, 3],
  widest,
];

function distance(value: number, midpoint: number): number {
  if (value <= 0 || midpoint <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(value / midpoint, midpoint / value);
}

/** Number of the class a value belongs to, from 0. */
export function classOf(value: number, breaks: readonly number[]): number {
  let index = 0;
  while (index < breaks.length && value >= (breaks[index] ?? Number.POSITIVE_INFINITY)) index += 1;
  return index;
}

function roundedBreaks(values: readonly number[], exact: readonly number[]): number[] {
  const wanted = membersOf(values, exact);
  for (const figures of [1, 2, 3]) {
    const rounded = exact.map((value) => Number(value.toPrecision(figures)));
    const members = membersOf(values, rounded);
    const moved = members.reduce((sum, count, index) => sum + Math.abs(count - (wanted[index] ?? 0)), 0) / 2;
    const apart = new Set(rounded).size === rounded.length && members.every((count) => count > 0);
    if (apart && moved <= values.length * 0.06) return rounded;
  }
  return [...exact];
}

function membersOf(values: readonly number[], breaks: readonly number[]): number[] {
  const members = Array.from({ length: breaks.length + 1 }, () => 0);
  for (const value of values) {
    const index = classOf(value, breaks);
    members[index] = (members[index] ?? 0) + 1;
  }
  return members;
}
