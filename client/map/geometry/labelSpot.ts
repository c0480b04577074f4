import type { MultiPolygon, Position } from "geojson";
import { boundsOfPoints } from "./bounds.ts";

/** Where a horizontal label sits best in a shape, and how wide the shape is there, in the shape's units. */
export type LabelSpot = { position: [number, number]; width: number };

const scanLines = 15;

/**
 * Finds the widest level run inside the largest polygon of a shape, preferring runs near its middle: labels
 * are horizontal, so a level run says better than a centroid whether a name fits. `null` for an empty shape.
 */
export function labelSpot(shape: MultiPolygon): LabelSpot | null {
  const polygon = largestPolygon(shape);
  const outer = polygon?.[0];
  if (polygon === undefined || outer === undefined) return null;
  const [, south, , north] = boundsOfPoints(outer);
  let best: (LabelSpot & { merit: number }) | null = null;
  for (let line = 1; line < scanLines; line += 1) {
    const share = line / scanLines;
    const y = south + (north - south) * share;
    const centrality = 1 - Math.abs(share - 0.5);
    for (const [from, to] of insideRuns(polygon, y)) {
      const merit = (to - from) * centrality;
      if (best === null || merit > best.merit) {
        best = { position: [(from + to) / 2, y], width: to - from, merit };
      }
    }
  }
  return best === null ? null : { position: best.position, width: best.width };
}

/** The polygon of a shape whose outer ring encloses most (plane area, in the units given). */
export function largestPolygon(shape: MultiPolygon): Position[][] | undefined {
  let largest: Position[][] | undefined;
  let most = -1;
  for (const polygon of shape.coordinates) {
    const area = Math.abs(ringArea(polygon[0] ?? []));
    if (area > most) {
      most = area;
      largest = polygon;
    }
  }
  return largest;
}

/** Signed plane area of a ring, positive where it runs anticlockwise. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

function insideRuns(polygon: readonly Position[][], y: number): [number, number][] {
  const crossings: number[] = [];
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  crossings.sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (let index = 1; index < crossings.length; index += 2) {
    runs.push([crossings[index - 1] ?? 0, crossings[index] ?? 0]);
  }
  return runs;
}
