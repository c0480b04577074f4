import type { MultiLineString } from "geojson";
import { type Cell, hexagonCorners } from "./cells.ts";
import { fromMercator } from "./mercator.ts";

/**
 * The lines round groups of hexagons: every side where the hexagon on the other side is of another group, or
 * where there is none. Each line once, in degrees.
 */
export function hexagonOutlines(cells: readonly Cell[], groupOf: readonly number[]): MultiLineString {
  const sides = new Map<string, { line: [number, number][]; groups: (number | undefined)[] }>();
  cells.forEach((cell, index) => {
    const corners = hexagonCorners(cell);
    corners.forEach((corner, place) => {
      const next = corners[(place + 1) % corners.length] ?? corner;
      // Both hexagons of a side meet its middle at the same spot, give or take rounding.
      const grain = cell.radius / 8;
      const key = [corner[0] + next[0], corner[1] + next[1]]
        .map((sum) => Math.round(sum / 2 / grain))
        .join(" ");
      const side = sides.get(key) ?? { line: [corner, next], groups: [] };
      side.groups.push(groupOf[index]);
      sides.set(key, side);
    });
  });
  const lines = [...sides.values()]
    .filter(({ groups }) => groups.length === 1 || groups[0] !== groups[1])
    .map(({ line }) => line.map(([x, y]) => fromMercator(x, y)));
  return { type: "MultiLineString", coordinates: lines };
}
