import type { MultiPolygon } from "geojson";

/** West, south, east, north. */
export type Bounds = [number, number, number, number];

/** The least box around these points; of no points it is empty (west above east). */
export function boundsOfPoints(points: Iterable<readonly number[]>): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of points) {
    if (x < bounds[0]) bounds[0] = x;
    if (y < bounds[1]) bounds[1] = y;
    if (x > bounds[2]) bounds[2] = x;
    if (y > bounds[3]) bounds[3] = y;
  }
  return bounds;
}

/** The box around the outer rings of a shape. */
export function boundsOfShape(shape: MultiPolygon): Bounds {
  return unionOfBounds(shape.coordinates.map((polygon) => boundsOfPoints(polygon[0] ?? [])));
}

/** The box around several boxes. */
export function unionOfBounds(boxes: Iterable<Bounds>): Bounds {
  const corners: [number, number][] = [];
  for (const [west, south, east, north] of boxes) corners.push([west, south], [east, north]);
  return boundsOfPoints(corners);
}

/** True where two boxes have a point in common. */
export function boundsTouch(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
