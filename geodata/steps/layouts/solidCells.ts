import type { Cell } from "./hexagonGrid.ts";
import type { Point } from "./webMercator.ts";

/**
 * As many cells as there are targets, where targets lie thickest, all hanging together: an outline without
 * cracks that keeps the bays wider than a tile. Grows from the thickest cell, always by the thickest cell
 * beside those already chosen. `width` is a tile's, in metres.
 */
export function solidCells(targets: readonly Point[], cells: readonly Cell[], width: number): Cell[] {
  const thickness = new Map(cells.map((cell) => [cell, thicknessAt(cell, targets, width)]));
  const thickestOf = (choice: Iterable<Cell>) =>
    [...choice].reduce((one, other) =>
      (thickness.get(other) ?? 0) > (thickness.get(one) ?? 0) ? other : one,
    );
  const chosen = new Set<Cell>();
  const edge = new Set([thickestOf(cells)]);
  while (chosen.size < targets.length && edge.size > 0) {
    const next = thickestOf(edge);
    edge.delete(next);
    chosen.add(next);
    for (const beside of next.around) if (!chosen.has(beside)) edge.add(beside);
  }
  return [...chosen];
}

/** Targets about a cell, each counting less the further off it lies: one width away, about a third. */
function thicknessAt(cell: Cell, targets: readonly Point[], width: number): number {
  return targets.reduce((sum, { x, y }) => {
    const widths = Math.hypot(x - cell.x, y - cell.y) / width;
    return sum + Math.exp(-(widths ** 2));
  }, 0);
}
