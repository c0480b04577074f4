import type { PlacedMark } from "./axisLayout.ts";

/** How far off, in pixels, a point is still meant. */
const reach = 24;

/** The point nearest to a place of the picture, in pixels; `null` where none is near. */
export function nearestPoint(placed: readonly PlacedMark[], x: number, y: number): PlacedMark | null {
  let nearest: PlacedMark | null = null;
  let least = reach;
  for (const point of placed) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance > least) continue;
    nearest = point;
    least = distance;
  }
  return nearest;
}
