import { linearSumAssignment } from "linear-sum-assignment";
import type { Cell } from "./hexagonGrid.ts";
import type { Point } from "./webMercator.ts";

/**
 * Gives each target a cell of its own so that the squares of the distances add up to as little as can be
 * (Jonker and Volgenant's assignment). Needs at least as many cells as targets; answers in the targets' order.
 */
export function assignTiles(targets: readonly Point[], cells: readonly Cell[]): Cell[] {
  const costs = targets.map((target) =>
    cells.map((cell) => (target.x - cell.x) ** 2 + (target.y - cell.y) ** 2),
  );
  const { rowAssignments } = linearSumAssignment(costs, { maximaze: false });
  return Array.from(rowAssignments, (column) => {
    const cell = cells[column];
    if (cell === undefined)
      throw new RangeError(`${targets.length} areas do not fit on ${cells.length} cells`);
    return cell;
  });
}
