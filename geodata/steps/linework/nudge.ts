import type { GridPoint } from "../readShapes.ts";
import { clash } from "./clash.ts";
import type { SegmentIndex } from "./findClashes.ts";
import { isClosed, keptDoubledArea, type Line, nodeAt, pointAt, type Segment } from "./line.ts";

/** Every end of a line at each node, to be moved together. */
export type Junctions = ReadonlyMap<number, readonly { line: Line; index: number }[]>;

/** Grid steps around a point, nearest first. */
const offsets: readonly GridPoint[] = [-3, -2, -1, 0, 1, 2, 3]
  .flatMap((dx) => [-3, -2, -1, 0, 1, 2, 3].map((dy): GridPoint => [dx, dy]))
  .filter(([dx, dy]) => dx !== 0 || dy !== 0)
  .sort((one, other) => Math.hypot(...one) - Math.hypot(...other));

/** How far a point may have moved since the index was made, and is moved now, in grid steps. */
const margin = 8;

/**
 * Ends a clash of two segments whose every source point is kept, by the smallest change that leaves no clash
 * around it: an end moved by up to three grid steps, or left out. `sign` tells which way round a closed line
 * runs in the source: small ones must not turn over. Answers whether anything was changed.
 */
export function nudge(
  pair: readonly [Segment, Segment],
  index: SegmentIndex,
  junctions: Junctions,
  sign: (line: Line) => number,
): boolean {
  const ends = pair.flatMap(({ line, from, to }) => [
    { line, index: from },
    { line, index: to },
  ]);
  const context = { index, junctions, sign };
  return (
    ends.some((end) => moveWithin(end, 1.5, context)) ||
    ends.some((end) => leaveOut(end, context)) ||
    ends.some((end) => moveWithin(end, 5, context))
  );
}

interface End {
  line: Line;
  index: number;
}

interface Context {
  index: SegmentIndex;
  junctions: Junctions;
  sign: (line: Line) => number;
}

function moveWithin(end: End, reach: number, context: Context): boolean {
  const origin = pointAt(end.line, end.index);
  const together = endsAt(end, context.junctions);
  for (const [dx, dy] of offsets) {
    if (Math.hypot(dx, dy) > reach) break;
    place(together, [origin[0] + dx, origin[1] + dy]);
    if (isClean(together, context)) return true;
  }
  place(together, origin);
  return false;
}

function leaveOut(end: End, context: Context): boolean {
  const { line, index } = end;
  if (nodeAt(line, index) !== null || !line.kept[index]) return false;
  line.kept[index] = false;
  const before = { line, index: keptBeside(line, index, -1) };
  if (isClean([before], context) && isRing(line)) {
    line.barred[index] = true;
    return true;
  }
  line.kept[index] = true;
  return false;
}

/** A closed line needs three corners. */
function isRing(line: Line): boolean {
  return !isClosed(line) || line.kept.filter(Boolean).length >= 4;
}

function endsAt(end: End, junctions: Junctions): readonly End[] {
  const node = nodeAt(end.line, end.index);
  return node === null ? [end] : (junctions.get(node) ?? []);
}

function place(ends: readonly End[], point: GridPoint): void {
  for (const { line, index } of ends) line.points[index] = point;
}

/** Whether no segment at these ends clashes, and no small closed line has turned over. */
function isClean(ends: readonly End[], { index, sign }: Context): boolean {
  const own = ends.flatMap(segmentsAt);
  const lines = new Set(ends.map(({ line }) => line));
  for (const line of lines) {
    if (isClosed(line) && Math.sign(keptDoubledArea(line)) !== sign(line)) return false;
  }
  return own.every((segment) => {
    if (own.some((other) => clash(segment, other))) return false;
    const [x0, y0] = pointAt(segment.line, segment.from);
    const [x1, y1] = pointAt(segment.line, segment.to);
    const box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] as const;
    return index
      .near(...box, margin)
      .every(
        (other) => own.some((mine) => isSame(mine, other)) || !isCurrent(other) || !clash(segment, other),
      );
  });
}

function segmentsAt({ line, index }: End): Segment[] {
  const segments: Segment[] = [];
  if (index > 0) segments.push({ line, from: keptBeside(line, index, -1), to: index });
  if (index < line.points.length - 1) segments.push({ line, from: index, to: keptBeside(line, index, 1) });
  return segments;
}

function keptBeside(line: Line, index: number, step: -1 | 1): number {
  let at = index + step;
  while (!line.kept[at]) at += step;
  return at;
}

function isSame(one: Segment, other: Segment): boolean {
  return one.line === other.line && one.from === other.from && one.to === other.to;
}

/** Whether an indexed segment still exists: another change may have split or joined it since. */
function isCurrent({ line, from, to }: Segment): boolean {
  return (line.kept[from] && line.kept[to] && keptBeside(line, from, 1) === to) === true;
}
