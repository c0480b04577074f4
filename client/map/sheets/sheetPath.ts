import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { metresPerPixel, toMercator } from "../geometry/mercator.ts";
import { project, type Viewport } from "../viewport/viewport.ts";

type Drawable = Polygon | MultiPolygon | MultiLineString;

/** The middle of England: paths are kept in steps from it, since a browser keeps their points to seven digits. */
const originInDegrees = [-1.5, 52.8] as const;
const origin = toMercator(originInDegrees);

/** Up to this zoom a shape is drawn by fewer points, none of which would be seen apart on it. */
const countryZoom = 7;
const grainOf = { country: 0.6 * metresPerPixel(countryZoom), near: 0 } as const;
type Detail = keyof typeof grainOf;

const kept: Record<Detail, WeakMap<Drawable, Path2D>> = { country: new WeakMap(), near: new WeakMap() };

/** Shapes and lines as one path in the pixels of a viewport; each is traced once and kept as long as it is in use. */
export function sheetPath(shapes: readonly Drawable[], viewport: Viewport): Path2D {
  const detail = viewport.zoom <= countryZoom ? "country" : "near";
  const scale = 1 / metresPerPixel(viewport.zoom);
  const [left, top] = project(viewport, originInDegrees);
  // Metres grow to the north, pixels down.
  const placed = new DOMMatrix([scale, 0, 0, -scale, left, top]);
  const path = new Path2D();
  for (const shape of shapes) path.addPath(keptPath(shape, detail), placed);
  return path;
}

function keptPath(shape: Drawable, detail: Detail): Path2D {
  const known = kept[detail].get(shape);
  if (known !== undefined) return known;
  const path = new Path2D();
  const isClosed = shape.type !== "MultiLineString";
  for (const line of linesOf(shape)) {
    trace(path, line, grainOf[detail]);
    if (isClosed) path.closePath();
  }
  kept[detail].set(shape, path);
  return path;
}

function linesOf(shape: Drawable): Position[][] {
  return shape.type === "MultiPolygon" ? shape.coordinates.flat() : shape.coordinates;
}

/** Adds a line to a path without the points that stand nearer than `grain` to the one before. */
function trace(path: Path2D, line: readonly Position[], grain: number): void {
  let lastX = Number.POSITIVE_INFINITY;
  let lastY = Number.POSITIVE_INFINITY;
  line.forEach((position, index) => {
    const [east, north] = toMercator(position);
    const x = east - origin[0];
    const y = north - origin[1];
    const isEnd = index === 0 || index === line.length - 1;
    if (!isEnd && Math.abs(x - lastX) < grain && Math.abs(y - lastY) < grain) return;
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
    lastX = x;
    lastY = y;
  });
}
