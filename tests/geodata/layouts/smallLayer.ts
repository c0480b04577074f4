import fc from "fast-check";
import type { Position } from "../../../geodata/model/artefacts.ts";
import type { CompiledLayer } from "../../../geodata/steps/compileInput.ts";
import { type LayoutArea, layoutAreas } from "../../../geodata/steps/layouts/layoutArea.ts";

/** A layer of made-up areas about the middle of England, a fifth of a degree apart for each whole step. */
export function layer(
  places: readonly (readonly [east: number, north: number, people: number])[],
  borders: readonly (readonly [number, number])[],
): CompiledLayer {
  return {
    codes: places.map((_, index) => `A${String(index).padStart(3, "0")}`),
    people: places.map(([, , people]) => people),
    centroids: places.map(([east, north]): Position => [-1.5 + east / 5, 52.5 + north / 5]),
    borders: borders.map(([one, other]) => [one, other, 1]),
  };
}

/** Rows and columns of areas of equal people that touch their neighbours in row and column. */
export function chequerboard(rows: number, columns: number): LayoutArea[] {
  const places = Array.from({ length: rows * columns }, (_, index): [number, number, number] => [
    index % columns,
    Math.floor(index / columns),
    200_000,
  ]);
  const borders = places.flatMap(([column, row], index): [number, number][] => [
    ...(column + 1 < columns ? [[index, index + 1] as [number, number]] : []),
    ...(row + 1 < rows ? [[index, index + columns] as [number, number]] : []),
  ]);
  return layoutAreas(layer(places, borders));
}

/** Layers of up to twelve areas anywhere near each other, each touching the one before it or nothing. */
export const anyAreas = fc
  .array(
    fc.record({
      east: fc.integer({ min: -100, max: 100 }),
      north: fc.integer({ min: -100, max: 100 }),
      people: fc.integer({ min: 2_000, max: 900_000 }),
      touches: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((areas) =>
    layoutAreas(
      layer(
        areas.map(({ east, north, people }, index) => [east / 50 + index / 1_000, north / 50, people]),
        areas.flatMap(({ touches }, index): [number, number][] =>
          touches && index > 0 ? [[index - 1, index]] : [],
        ),
      ),
    ),
  );
