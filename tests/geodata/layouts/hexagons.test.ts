import { expect, test } from "vitest";
import { layOutHexagons } from "../../../geodata/steps/layouts/layOutHexagons.ts";
import { layoutAreas } from "../../../geodata/steps/layouts/layoutArea.ts";
import { chequerboard, layer } from "./smallLayer.ts";
import { hangTogether, touchingTiles } from "./tilesTouching.ts";

test("every area has a tile of its own and all tiles hang together", () => {
  const hexagons = layOutHexagons(chequerboard(5, 6));
  expect(new Set(hexagons.x.map((x, index) => `${x} ${hexagons.y[index]}`)).size).toBe(30);
  expect(hangTogether(hexagons)).toBe(true);
});

test("a layer drawn twice is drawn the same", () => {
  expect(layOutHexagons(chequerboard(4, 4))).toEqual(layOutHexagons(chequerboard(4, 4)));
});

test("areas in rows and columns keep most of their neighbours, in about the true direction", () => {
  const { quality } = layOutHexagons(chequerboard(5, 5));
  expect(quality.neighboursKept).toBeGreaterThan(0.85);
  expect(quality.meanDirectionErrorDegrees).toBeLessThan(30);
});

test("an enclave touches the area about it even where that area has many other neighbours", () => {
  const around = Array.from({ length: 8 }, (_, index): [number, number, number] => [
    2 * Math.cos((index * Math.PI) / 4),
    2 * Math.sin((index * Math.PI) / 4),
    200_000,
  ]);
  const [surrounding, enclave] = [8, 9];
  const places = [...around, [0, 0.2, 200_000] as const, [0, -0.2, 200_000] as const];
  const borders = around.flatMap((_, index): [number, number][] => [
    [index, surrounding],
    [index, (index + 1) % 8],
  ]);
  const hexagons = layOutHexagons(layoutAreas(layer(places, [...borders, [surrounding, enclave]])));
  expect(touchingTiles(hexagons, enclave)).toContain(surrounding);
});

test("an island without a neighbour on land lies beside the nearest shore", () => {
  const mainland = [0, 1, 2, 3].map((step): [number, number, number] => [step, 0, 200_000]);
  const areas = layoutAreas(
    layer(
      [...mainland, [3.2, -1.5, 200_000]],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ),
  );
  expect(touchingTiles(layOutHexagons(areas), 4)).toContain(3);
});
