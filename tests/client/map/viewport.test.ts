import fc from "fast-check";
import { expect, test } from "vitest";
import { fittedCamera, project, unproject } from "../../../client/map/viewport/viewport.ts";

const place = fc.tuple(
  fc.double({ min: -6, max: 2, noNaN: true }),
  fc.double({ min: 49.9, max: 55.8, noNaN: true }),
);
const viewport = fc.record({
  longitude: fc.double({ min: -6, max: 2, noNaN: true }),
  latitude: fc.double({ min: 50, max: 55, noNaN: true }),
  zoom: fc.double({ min: 4, max: 13, noNaN: true }),
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 2000 }),
});

test("a place on the map and back is the same place", () => {
  fc.assert(
    fc.property(viewport, place, (at, [longitude, latitude]) => {
      const [back, up] = unproject(at, project(at, [longitude, latitude]));
      expect(back).toBeCloseTo(longitude, 8);
      expect(up).toBeCloseTo(latitude, 8);
    }),
  );
});

test("the middle of the map is where the camera looks", () => {
  const at = { longitude: -1.5, latitude: 53, zoom: 7, width: 800, height: 600 };
  const [x, y] = project(at, [-1.5, 53]);
  expect(x).toBeCloseTo(400);
  expect(y).toBeCloseTo(300);
});

test("a box that is fitted lies within the padding and touches it on two sides", () => {
  fc.assert(
    fc.property(place, fc.double({ min: 0.2, max: 3, noNaN: true }), ([west, south], side) => {
      const size = { width: 1100, height: 800 };
      const padding = { top: 20, bottom: 30, left: 40, right: 380 };
      const at = { ...fittedCamera([west, south, west + side, south + side], size, padding, 20), ...size };
      const [left, bottom] = project(at, [west, south]);
      const [right, top] = project(at, [west + side, south + side]);
      const spare = [left - 40, 1100 - 380 - right, top - 20, 800 - 30 - bottom];
      for (const pixels of spare) expect(pixels).toBeGreaterThan(-1e-6);
      expect(Math.min(...spare)).toBeCloseTo(0, 5);
      // Centred in what the padding leaves.
      expect(left - 40).toBeCloseTo(1100 - 380 - right, 5);
      expect(top - 20).toBeCloseTo(800 - 30 - bottom, 5);
    }),
  );
});

test("a small box is not looked at from nearer than the nearest zoom", () => {
  const padding = { top: 0, bottom: 0, left: 0, right: 0 };
  const { zoom } = fittedCamera([-1.5, 53, -1.4999, 53.0001], { width: 900, height: 900 }, padding, 10);
  expect(zoom).toBeCloseTo(10);
});
