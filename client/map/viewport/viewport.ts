import type { Camera } from "../../state/viewState.ts";
import type { Bounds } from "../geometry/bounds.ts";

/**
 * Where a map looks and how large it is in pixels: all that is needed to know where a place stands on it, with
 * or without MapLibre. The map is never turned or tilted, so this is plain Web Mercator.
 */
export type Viewport = Camera & { width: number; height: number };

/** Pixels kept clear at each side of a map. */
export type Padding = { top: number; bottom: number; left: number; right: number };

/** Side of the world in pixels at zoom 0, as MapLibre counts zoom. */
const worldSize = 512;

/** A place in units of the world's width, west to east and north to south. */
export function worldPosition([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [0.5 + longitude / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Pixels that the width of the world has at a zoom. */
export function worldScale(zoom: number): number {
  return worldSize * 2 ** zoom;
}

/** Where a place in degrees stands on the map, in pixels from its upper left corner. */
export function project(viewport: Viewport, place: readonly number[]): [number, number] {
  const scale = worldScale(viewport.zoom);
  const [x, y] = worldPosition(place);
  const [middleX, middleY] = worldPosition([viewport.longitude, viewport.latitude]);
  return [viewport.width / 2 + (x - middleX) * scale, viewport.height / 2 + (y - middleY) * scale];
}

/** The place in degrees at a point of the map in pixels. */
export function unproject(viewport: Viewport, [x, y]: readonly [number, number]): [number, number] {
  const scale = worldScale(viewport.zoom);
  const [middleX, middleY] = worldPosition([viewport.longitude, viewport.latitude]);
  return degreesAt([middleX + (x - viewport.width / 2) / scale, middleY + (y - viewport.height / 2) / scale]);
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
  const [left, bottom] = worldPosition([west, south]);
  const [right, top] = worldPosition([east, north]);
  const room = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  };
  const scale = Math.min(room.width / (right - left), room.height / (bottom - top), worldScale(nearest));
  const [longitude, latitude] = degreesAt([
    (left + right) / 2 + (padding.right - padding.left) / 2 / scale,
    (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / scale,
  ]);
  return { zoom: Math.log2(scale / worldSize), longitude, latitude };
}

function degreesAt([x, y]: [number, number]): [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(2 * Math.PI * (0.5 - y))) * 180) / Math.PI];
}
