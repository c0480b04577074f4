import { hullOf, type Point } from "../hull.ts";
import type { SceneHull } from "./graphScene.ts";
import { hatchPattern } from "./hatchPattern.ts";
import type { SeenNode } from "./paintOver.ts";

/** Room between an outline and the marks in it, in pixels. */
export const hullRoom = 11;

/** Paints under the ties: an outline round the organisations of each group, community or grouping. */
export function paintUnder(
  context: CanvasRenderingContext2D,
  seen: readonly SeenNode[],
  hulls: readonly SceneHull[],
): void {
  const byId = new Map(seen.map((one) => [one.node.id, one]));
  context.lineJoin = "round";
  context.lineCap = "round";
  paintTones(
    context,
    byId,
    hulls.filter(({ hatch }) => hatch === null),
  );
  paintHatches(
    context,
    byId,
    hulls.filter(({ hatch }) => hatch !== null),
  );
}

/** Outlines that hide what they lie on. */
function paintTones(
  context: CanvasRenderingContext2D,
  byId: ReadonlyMap<string, SeenNode>,
  hulls: readonly SceneHull[],
): void {
  for (const { colour, members } of hulls) {
    const inside = members.flatMap((id) => byId.get(id) ?? []);
    const corners = hullOf(inside.map(({ x, y }): Point => [x, y]));
    const [first, ...rest] = corners;
    if (first === undefined) continue;
    const widest = Math.max(...inside.map(({ radius }) => radius));
    const outline = new Path2D();
    outline.moveTo(...first);
    for (const corner of rest) outline.lineTo(...corner);
    outline.closePath();
    // The same path three times, each narrower: a dark edge, a pale one, and the tone inside.
    const layers = [
      { colour: "#7d8a93", width: 2 * (hullRoom + widest) + 2.5 },
      { colour: "#ffffff", width: 2 * (hullRoom + widest) },
      { colour: pale(colour), width: 2 * (hullRoom + widest) },
    ];
    for (const layer of layers) {
      context.strokeStyle = layer.colour;
      context.fillStyle = layer.colour;
      context.lineWidth = layer.width;
      context.stroke(outline);
      context.fill(outline);
    }
  }
}

/** Outlines that may overlap: hatched, the edges of all above the fills of all. */
function paintHatches(
  context: CanvasRenderingContext2D,
  byId: ReadonlyMap<string, SeenNode>,
  hulls: readonly SceneHull[],
): void {
  const outlines = hulls.flatMap(({ members, colour, hatch }) => {
    const inside = members.flatMap((id) => byId.get(id) ?? []);
    if (inside.length === 0 || hatch === null) return [];
    const room = hatchRoom + hatch.turn * turnRoom;
    return [{ outline: smoothOutline(inside, room), colour, hatch }];
  });
  context.globalAlpha = 0.45;
  for (const { outline, colour, hatch } of outlines) {
    context.fillStyle = hatchPattern(context, hatch.kind, hatch.weave, colour);
    context.fill(outline);
  }
  context.globalAlpha = 1;
  for (const edge of ["casing", "line"] as const) {
    for (const { outline, colour } of outlines) {
      context.strokeStyle = edge === "casing" ? "#ffffff" : colour;
      context.lineWidth = edge === "casing" ? 4 : 1.8;
      context.stroke(outline);
    }
  }
}

const hatchRoom = 6;
/** Outlines that take the second turn stand off a little further, so that two round the same marks are both seen. */
const turnRoom = 5;

/** The tightest outline without dents round some marks and some room about each. */
function smoothOutline(inside: readonly SeenNode[], room: number): Path2D {
  const around = inside.flatMap(({ x, y, radius }) =>
    Array.from({ length: cornersOfMark }, (_, corner): Point => {
      const angle = (corner / cornersOfMark) * 2 * Math.PI;
      return [x + (radius + room) * Math.cos(angle), y + (radius + room) * Math.sin(angle)];
    }),
  );
  const outline = new Path2D();
  hullOf(around).forEach((corner, place) => {
    if (place === 0) outline.moveTo(...corner);
    else outline.lineTo(...corner);
  });
  outline.closePath();
  return outline;
}

const cornersOfMark = 24;

/** A colour of the fills, thinned so that marks of the same colour stand out on it. */
function pale(colour: string): string {
  return `color-mix(in srgb, ${colour} 38%, white)`;
}
