import type { Position } from "../model/artefacts.ts";
import type { GridPoint } from "./readShapes.ts";

/** A grid of whole numbers over degrees: degrees = grid × scale + translate. */
export interface Grid {
  scale: readonly [number, number];
  translate: readonly [number, number];
}

/** Degrees of a point of a grid. */
export function degreesOn({ scale, translate }: Grid): (point: GridPoint) => Position {
  return ([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]];
}

/** The points along one arc reference: backwards where it is negative, as in TopoJSON. */
function pointsAlong(reference: number, arcs: readonly GridPoint[][]): GridPoint[] {
  const arc = arcs[reference < 0 ? ~reference : reference];
  if (arc === undefined) throw new Error(`There is no arc ${reference}`);
  return reference < 0 ? arc.toReversed() : arc;
}

/** The points of a closed ring of arc references, the first repeated at the end. */
export function ringPoints(ring: readonly number[], arcs: readonly GridPoint[][]): GridPoint[] {
  const points: GridPoint[] = [];
  for (const reference of ring) {
    const along = pointsAlong(reference, arcs);
    for (let index = points.length === 0 ? 0 : 1; index < along.length; index++) {
      const point = along[index];
      if (point !== undefined) points.push(point);
    }
  }
  return points;
}
