import type { DrawnHull } from "./graphScene.ts";
import { hatchPattern } from "./hatchPattern.ts";
import type { Point } from "./outlineOf.ts";

/** Where a point of the layout is on the screen, in pixels. */
type PlaceOf = (point: { x: number; y: number }) => { x: number; y: number };

/** Paints under the ties: an outline round the organisations of each group, community or grouping. */
export function paintUnder(
  context: CanvasRenderingContext2D,
  hulls: readonly DrawnHull[],
  placeOf: PlaceOf,
): void {
  context.lineJoin = "round";
  const paths = hulls.map((hull) => ({ ...hull, path: pathOf(hull.outline, placeOf) }));
  paintTones(
    context,
    paths.filter(({ hatch }) => hatch === null),
  );
  paintHatches(context, paths);
}

type Path = DrawnHull & { path: Path2D };

/** Outlines that hide what they lie on. */
function paintTones(context: CanvasRenderingContext2D, paths: readonly Path[]): void {
  for (const { colour, path } of paths) {
    context.fillStyle = pale(colour);
    context.fill(path);
    context.strokeStyle = "#7d8a93";
    context.lineWidth = 1.25;
    context.stroke(path);
  }
}

/** Outlines that may overlap: hatched, the edges of all above the fills of all. */
function paintHatches(context: CanvasRenderingContext2D, paths: readonly Path[]): void {
  const hatched = paths.flatMap(({ path, colour, hatch }) =>
    hatch === null ? [] : [{ path, colour, hatch }],
  );
  context.globalAlpha = 0.45;
  for (const { path, colour, hatch } of hatched) {
    context.fillStyle = hatchPattern(context, hatch.kind, hatch.weave, colour);
    context.fill(path);
  }
  context.globalAlpha = 1;
  for (const edge of ["casing", "line"] as const) {
    for (const { path, colour } of hatched) {
      context.strokeStyle = edge === "casing" ? "#ffffff" : colour;
      context.lineWidth = edge === "casing" ? 4 : 1.8;
      context.stroke(path);
    }
  }
}

function pathOf(outline: readonly Point[], placeOf: PlaceOf): Path2D {
  const path = new Path2D();
  outline.forEach(([x, y], place) => {
    const at = placeOf({ x, y });
    if (place === 0) path.moveTo(at.x, at.y);
    else path.lineTo(at.x, at.y);
  });
  path.closePath();
  return path;
}

/** A colour of the fills, thinned so that marks of the same colour stand out on it. */
function pale(colour: string): string {
  return `color-mix(in srgb, ${colour} 38%, white)`;
}
