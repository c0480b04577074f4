import type { MultiPolygon, Position } from "geojson";
import { expect, test } from "vitest";
import { faultsOf } from "./ringChecks.ts";

function shape(...polygons: Position[][][]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: polygons };
}

function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const faulty: [string, MultiPolygon][] = [
  [
    "a ring that crosses itself",
    shape([
      [
        [0, 0],
        [2, 0],
        [0, 2],
        [2, 2],
        [0, 0],
      ],
    ]),
  ],
  [
    "a ring that passes a point twice",
    shape([
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [1, 1],
        [1, 3],
        [1, 1],
        [0, 0],
      ],
    ]),
  ],
  ["an outer ring that runs clockwise", shape([box(0, 0, 2, 2).toReversed()])],
  ["a hole that runs anticlockwise", shape([box(0, 0, 9, 9), box(2, 2, 3, 3)])],
  ["a hole outside", shape([box(0, 0, 2, 2), box(5, 5, 6, 6).toReversed()])],
  [
    "a hole that touches in two points",
    shape([
      box(0, 0, 4, 4),
      [
        [0, 0],
        [2, 3],
        [4, 4],
        [3, 1],
        [0, 0],
      ],
    ]),
  ],
  [
    "a corner on another's side",
    shape(
      [box(0, 0, 2, 2)],
      [
        [
          [2, 1],
          [4, 0],
          [4, 2],
          [2, 1],
        ],
      ],
    ),
  ],
  ["polygons that share a side", shape([box(0, 0, 2, 2)], [box(2, 0, 4, 2)])],
  ["a polygon inside another", shape([box(0, 0, 9, 9)], [box(3, 3, 4, 4)])],
  [
    "a ring that is not closed",
    shape([
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ],
    ]),
  ],
];

test.each(faulty)("%s is a fault", (_, polygons) => {
  expect(faultsOf(polygons, 1)).not.toEqual([]);
});

test("polygons that touch in a corner, and one inside another's hole, are sound", () => {
  const island = shape(
    [box(0, 0, 9, 9), box(2, 2, 6, 6).toReversed()],
    [box(3, 3, 4, 4)],
    [box(9, 9, 11, 11)],
  );
  expect(faultsOf(island, 1)).toEqual([]);
});
