import type { MultiPolygon } from "geojson";

/** The frame that England's outline is drawn in: its extent in degrees and the picture's size. */
const extent = { west: -6.45, east: 1.8, south: 49.85, north: 55.85 } as const;
export const svgSize = { width: 300, height: 364 } as const;

/** Longitude and latitude as a point of the picture; at this size degrees shrunk by the middle latitude are true enough. */
export function svgPoint([longitude, latitude]: readonly [number, number]): { x: number; y: number } {
  return {
    x: ((longitude - extent.west) / (extent.east - extent.west)) * svgSize.width,
    y: ((extent.north - latitude) / (extent.north - extent.south)) * svgSize.height,
  };
}

/** Path data of polygons, with points closer than half a unit to the one before left out. */
export function svgPath({ coordinates }: MultiPolygon): string {
  return coordinates.flatMap((polygon) => polygon.map(ringPath)).join("");
}

function ringPath(ring: readonly number[][]): string {
  const points: string[] = [];
  let last: { x: number; y: number } | null = null;
  for (const [longitude = 0, latitude = 0] of ring) {
    const point = svgPoint([longitude, latitude]);
    if (last !== null && Math.hypot(point.x - last.x, point.y - last.y) < 0.5) continue;
    points.push(`${point.x.toFixed(1)},${point.y.toFixed(1)}`);
    last = point;
  }
  return points.length < 3 ? "" : `M${points.join("L")}Z`;
}
