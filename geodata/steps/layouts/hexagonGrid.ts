import type { Point } from "./webMercator.ts";

/** One place for a tile: its centre in metres and the up to six cells beside it within the grid, in turn. */
export type Cell = Point & { around: Cell[] };

/** The six steps from a pointy-top hexagon to those beside it, going round, as axial columns and rows. */
const sides = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
] as const;

/**
 * The cells of a grid of pointy-top hexagons whose centres lie within `reach` metres of a point of
 * `targets`. `radius` is from centre to corner, in metres. Cells come in rows from the south, west to east.
 */
export function hexagonGrid(targets: readonly Point[], radius: number, reach: number): Cell[] {
  const width = radius * Math.sqrt(3);
  const height = radius * 1.5;
  const cells = new Map<string, Cell & { column: number; row: number }>();
  const south = Math.min(...targets.map(({ y }) => y)) - reach;
  const north = Math.max(...targets.map(({ y }) => y)) + reach;
  const west = Math.min(...targets.map(({ x }) => x)) - reach;
  const east = Math.max(...targets.map(({ x }) => x)) + reach;
  for (let row = Math.floor(south / height); row * height <= north; row++) {
    for (let column = Math.floor(west / width - row / 2); (column + row / 2) * width <= east; column++) {
      const centre = { x: (column + row / 2) * width, y: row * height };
      if (targets.some((target) => Math.hypot(target.x - centre.x, target.y - centre.y) <= reach)) {
        cells.set(`${column} ${row}`, { ...centre, column, row, around: [] });
      }
    }
  }
  for (const cell of cells.values()) {
    for (const [columns, rows] of sides) {
      const beside = cells.get(`${cell.column + columns} ${cell.row + rows}`);
      if (beside !== undefined) cell.around.push(beside);
    }
  }
  return [...cells.values()];
}
