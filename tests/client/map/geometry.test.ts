import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mainAreas } from "../../../client/map/colour/areaColours.ts";
import { borderLines } from "../../../client/map/geometry/borderLines.ts";
import type { Cell } from "../../../client/map/geometry/cells.ts";
import { hexagonPolygon } from "../../../client/map/geometry/cells.ts";
import { circleLinks } from "../../../client/map/geometry/circleLinks.ts";
import { hexagonOutlines } from "../../../client/map/geometry/hexagonOutlines.ts";
import { isInsideRing } from "../../../client/map/geometry/insideRing.ts";
import { labelSpot } from "../../../client/map/geometry/labelSpot.ts";
import { fromMercator, toMercator } from "../../../client/map/geometry/mercator.ts";
import { blendRings, evenRing } from "../../../client/map/geometry/ringMorph.ts";
import { touchingAreas } from "../../../client/map/geometry/touching.ts";
import { buildEngland } from "../../../client/state/england.ts";
import { smallOrganisations, smallTopology } from "./smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());

test("Mercator and back is the same place", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -10, max: 5, noNaN: true }),
      fc.double({ min: 48, max: 61, noNaN: true }),
      (longitude, latitude) => {
        const [x, y] = toMercator([longitude, latitude]);
        const [back, up] = fromMercator(x, y);
        expect(back).toBeCloseTo(longitude, 9);
        expect(up).toBeCloseTo(latitude, 9);
      },
    ),
  );
});

describe("borders", () => {
  test("between areas leave out the coast and what lies inside an area", () => {
    const { coordinates } = borderLines(england.topology, england.table.layers.ccg.areaOfAtom);
    expect(coordinates.map((line) => line[0]?.[0]).sort()).toEqual([2, 3]);
  });

  test("of areas that touch are found from the land they share", () => {
    expect(touchingAreas(england, "ccg").map((set) => [...set])).toEqual([[1], [0, 2], [1]]);
    expect(touchingAreas(england, "county")).toEqual([new Set()]);
  });
});

test("an area cut by another layer counts as in the part with most of its people", () => {
  const east = england.byId.get("stp:east")?.index;
  expect(mainAreas(england, "ccg", "stp")).toEqual({ mainly: [east, east, east], divided: 1 });
});

describe("hexagons", () => {
  const row = (count: number): Cell[] =>
    Array.from({ length: count }, (_, index) => ({
      x: index * Math.sqrt(3) * 1000,
      y: 6_800_000,
      radius: 1000,
    }));

  test("of one group have a line round them all and none between", () => {
    expect(hexagonOutlines(row(3), [0, 0, 0]).coordinates).toHaveLength(14);
  });

  test("of two groups have one line between them, drawn once", () => {
    expect(hexagonOutlines(row(2), [0, 1]).coordinates).toHaveLength(11);
  });

  test("are closed polygons of six corners", () => {
    const [ring = []] = hexagonPolygon({ x: 0, y: 6_800_000, radius: 1000 }).coordinates;
    expect(ring).toHaveLength(7);
    expect(ring[0]).toEqual(ring[6]);
  });
});

test("circles of a group are joined by one link fewer than they are, and the shortest ones", () => {
  const at = (x: number): Cell => ({ x, y: 6_800_000, radius: 10 });
  const { coordinates } = circleLinks([at(0), at(300), at(100), at(200)], [7, 7, 7, 8]);
  const ends = coordinates.map((line) =>
    line.map(([longitude = 0]) => Math.round(toMercator([longitude, 50])[0])),
  );
  expect(ends).toEqual([
    [0, 100],
    [100, 300],
  ]);
});

describe("a label", () => {
  const ring = (points: [number, number][]) => [...points, ...points.slice(0, 1)];

  test("stands in the wide part of a bottle, not in its middle", () => {
    const bottle = ring([
      [0, 0],
      [10, 0],
      [10, 4],
      [6, 4],
      [6, 10],
      [4, 10],
      [4, 4],
      [0, 4],
    ]);
    const spot = labelSpot({ type: "MultiPolygon", coordinates: [[bottle]] });
    expect(spot?.width).toBe(10);
    expect(spot?.position[1]).toBeLessThan(4);
  });

  test("keeps out of a hole", () => {
    const square = ring([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
    const hole = ring([
      [1, 1],
      [9, 1],
      [9, 9],
      [1, 9],
    ]);
    const spot = labelSpot({ type: "MultiPolygon", coordinates: [[square, hole]] });
    const [x, y] = spot?.position ?? [5, 5];
    expect(x > 1 && x < 9 && y > 1 && y < 9).toBe(false);
  });

  test("has no place in a shape without land", () => {
    expect(labelSpot({ type: "MultiPolygon", coordinates: [] })).toBeNull();
  });
});

test("a lasso holds what it runs round and not what lies in its bay", () => {
  const bay: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ];
  expect(isInsideRing([1, 5], bay)).toBe(true);
  expect(isInsideRing([5, 8], bay)).toBe(false);
});

describe("blending shapes", () => {
  const square: [number, number][] = [
    [0, 0],
    [8, 0],
    [8, 8],
    [0, 8],
  ];

  test("begins at the top and runs clockwise, whichever way and wherever the ring began", () => {
    const turned = [...square.slice(2), ...square.slice(0, 2)].reverse();
    expect(evenRing(turned, 8)).toHaveLength(8);
    for (const even of [evenRing(square, 8), evenRing(turned, 8)]) {
      const [, first = [0, 0]] = even;
      expect(first[0]).toBeGreaterThan(even[0]?.[0] ?? 0);
    }
  });

  test("ends at both shapes and lies between them on the way", () => {
    const from = evenRing(square, 16);
    const to = evenRing(
      square.map(([x, y]): [number, number] => [x + 20, y]),
      16,
    );
    expect(blendRings(from, to, 0)).toEqual(from);
    expect(blendRings(from, to, 1)).toEqual(to);
    expect(blendRings(from, to, 0.5)[0]?.[0]).toBeCloseTo((from[0]?.[0] ?? 0) + 10);
  });
});
