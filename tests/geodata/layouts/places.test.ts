import fc from "fast-check";
import { expect, test } from "vitest";
import { assignTiles } from "../../../geodata/steps/layouts/assignTiles.ts";
import { hexagonGrid } from "../../../geodata/steps/layouts/hexagonGrid.ts";
import { seededRandom } from "../../../geodata/steps/layouts/seededRandom.ts";
import { solidCells } from "../../../geodata/steps/layouts/solidCells.ts";
import { kmBetween, toWebMercator } from "../../../geodata/steps/layouts/webMercator.ts";

test("a degree of latitude is 111 km on the ground in the south of England and in the north", () => {
  for (const latitude of [50, 55]) {
    const km = kmBetween(toWebMercator([-2, latitude]), toWebMercator([-2, latitude + 1]));
    expect(km).toBeCloseTo(111.3, 0);
  }
});

test("a seed gives the same numbers every time, from 0 up to 1, and another seed gives others", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 2 }), (seed) => {
      const first = ten(seed);
      expect(ten(seed)).toEqual(first);
      expect(ten(seed + 1)).not.toEqual(first);
      for (const number of first) expect(number >= 0 && number < 1).toBe(true);
    }),
  );
});

test("a cell within the grid has six others a tile's width away, going round it", () => {
  const [middle] = hexagonGrid([{ x: 0, y: 0 }], 10, 40).filter(({ x, y }) => x === 0 && y === 0);
  expect(middle?.around).toHaveLength(6);
  middle?.around.forEach((cell, index, around) => {
    const next = around[(index + 1) % 6];
    expect(Math.hypot(cell.x, cell.y)).toBeCloseTo(10 * Math.sqrt(3), 6);
    expect(next !== undefined && cell.around.includes(next)).toBe(true);
  });
});

test("each target gets a cell of its own, the nearest where nobody else wants it", () => {
  const targets = [
    { x: 1, y: 1 },
    { x: 2, y: 1 },
    { x: 60, y: 1 },
  ];
  const cells = assignTiles(targets, hexagonGrid(targets, 10, 40));
  expect(new Set(cells).size).toBe(3);
  expect(Math.hypot((cells[2]?.x ?? 0) - 60, (cells[2]?.y ?? 0) - 1)).toBeLessThan(10);
});

test("targets with a gap of one cell between them get cells that hang together all the same", () => {
  const width = 10 * Math.sqrt(3);
  const targets = [0, 1, 3, 4].map((step) => ({ x: step * width, y: 0 }));
  const cells = solidCells(targets, hexagonGrid(targets, 10, 2.5 * width), width);
  const reached = new Set(cells.slice(0, 1));
  for (const cell of reached)
    for (const beside of cell.around) if (cells.includes(beside)) reached.add(beside);
  expect(reached.size).toBe(4);
});

function ten(seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 10 }, random);
}
