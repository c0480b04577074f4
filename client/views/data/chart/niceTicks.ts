/**
 * Round numbers from at or below the least to at or above the most, some `count` of them and never fewer than two:
 * steps of 1, 2 or 5 times a power of ten. One value alone is set between its neighbours.
 */
export function niceTicks(least: number, most: number, count: number): number[] {
  const span = most > least ? most - least : Math.max(Math.abs(most), 1);
  const rough = span / Math.max(1, count - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  // The nearest of the four by factors: between 1 and 2 the middle is the root of 2, and so on.
  const step =
    power *
    ([1, 2, 5].find((factor, place) => rough / power < Math.sqrt(factor * ([2, 5, 10][place] ?? 10))) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * step).toPrecision(12)),
  );
}
