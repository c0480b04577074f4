import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type LayerLayout, Layouts } from "../../../geodata/model/artefacts.ts";
import { hangTogether } from "./tilesTouching.ts";

const file = new URL("../../../geodata/compiled/layouts.json", import.meta.url);
const layouts = Layouts.parse(JSON.parse(readFileSync(file, "utf8")));

const areas: Record<LayerLayout["layer"], number> = {
  ccg: 209,
  district: 326,
  county: 152,
  stp: 44,
  region: 4,
};

describe.each(layouts)("the compiled layout of every $layer", ({ layer, codes, circles, hexagons }) => {
  test("places each area once, as a circle and as a tile", () => {
    expect(new Set(codes).size).toBe(areas[layer]);
    expect([circles.x.length, circles.radius.length, hexagons.x.length]).toEqual(Array(3).fill(areas[layer]));
  });

  test("has tiles that all hang together and that keep at least two of three neighbours", () => {
    expect(hangTogether(hexagons)).toBe(true);
    expect(hexagons.quality.neighboursKept).toBeGreaterThan(2 / 3);
  });
});

test("the largest CCG's circle has 13.3 times the area of the smallest's", () => {
  const radii = layouts.find(({ layer }) => layer === "ccg")?.circles.radius ?? [];
  expect((Math.max(...radii) / Math.min(...radii)) ** 2).toBeCloseTo(890_596 / 66_854, 1);
});
