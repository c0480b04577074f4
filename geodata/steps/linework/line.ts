import type { GridPoint } from "../readShapes.ts";

/**
 * A line between two nodes while it is simplified: every point of the source on the target grid, and which of
 * them are kept at the moment. The first and last are the line's nodes and always kept; a closed line starts
 * and ends in the same node. Points are moved and kept in place: mending is a search over these.
 */
export interface Line {
  points: GridPoint[];
  /** Area in km² that the point's going would change. */
  weights: readonly number[];
  kept: boolean[];
  /** Points that mending has ruled out. */
  barred: boolean[];
  nodes: readonly [first: number, last: number];
}

/** The straight piece between two successive kept points of a line, by their indexes. */
export interface Segment {
  line: Line;
  from: number;
  to: number;
}

/** Whether a line returns to where it starts. */
export function isClosed(line: Line): boolean {
  return line.nodes[0] === line.nodes[1];
}

/** The position of a point that is known to exist. */
export function pointAt(line: Line, index: number): GridPoint {
  const point = line.points[index];
  if (point === undefined) throw new Error(`A line of ${line.points.length} points has none at ${index}`);
  return point;
}

/** The segments of a line, in order. */
export function segmentsOf(line: Line): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let to = 1; to < line.points.length; to++) {
    if (!line.kept[to]) continue;
    segments.push({ line, from, to });
    from = to;
  }
  return segments;
}

/** The node a point is, or `null` for a point inside its line. */
export function nodeAt(line: Line, index: number): number | null {
  if (index === 0) return line.nodes[0];
  return index === line.points.length - 1 ? line.nodes[1] : null;
}

/** Twice the signed area of a closed line as it is kept, in grid steps; positive where it runs anticlockwise. */
export function keptDoubledArea(line: Line): number {
  const [originX, originY] = pointAt(line, 0);
  let sum = 0;
  for (const { from, to } of segmentsOf(line)) {
    const [x0, y0] = pointAt(line, from);
    const [x1, y1] = pointAt(line, to);
    sum += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return sum;
}
