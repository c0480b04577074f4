import { at } from "../../../server/domain/at.ts";
import type { Cell } from "./cells.ts";

/** Circles this much nearer than their edges would meet still look like neighbours. */
const reach = 1.2;

/**
 * For each group, the groups whose circles or hexagons lie beside its own: on these layouts areas may touch
 * that do not on the ground.
 */
export function touchingCells(
  cells: readonly Cell[],
  groupOf: readonly number[],
  groups: number,
): Set<number>[] {
  const touching = Array.from({ length: groups }, () => new Set<number>());
  cells.forEach((cell, index) => {
    const group = at(groupOf, index);
    for (let other = 0; other < index; other += 1) {
      const otherGroup = at(groupOf, other);
      if (otherGroup === group) continue;
      const beside = at(cells, other);
      const apart = Math.hypot(cell.x - beside.x, cell.y - beside.y);
      if (apart > (cell.radius + beside.radius) * reach) continue;
      at(touching, group).add(otherGroup);
      at(touching, otherGroup).add(group);
    }
  });
  return touching;
}
