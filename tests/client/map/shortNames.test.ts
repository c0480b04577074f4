import { describe, expect, test } from "vitest";
import { touchingCells } from "../../../client/map/geometry/touchingCells.ts";
import { type Label, labelFeatures } from "../../../client/map/layers/labelFeatures.ts";
import { shortNames } from "../../../client/views/map/shortNames.ts";

describe("short names", () => {
  test("give points of the compass as letters that stay with the word they belong to, then the code", () => {
    expect(shortNames({ name: "South Tees", kind: "ccg", ods: "00M" })).toEqual(["S\u00a0Tees", "00M"]);
    expect(shortNames({ name: "Leeds North", kind: "ccg", ods: "02V" })).toEqual(["Leeds\u00a0N", "02V"]);
  });

  test("have no code where people know none by heart, and nothing where nothing is shorter", () => {
    expect(shortNames({ name: "East Devon", kind: "district", ods: null })).toEqual(["E\u00a0Devon"]);
    expect(shortNames({ name: "Leeds", kind: "county", ods: null })).toEqual([]);
  });
});

describe("names on the map", () => {
  const label = (place: Label["place"]): Label => ({
    name: "Cambridgeshire and Peterborough",
    short: ["Cambridgeshire & Peterborough", "06H"],
    spot: { position: [0, 52], width: 1 },
    people: 1,
    fill: "#ffffff",
    place,
  });

  test("show one form of a name at every zoom, the longest that has room", () => {
    const forms = labelFeatures([label("cell")]).features.map(({ properties }) => properties);
    expect(forms.map(({ name }) => name)).toContain("06H");
    for (const zoom of [3, 4, 5, 6, 7, 8, 9, 10]) {
      expect(forms.filter(({ from, until }) => zoom >= from && zoom < until).length).toBeLessThanOrEqual(1);
    }
    const nearest = forms.find(({ from, until }) => 13 >= from && 13 < until);
    expect(nearest?.name).toBe("Cambridgeshire and Peterborough");
  });
});

test("groups touch where their circles or hexagons lie side by side, and nowhere else", () => {
  const cells = [0, 1, 2, 5].map((x) => ({ x: x * 1.732, y: 0, radius: 1 }));
  const touching = touchingCells(cells, [0, 0, 1, 2], 3);
  expect(touching.map((groups) => [...groups])).toEqual([[1], [0], []]);
});
