import { describe, expect, test } from "vitest";
import { areaFinder } from "../../../client/map/geometry/areaFinder.ts";
import { placeLabels, type SheetLabel } from "../../../client/map/sheets/placeLabels.ts";

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe("the area under the pointer", () => {
  const districts = {
    type: "MultiPolygon" as const,
    coordinates: [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 1)]],
  };
  const city = { type: "Polygon" as const, coordinates: [square(4, 4, 2)] };
  const find = areaFinder([districts, city]);

  test("is the one around an enclave outside it, and the enclave inside", () => {
    expect(find([1, 1])).toBe(0);
    expect(find([5, 5])).toBe(1);
  });

  test("may be an island of several", () => {
    expect(find([20.5, 0.5])).toBe(0);
  });

  test("is none at sea", () => {
    expect(find([15, 0.5])).toBeNull();
  });
});

describe("names on the first picture", () => {
  const sheet = { width: 200, height: 100 };
  const widthOf = (text: string, size: number) => (text.length * size) / 2;
  const label = (name: string, x: number, y: number): SheetLabel => ({
    name,
    at: [x, y],
    size: 10,
    lineWidth: 8,
    padding: 3,
  });

  test("that would lie over an earlier one are left out", () => {
    const placed = placeLabels([label("Leeds", 100, 50), label("Bradford", 105, 52)], sheet, widthOf);
    expect(placed.map(({ name }) => name)).toEqual(["Leeds"]);
  });

  test("that lie beside each other both stand", () => {
    expect(placeLabels([label("Leeds", 50, 50), label("York", 150, 50)], sheet, widthOf)).toHaveLength(2);
  });

  test("are broken where a line would be longer than eight times the type", () => {
    const [placed] = placeLabels([label("Northern, Eastern and Western Devon", 100, 50)], sheet, widthOf);
    expect(placed?.lines).toEqual(["Northern,", "Eastern and", "Western Devon"]);
  });

  test("that are off the sheet take no room on it", () => {
    const placed = placeLabels([label("Calais", 400, 50), label("Dover", 190, 50)], sheet, widthOf);
    expect(placed.map(({ name }) => name)).toEqual(["Dover"]);
  });
});
