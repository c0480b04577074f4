import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { type Bounds, boundsOfPoints, boundsTouch } from "../geometry/bounds.ts";
import { toMercator } from "../geometry/mercator.ts";

/** A window on a part of England: how wide and tall it is in pixels, and where degrees fall in it. */
export type InsetFrame = {
  width: number;
  height: number;
  bounds: Bounds;
  place: (position: readonly number[]) => [number, number];
};

/** A window of a given width on a box in degrees, as tall as the box asks. */
export function insetFrame(bounds: Bounds, width: number): InsetFrame {
  const [west, south] = toMercator([bounds[0], bounds[1]]);
  const [east, north] = toMercator([bounds[2], bounds[3]]);
  const scale = width / (east - west);
  return {
    width,
    height: Math.round((north - south) * scale),
    bounds,
    place: ([longitude = 0, latitude = 0]) => {
      const [x, y] = toMercator([longitude, latitude]);
      return [(x - west) * scale, (north - y) * scale];
    },
  };
}

/** A shape as an SVG path in a window; `null` where none of it is in the window. */
export function shapePath(shape: MultiPolygon, frame: InsetFrame): string | null {
  const rings = shape.coordinates
    .filter((polygon) => boundsTouch(boundsOfPoints(polygon[0] ?? []), frame.bounds))
    .flat();
  return rings.length === 0 ? null : rings.map((ring) => `${pathOf(ring, frame)}Z`).join("");
}

/** Lines as one SVG path in a window, without those that are nowhere in it. */
export function linesPath(lines: MultiLineString, frame: InsetFrame): string {
  return lines.coordinates
    .filter((line) => boundsTouch(boundsOfPoints(line), frame.bounds))
    .map((line) => pathOf(line, frame))
    .join("");
}

/** Points nearer than this to the one before would not be seen apart. */
const grain = 0.4;

function pathOf(line: readonly Position[], frame: InsetFrame): string {
  let path = "";
  let last: [number, number] | null = null;
  line.forEach((position, index) => {
    const [x, y] = frame.place(position);
    const isEnd = index === line.length - 1;
    if (last !== null && !isEnd && Math.abs(x - last[0]) < grain && Math.abs(y - last[1]) < grain) return;
    path += `${last === null ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    last = [x, y];
  });
  return path;
}
