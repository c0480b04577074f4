import type { LayerLayout } from "../../model/artefacts.ts";
import { arrangeTiles } from "./arrangeTiles.ts";
import { assignTiles } from "./assignTiles.ts";
import { hexagonGrid } from "./hexagonGrid.ts";
import type { LayoutArea } from "./layoutArea.ts";
import { displacement, meanDirectionErrorDegrees, shareOfNeighboursKept } from "./layoutQuality.ts";
import { packCircles } from "./packCircles.ts";
import { solidCells } from "./solidCells.ts";
import { layTiles } from "./tile.ts";
import type { Point } from "./webMercator.ts";

/** Web Mercator square metres all tiles of a layer cover together: about as much as England's land there. */
const squareMetresInAll = 360e9;

/** More to neighbours than for circles of people: tiles are to lie together. */
const pulls = { home: 0.06, together: 0.1 };

/** How far beyond the targets the grid goes, in tile widths. */
const reachInWidths = 2.5;

/**
 * One layer as equal pointy-top hexagons, one for each area. Areas are first spread out as equal circles, so
 * that London makes room for itself, then given the nearest tiles, and then moved until neighbours touch.
 */
export function layOutHexagons(areas: readonly LayoutArea[]): LayerLayout["hexagons"] {
  const radius = Math.round(Math.sqrt(squareMetresInAll / areas.length / (1.5 * Math.sqrt(3))));
  const width = radius * Math.sqrt(3);
  const targets = packCircles(areas, () => width / 2, pulls);
  const cells = hexagonGrid(targets, radius, reachInWidths * width);
  const tiles = layTiles(areas, targets, assignTiles(targets, solidCells(targets, cells, width)), cells);
  arrangeTiles(tiles, width);
  const places = overHome(
    areas,
    tiles.map((tile) => tile.place),
  );
  return {
    x: places.map(({ x }) => Math.round(x)),
    y: places.map(({ y }) => Math.round(y)),
    radius,
    quality: {
      neighboursKept: shareOfNeighboursKept(areas, (first, second) => {
        const other = tiles[second]?.place;
        return other !== undefined && tiles[first]?.place.around.includes(other) === true;
      }),
      ...displacement(areas, places),
      meanDirectionErrorDegrees: meanDirectionErrorDegrees(areas, places),
    },
  };
}

/** The places moved together so that on average they lie where the areas truly are. */
function overHome(areas: readonly LayoutArea[], places: readonly Point[]): Point[] {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const east = mean(areas.map(({ home }) => home.x)) - mean(places.map(({ x }) => x));
  const north = mean(areas.map(({ home }) => home.y)) - mean(places.map(({ y }) => y));
  return places.map(({ x, y }) => ({ x: x + east, y: y + north }));
}
