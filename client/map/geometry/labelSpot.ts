import type { MultiPolygon, Position } from "geojson";

/** Where a horizontal label sits best in a shape, and how wide the shape is there, in the shape's units. */
export type LabelSpot = { position: [number, number]; width: number };

const scanLines = 14;

/**
 * Finds the widest level run inside the largest polygon of a shape, preferring runs near its middle: labels
 * are horizontal, so a level run says better than a centroid whether a name fits. `null` for an empty shape.
 */
export function labelSpot(shape: MultiPolygon): LabelSpot | null {
  const polygon = largestPolygon(shape);
  if (polygon === undefined) return null;
  const [south, north] = reachOf(polygon[0] ?? []);
  const step = (north - south) / (scanLines + 1);
  if (!(step > 0)) return null;
  let best: (LabelSpot & { merit: number }) | null = null;
  crossingsOf(polygon, south, step).forEach((crossings, line) => {
    crossings.sort((one, other) => one - other);
    const centrality = 1 - Math.abs((line + 1) / (scanLines + 1) - 0.5);
    for (let index = 1; index < crossings.length; index += 2) {
      const from = crossings[index - 1] ?? 0;
      const to = crossings[index] ?? 0;
      const merit = (to - from) * centrality;
      if (best === null || merit > best.merit) {
        best = { position: [(from + to) / 2, south + step * (line + 1)], width: to - from, merit };
      }
    }
  });
  return best;
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

/** Signed plane area of a closed ring, positive where it runs anticlockwise. */
function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const before = ring[index - 1] as Position;
    const here = ring[index] as Position;
    twice += (before[0] ?? 0) * (here[1] ?? 0) - (here[0] ?? 0) * (before[1] ?? 0);
  }
  return twice / 2;
}

function reachOf(ring: readonly Position[]): [number, number] {
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const [, y = Number.NaN] of ring) {
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [south, north];
}

/** Where the edges of a polygon cross each of the level lines, in one walk round its rings. */
function crossingsOf(polygon: readonly Position[][], south: number, step: number): number[][] {
  const lines: number[][] = Array.from({ length: scanLines }, () => []);
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x1 = 0, y1 = 0] = ring[index - 1] as Position;
      const [x2 = 0, y2 = 0] = ring[index] as Position;
      // Lines at or above the lower end and below the higher one, so that a corner counts once.
      const first = Math.max(0, Math.ceil((Math.min(y1, y2) - south) / step) - 1);
      const beyond = Math.min(scanLines, Math.ceil((Math.max(y1, y2) - south) / step) - 1);
      for (let line = first; line < beyond; line += 1) {
        const y = south + step * (line + 1);
        lines[line]?.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
  }
  return lines;
}
