import { naturalBreaks } from "./naturalBreaks.ts";

/**
 * How values become classes: a value belongs to class `n` where it is at or above `n` of the `breaks`.
 * `smallest` and `largest` are the ends of what is known.
 */
export type Classes = { breaks: number[]; smallest: number; largest: number };

/**
 * Natural breaks, each moved to the roundest number near it, so that a legend can be read out. `null` where fewer than two different values are known.
 */
export function sequentialClasses(values: readonly number[], count = 6): Classes | null {
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  if (values.length === 0 || smallest === largest) return null;
  const exact = naturalBreaks(values, count).slice(1);
  return { breaks: roundedBreaks(values, exact), smallest, largest };
}

/**
 * Classes of amounts of which 0 says something else than a small amount: 0 is the first class, by itself, the others are those of
 * what is above it. `null` where nothing is.
 */
export function classesAboveZero(values: readonly number[], count = 5): Classes | null {
  const above = values.filter((value) => value > 0);
  if (above.length === 0) return null;
  const breaks = sequentialClasses(above, count)?.breaks ?? [];
  return {
    breaks: [Math.min(...above), ...breaks],
    smallest: Math.min(...values),
    largest: Math.max(...above),
  };
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

/** Share of the values that a break may pass on its way to a rounder number. */
const leeway = 0.015;

/** Each break as the roundest number near it: few values change class for it, and no class loses all of its own. */
function roundedBreaks(values: readonly number[], exact: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  for (const reach of [Math.max(1, Math.floor(values.length * leeway)), 0]) {
    const rounded = exact.map((value) => {
      const first = sorted.indexOf(value);
      const above = sorted[Math.max(0, first - 1 - reach)] ?? value;
      return roundestIn(above, sorted[Math.min(sorted.length - 1, first + reach)] ?? value);
    });
    const filled = new Set(values.map((value) => classOf(value, rounded))).size === rounded.length + 1;
    const isAscending = rounded.every((value, index) => index === 0 || value > (rounded[index - 1] ?? value));
    if (filled && isAscending) return rounded;
  }
  return [...exact];
}

/** The number of fewest figures above one number and not above another. */
function roundestIn(above: number, most: number): number {
  const magnitude = Math.floor(Math.log10(Math.max(Math.abs(above), Math.abs(most), Number.MIN_VALUE)));
  for (let figures = 0; figures < 12; figures += 1) {
    // Powers of ten below one are divided by, since 3 × 0.1 is not 0.3 in binary and 3 ÷ 10 is.
    const power = magnitude - figures;
    const scale = 10 ** Math.abs(power);
    const steps = Math.floor(power < 0 ? most * scale : most / scale);
    const rounded = power < 0 ? steps / scale : steps * scale;
    if (rounded > above && rounded <= most) return rounded;
  }
  return most;
}
