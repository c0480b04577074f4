import type { MultiLineString } from "geojson";
import type { Cell } from "./cells.ts";
import { fromMercator } from "./mercator.ts";

/**
 * The shortest set of lines that joins the circles of each group: a spanning tree over the distances between
 * their centres (Robert Prim, 1957). A group of one has none.
 */
export function circleLinks(cells: readonly Cell[], groupOf: readonly number[]): MultiLineString {
  const groups = new Map<number, Cell[]>();
  cells.forEach((cell, index) => {
    const group = groupOf[index];
    if (group === undefined) return;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [cell]);
    else members.push(cell);
  });
  return {
    type: "MultiLineString",
    coordinates: [...groups.values()]
      .flatMap(spanningTree)
      .map((pair) => pair.map(({ x, y }) => fromMercator(x, y))),
  };
}

function spanningTree(cells: readonly Cell[]): [Cell, Cell][] {
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const links: [Cell, Cell][] = [];
  let waiting = rest.map((cell) => ({ cell, nearest: first }));
  while (waiting.length > 0) {
    const next = waiting.reduce((best, one) => (gapOf(one) < gapOf(best) ? one : best));
    links.push([next.nearest, next.cell]);
    waiting = waiting
      .filter((one) => one !== next)
      .map((one) =>
        gapOf({ cell: one.cell, nearest: next.cell }) < gapOf(one)
          ? { cell: one.cell, nearest: next.cell }
          : one,
      );
  }
  return links;
}

function gapOf({ cell, nearest }: { cell: Cell; nearest: Cell }): number {
  return Math.hypot(cell.x - nearest.x, cell.y - nearest.y);
}
