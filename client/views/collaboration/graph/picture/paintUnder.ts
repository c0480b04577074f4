import { hullOf, type Point } from "../hull.ts";
import type { SceneHull } from "./graphScene.ts";
import type { SeenNode } from "./paintOver.ts";

/** Room between an outline and the marks in it, in pixels. */
export const hullRoom = 11;

/** Paints under the ties: an outline round the organisations of each group or community. */
export function paintUnder(
  context: CanvasRenderingContext2D,
  seen: readonly SeenNode[],
  hulls: readonly SceneHull[],
): void {
  const byId = new Map(seen.map((one) => [one.node.id, one]));
  context.lineJoin = "round";
  context.lineCap = "round";
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

/** A colour of the fills, thinned so that marks of the same colour stand out on it. */
function pale(colour: string): string {
  return `color-mix(in srgb, ${colour} 38%, white)`;
}
