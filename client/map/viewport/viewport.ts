import type { Camera } from "../../state/viewState.ts";
import type { Bounds } from "../geometry/bounds.ts";
import { fromMercator, metresPerPixel, toMercator } from "../geometry/mercator.ts";

/**
 * Where a map looks and how large it is in pixels: all that is needed to know where a place stands on it, with
 * or without MapLibre. The map is never turned or tilted, so this is plain Web Mercator.
 */
export type Viewport = Camera & { width: number; height: number };

/** Pixels kept clear at each side of a map. */
export type Padding = { top: number; bottom: number; left: number; right: number };

/** Where a place in degrees stands on the map, in pixels from its upper left corner. */
export function project(viewport: Viewport, place: readonly number[]): [number, number] {
  const metres = metresPerPixel(viewport.zoom);
  const [x, y] = toMercator(place);
  const [middleX, middleY] = toMercator([viewport.longitude, viewport.latitude]);
  return [viewport.width / 2 + (x - middleX) / metres, viewport.height / 2 - (y - middleY) / metres];
}

/** The place in degrees at a point of the map in pixels. */
export function unproject(viewport: Viewport, [x, y]: readonly [number, number]): [number, number] {
  const metres = metresPerPixel(viewport.zoom);
  const [middleX, middleY] = toMercator([viewport.longitude, viewport.latitude]);
  return fromMercator(
    middleX + (x - viewport.width / 2) * metres,
    middleY - (y - viewport.height / 2) * metres,
  );
}

/**
 * The camera from which a box in degrees fills a map of a size in pixels, within its padding and no nearer than
 * a zoom. A map smaller than its padding is looked at as if it had one pixel left.
 */
export function fittedCamera(
  [west, south, east, north]: Bounds,
  size: { width: number; height: number },
  padding: Padding,
  nearest: number,
): Camera {
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const room = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  };
  const metres = Math.max((right - left) / room.width, (top - bottom) / room.height, metresPerPixel(nearest));
  const [longitude, latitude] = fromMercator(
    (left + right) / 2 + ((padding.right - padding.left) / 2) * metres,
    (top + bottom) / 2 - ((padding.bottom - padding.top) / 2) * metres,
  );
  return { zoom: Math.log2(metresPerPixel(0) / metres), longitude, latitude };
}
