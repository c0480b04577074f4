import type { Geometry, Position } from "geojson";

/** West, south, east, north in degrees, with west ≤ east: a box never crosses the antimeridian. */
export type Rectangle = readonly [west: number, south: number, east: number, north: number];

/** The smallest rectangle around a geometry's positions. Our geometries hold points and polygons only. */
export function rectangleAround(geometry: Geometry): Rectangle {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(geometry)) {
    for (const [x = Number.NaN, y = Number.NaN] of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/** The smallest rectangle around several, or `null` where there is none. */
export function rectangleAroundAll(rectangles: readonly Rectangle[]): Rectangle | null {
  const [first, ...others] = rectangles;
  if (first === undefined) return null;
  return others.reduce<Rectangle>(
    (one, other) => [
      Math.min(one[0], other[0]),
      Math.min(one[1], other[1]),
      Math.max(one[2], other[2]),
      Math.max(one[3], other[3]),
    ],
    first,
  );
}

/** Whether two rectangles have a point in common; touching counts. */
export function rectanglesMeet(one: Rectangle, other: Rectangle): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/**
 * Whether a geometry and a rectangle have a point in common, exactly and not by the geometry's own box:
 * a line of the geometry passes through the rectangle, or the rectangle lies inside a polygon. Touching counts.
 */
export function geometryMeets(geometry: Geometry, rectangle: Rectangle): boolean {
  const rings = [...ringsOf(geometry)];
  if (rings.some((ring) => lineMeets(ring, rectangle))) return true;
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
  // No line of it passes through, so the rectangle is wholly inside or wholly outside: one corner tells.
  return isInside(rings, rectangle[0], rectangle[1]);
}

/** Points as rings of one position, polygons as their rings: holes too, since the even-odd rule sorts them out. */
function* ringsOf(geometry: Geometry): Generator<readonly Position[]> {
  switch (geometry.type) {
    case "Point":
      yield [geometry.coordinates];
      return;
    case "Polygon":
      yield* geometry.coordinates;
      return;
    case "MultiPolygon":
      for (const polygon of geometry.coordinates) yield* polygon;
      return;
    default:
      throw new Error(`A ${geometry.type} is not served`);
  }
}

function lineMeets(ring: readonly Position[], rectangle: Rectangle): boolean {
  let [x0 = Number.NaN, y0 = Number.NaN] = ring[0] ?? [];
  for (const [x1 = Number.NaN, y1 = Number.NaN] of ring) {
    if (segmentMeets(x0, y0, x1, y1, rectangle)) return true;
    x0 = x1;
    y0 = y1;
  }
  return false;
}

/** Liang and Barsky's clipping: whether any part of the segment is left inside the rectangle. */
function segmentMeets(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  [west, south, east, north]: Rectangle,
): boolean {
  if (Math.max(x0, x1) < west || Math.min(x0, x1) > east) return false;
  if (Math.max(y0, y1) < south || Math.min(y0, y1) > north) return false;
  const dx = x1 - x0;
  const dy = y1 - y0;
  let enters = 0;
  let leaves = 1;
  for (const [step, room] of [
    [-dx, x0 - west],
    [dx, east - x0],
    [-dy, y0 - south],
    [dy, north - y0],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enters = Math.max(enters, room / step);
    else leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}

/** Even-odd rule over all rings, by crossings of the ray to the east. */
function isInside(rings: readonly (readonly Position[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x0 = Number.NaN, y0 = Number.NaN] = ring[index - 1] ?? [];
      const [x1 = Number.NaN, y1 = Number.NaN] = ring[index] ?? [];
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  }
  return inside;
}
