import { at } from "./at.ts";
import { medianOf } from "./median.ts";
import { shareOf } from "./share.ts";

/** How big one is beside another: `larger` ÷ `smaller`, so never below one. */
export type PairRatio = { smaller: number; larger: number; ratio: number };

/** How several areas compare in size. Numbers of areas are positions in the list given. */
export type SizeRatios = {
  smallest: number | null;
  largest: number | null;
  /** Largest to smallest; `null` below two known sizes, or where the smallest is nobody. */
  largestToSmallest: number | null;
  /** Each size as a multiple of the smallest, smallest first, as in 1 : 2.6 : 3.1. */
  chain: { area: number; multiple: number }[];
  /** Each area's share of them all together; `null` where its size is unknown. Shares of the known only. */
  shareOfWhole: (number | null)[];
};

/** Compares sizes (people, or any amount); an unknown size is `null`, takes no part and has no share. */
export function sizeRatios(sizes: readonly (number | null)[]): SizeRatios {
  const known = sizes
    .map((size, area) => ({ size, area }))
    .filter((entry): entry is { size: number; area: number } => entry.size !== null)
    .sort((one, other) => one.size - other.size || one.area - other.area);
  const smallest = known.at(0);
  const largest = known.at(-1);
  const whole = known.reduce((sum, { size }) => sum + size, 0);
  const comparable = smallest !== undefined && smallest.size > 0;
  return {
    smallest: smallest?.area ?? null,
    largest: largest?.area ?? null,
    largestToSmallest:
      comparable && largest !== undefined && known.length > 1 ? largest.size / smallest.size : null,
    chain: comparable ? known.map(({ area, size }) => ({ area, multiple: size / smallest.size })) : [],
    shareOfWhole: sizes.map((size) => shareOf(size, whole)),
  };
}

/** The ratio of each area to each other one, for a few areas: the smaller first. Unknown and empty ones are left out. */
export function eachToEach(sizes: readonly (number | null)[]): PairRatio[] {
  const pairs: PairRatio[] = [];
  sizes.forEach((size, first) => {
    if (size === null || size === 0) return;
    for (let second = first + 1; second < sizes.length; second++) {
      const other = at(sizes, second);
      if (other === null || other === 0) continue;
      const [smaller, larger] = size <= other ? [first, second] : [second, first];
      pairs.push({ smaller, larger, ratio: Math.max(size, other) / Math.min(size, other) });
    }
  });
  return pairs;
}

/** The sizes of a whole layer, to hold one area against. */
export type SizeRange = { smallest: number; median: number; largest: number; fold: number };

/**
 * The range of a layer's sizes; `fold` is largest to smallest, 13 for England's CCGs.
 * `null` where no size is known or the smallest is nobody.
 */
export function sizeRange(sizes: Iterable<number | null>): SizeRange | null {
  const known = [...sizes].filter((size) => size !== null);
  const median = medianOf(known);
  if (median === null) return null;
  const smallest = known.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY);
  const largest = known.reduce((most, size) => Math.max(most, size), 0);
  return smallest === 0 ? null : { smallest, median, largest, fold: largest / smallest };
}

/** A size as a multiple of the layer's median; `null` where either is unknown. */
export function ratioToMedian(size: number | null, range: SizeRange | null): number | null {
  return shareOf(size, range === null ? null : range.median);
}
