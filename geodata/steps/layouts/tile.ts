import type { Cell } from "./hexagonGrid.ts";
import type { LayoutArea } from "./layoutArea.ts";
import type { Point } from "./webMercator.ts";

/** Below this number each neighbour counts for more than one. */
const fewNeighbours = 3;

/** A cell while tiles move about on the grid: it knows who is on it. */
export type Place = Point & { around: Place[]; tile: Tile | null };

/** One area's tile while the arrangement is being improved. */
export type Tile = {
  target: Point;
  place: Place;
  /**
   * Whom it is to lie beside, the true direction to each as a unit vector, and how much that matters: an
   * enclave has one neighbour and loses all of them where an inner area loses one of six.
   */
  neighbours: { tile: Tile; east: number; north: number; weight: number }[];
};

/** Sets each area's tile on the cell it starts from. All three lists are in the areas' order but `cells`. */
export function layTiles(
  areas: readonly LayoutArea[],
  targets: readonly Point[],
  starts: readonly Cell[],
  cells: readonly Cell[],
): Tile[] {
  const places = new Map(cells.map((cell): [Cell, Place] => [cell, { ...cell, around: [], tile: null }]));
  for (const [cell, place] of places) {
    place.around = cell.around.map((beside) => known(places.get(beside)));
  }
  const tiles = new Map(
    areas.map((area, index): [LayoutArea, Tile] => {
      const place = known(places.get(known(starts[index])));
      const tile: Tile = { target: known(targets[index]), place, neighbours: [] };
      place.tile = tile;
      return [area, tile];
    }),
  );
  for (const [area, tile] of tiles) {
    tile.neighbours = area.company.map((neighbour) => {
      const east = neighbour.home.x - area.home.x;
      const north = neighbour.home.y - area.home.y;
      const length = Math.hypot(east, north);
      return {
        tile: known(tiles.get(neighbour)),
        east: east / length,
        north: north / length,
        weight: Math.max(1, fewNeighbours / Math.min(area.company.length, neighbour.company.length)),
      };
    });
  }
  return [...tiles.values()];
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined)
    throw new RangeError("Areas, targets and cells of a layout do not belong together");
  return value;
}
