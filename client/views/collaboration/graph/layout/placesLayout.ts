import { toMercator } from "../../../../map/geometry/mercator.ts";
import type { LayoutNode, Places } from "./layoutGraph.ts";

/** Mercator metres to one unit of a layout: all of England is about five hundred of them high. */
const metresPerUnit = 2000;

/** Marks where they lie on the map; what has no place stands in a row to the west of all others. */
export function placesLayout(nodes: readonly LayoutNode[]): Places {
  const placed = nodes.flatMap(({ id, longitude, latitude }): [string, [number, number]][] => {
    if (longitude === null || latitude === null) return [];
    const [x, y] = toMercator([longitude, latitude]);
    return [[id, [x / metresPerUnit, y / metresPerUnit]]];
  });
  const west = Math.min(...placed.map(([, [x]]) => x), 0);
  const north = Math.max(...placed.map(([, [, y]]) => y), 0);
  const known = new Set(placed.map(([id]) => id));
  const placeless = nodes
    .filter(({ id }) => !known.has(id))
    .map(({ id }, row): [string, [number, number]] => [id, [west - 30, north - row * 20]]);
  return Object.fromEntries([...placed, ...placeless]);
}
