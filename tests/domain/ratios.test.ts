import fc from "fast-check";
import { expect, test } from "vitest";
import { medianOf } from "../../server/domain/median.ts";
import { eachToEach, ratioToMedian, sizeRange, sizeRatios } from "../../server/domain/ratios.ts";
import { estimateRunningCosts } from "../../server/domain/runningCosts.ts";

test("three areas read as one to two to three, smallest first, with their shares of the whole", () => {
  expect(sizeRatios([200, 300, 100])).toEqual({
    smallest: 2,
    largest: 1,
    largestToSmallest: 3,
    chain: [
      { area: 2, multiple: 1 },
      { area: 0, multiple: 2 },
      { area: 1, multiple: 3 },
    ],
    shareOfWhole: [200 / 600, 300 / 600, 100 / 600],
  });
});

test("an unknown size takes no part and has no share; it is never the smallest", () => {
  const ratios = sizeRatios([null, 50]);
  expect(ratios).toMatchObject({ smallest: 1, largestToSmallest: null, shareOfWhole: [null, 1] });
  expect(eachToEach([null, 50, 0])).toEqual([]);
});

test("a ratio between two areas is larger to smaller, so never below one", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 1e6 })), { maxLength: 8 }), (sizes) => {
      const known = sizes.filter((size) => size !== null).length;
      const pairs = eachToEach(sizes);
      expect(pairs).toHaveLength((known * (known - 1)) / 2);
      for (const pair of pairs) expect(pair.ratio).toBeGreaterThanOrEqual(1);
      const largest = pairs.reduce((most, pair) => Math.max(most, pair.ratio), 0);
      if (known > 1) expect(largest).toBe(sizeRatios(sizes).largestToSmallest);
    }),
  );
});

test("England's range holds its median, and an area is held against that", () => {
  const range = sizeRange([10, 40, 130, null]);
  expect(range).toEqual({ smallest: 10, median: 40, largest: 130, fold: 13 });
  expect(ratioToMedian(20, range)).toBe(0.5);
  expect(ratioToMedian(null, range)).toBeNull();
  expect(sizeRange([null])).toBeNull();
});

test("the median of an even count lies midway between the middle two, whatever the order", () => {
  expect(medianOf([9, 1, 4, 2])).toBe(3);
  expect(medianOf([null])).toBeNull();
});

test("a CCG of 250,000 has about five and a half million pounds a year, and an unknown one an unknown sum", () => {
  expect(estimateRunningCosts(250_000)).toBe(5_517_500);
  expect(estimateRunningCosts(null)).toBeNull();
});
