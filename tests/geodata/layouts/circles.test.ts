import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutCircles } from "../../../geodata/steps/layouts/layOutCircles.ts";
import { layoutAreas } from "../../../geodata/steps/layouts/layoutArea.ts";
import { overlapTolerance } from "../../../geodata/steps/layouts/packCircles.ts";
import { anyAreas, layer } from "./smallLayer.ts";

/** Half a metre of rounding at each centre and radius. */
const rounding = 3;

test("no two circles overlap, however crowded their true places are", () => {
  fc.assert(
    fc.property(anyAreas, (areas) => {
      const { x, y, radius } = layOutCircles(areas);
      for (let one = 0; one < x.length; one++) {
        for (let other = one + 1; other < x.length; other++) {
          const apart = Math.hypot(number(x, one) - number(x, other), number(y, one) - number(y, other));
          const radii = number(radius, one) + number(radius, other);
          const allowed = overlapTolerance * Math.min(number(radius, one), number(radius, other));
          expect(apart).toBeGreaterThan(radii - allowed - rounding);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("four times the people have twice the radius", () => {
  const { radius } = layOutCircles(
    layoutAreas(
      layer(
        [
          [0, 0, 100_000],
          [9, 0, 400_000],
        ],
        [],
      ),
    ),
  );
  expect(number(radius, 1) / number(radius, 0)).toBeCloseTo(2, 3);
});

test("an area with room about it stays where it truly is", () => {
  const areas = layoutAreas(layer([[0, 0, 100_000]], []));
  const { x, y, quality } = layOutCircles(areas);
  expect(
    Math.hypot(number(x, 0) - (areas[0]?.home.x ?? 0), number(y, 0) - (areas[0]?.home.y ?? 0)),
  ).toBeLessThan(1);
  expect(quality.maximumDisplacementKm).toBeLessThan(0.001);
});

function number(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}
