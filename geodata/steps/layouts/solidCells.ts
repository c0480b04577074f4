import type { Cell } from "./hexagonGrid.ts";
import type { Point } from "./webMercator.ts";

/**
 * As many cells as there are targets, where targets lie thickest: a solid outline without holes, which keeps
 * the bays that are wider than a tile. `width` is a tile's, in metres. Cells stay in the grid's order.
 */
export function solidCells(targets: readonly Point[], cells: readonly Cell[], width: number): Cell[] {
  const thickness = new Map(cells.map((cell) => [cell, thicknessAt(cell, targets, width)]));
  const thickest = [...cells].sort((one, other) => (thickness.get(other) ?? 0) - (thickness.get(one) ?? 0));
  const chosen = new Set(thickest.slice(0, targets.length));
  return cells.filter((cell) => chosen.has(cell));
}

/** Targets about a cell, each counting less the further off it lies: one width away, about two fifths. */
function thicknessAt(cell: Cell, targets: readonly Point[], width: number): number {
  return targets.reduce((sum, { x, y }) => {
    const widths = Math.hypot(x - cell.x, y - cell.y) / width;
    return sum + Math.exp(-(widths ** 2));
  }, 0);
}
