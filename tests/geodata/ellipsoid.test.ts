import { area, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../geodata/model/artefacts.ts";
import { lengthKm, signedAreaKm2 } from "../../geodata/steps/ellipsoid.ts";

function square(west: number, south: number, size: number): Position[] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}

describe("measures on the ellipsoid", () => {
  // The lengths of a degree at 52.5° north are those of the WGS 84 ellipsoid (M·π/180, N·cos φ·π/180).
  test("a hundredth of a degree at 52.5° north is 1.1127 km of latitude and 0.6791 km of longitude", () => {
    expect(
      lengthKm([
        [-2, 52.495],
        [-2, 52.505],
      ]),
    ).toBeCloseTo(1.11277, 4);
    expect(
      lengthKm([
        [-2, 52.5],
        [-1.99, 52.5],
      ]),
    ).toBeCloseTo(0.67911, 4);
  });

  test("a small square's area is the product of its sides", () => {
    const ring = square(-2, 52, 0.01);
    const height = lengthKm(ring.slice(1, 3));
    const width = (lengthKm(ring.slice(0, 2)) + lengthKm(ring.slice(2, 4))) / 2;
    expect(signedAreaKm2(ring) / (height * width)).toBeCloseTo(1, 6);
  });

  test("the area is within half a per cent of turf's, which takes the Earth for a sphere", () => {
    const position = fc.tuple(
      fc.double({ min: -6, max: 2, noNaN: true }),
      fc.double({ min: 50, max: 55, noNaN: true }),
    );
    fc.assert(
      fc.property(position, ([west, south]) => {
        const ring = square(west, south, 0.2);
        expect(Math.abs(signedAreaKm2(ring) / (area(polygon([ring])) / 1e6) - 1)).toBeLessThan(0.005);
      }),
    );
  });

  test("a ring that runs clockwise has a negative area of the same size", () => {
    const ring = square(-1, 53, 0.1);
    expect(signedAreaKm2(ring.toReversed())).toBeCloseTo(-signedAreaKm2(ring), 9);
  });
});
