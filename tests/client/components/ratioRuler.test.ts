import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOnRuler, ticksUpTo } from "../../../client/components/RatioRuler.tsx";

test("equal ratios are equal distances anywhere on the ruler", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 6, noNaN: true }), (multiple) => {
      const step = placeOnRuler(2 * multiple, 1, 13) - placeOnRuler(multiple, 1, 13);
      expect(step).toBeCloseTo(placeOnRuler(2, 1, 13), 8);
    }),
  );
});

test("a size beyond the range stays at the ruler's end", () => {
  expect(placeOnRuler(2_000_000, 66_854, 890_596)).toBe(100);
  expect(placeOnRuler(10, 66_854, 890_596)).toBe(0);
});

test("England's 13-fold range has ticks at 1, 2, 5 and 10", () => {
  expect(ticksUpTo(13.3)).toEqual([1, 2, 5, 10]);
});
