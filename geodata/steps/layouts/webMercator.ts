import type { Position } from "../../model/artefacts.ts";

/** A point in Web Mercator metres (EPSG:3857), x to the east and y to the north. */
export type Point = { x: number; y: number };

const earthRadius = 6_378_137;

/** Projects longitude and latitude in degrees to Web Mercator metres. */
export function toWebMercator([longitude, latitude]: Position): Point {
  return {
    x: (earthRadius * longitude * Math.PI) / 180,
    y: earthRadius * Math.asinh(Math.tan((latitude * Math.PI) / 180)),
  };
}

/**
 * How many km on the ground lie between two points given in Web Mercator metres, by the scale midway
 * between them: within a few parts in a thousand over the length of England.
 */
export function kmBetween(one: Point, other: Point): number {
  const midway = (one.y + other.y) / 2;
  return Math.hypot(one.x - other.x, one.y - other.y) / Math.cosh(midway / earthRadius) / 1000;
}
