import type { GridPoint } from "../readShapes.ts";
import { nodeAt, pointAt, type Segment } from "./line.ts";

/**
 * Whether two segments meet where they must not. They may share only a point that belongs to both: the next
 * point of one line, or a node. Exact, since the grid's numbers are whole and small. A segment clashes with
 * itself where its ends are in one place.
 */
export function clash(one: Segment, other: Segment): boolean {
  const a: [GridPoint, GridPoint] = [pointAt(one.line, one.from), pointAt(one.line, one.to)];
  if (one === other) return a[0][0] === a[1][0] && a[0][1] === a[1][1];
  const b: [GridPoint, GridPoint] = [pointAt(other.line, other.from), pointAt(other.line, other.to)];
  if (apart(a, b)) return false;
  const shared = sharedEnds(one, other);
  const [first, second] = shared;
  if (second !== undefined) return true;
  if (first === undefined) return intersect(a, b);
  const [mine, theirs] = first;
  return overlapFrom(a[mine], a[1 - mine] ?? a[0], b[1 - theirs] ?? b[0]);
}

function apart(a: [GridPoint, GridPoint], b: [GridPoint, GridPoint]): boolean {
  return (
    Math.max(a[0][0], a[1][0]) < Math.min(b[0][0], b[1][0]) ||
    Math.max(b[0][0], b[1][0]) < Math.min(a[0][0], a[1][0]) ||
    Math.max(a[0][1], a[1][1]) < Math.min(b[0][1], b[1][1]) ||
    Math.max(b[0][1], b[1][1]) < Math.min(a[0][1], a[1][1])
  );
}

type End = 0 | 1;

/** Which ends of the two are one and the same point of the topology. */
function sharedEnds(one: Segment, other: Segment): [mine: End, theirs: End][] {
  const shared: [End, End][] = [];
  for (const mine of [0, 1] as const) {
    for (const theirs of [0, 1] as const) {
      if (samePoint(one, mine, other, theirs)) shared.push([mine, theirs]);
    }
  }
  return shared;
}

function samePoint(one: Segment, mine: End, other: Segment, theirs: End): boolean {
  const index = mine === 0 ? one.from : one.to;
  const otherIndex = theirs === 0 ? other.from : other.to;
  const node = nodeAt(one.line, index);
  if (node !== null) return node === nodeAt(other.line, otherIndex);
  return one.line === other.line && index === otherIndex;
}

/** Whether the segments from `shared` to `end` and to `otherEnd` run over each other. */
function overlapFrom(shared: GridPoint, end: GridPoint, otherEnd: GridPoint): boolean {
  const [ux, uy] = [end[0] - shared[0], end[1] - shared[1]];
  const [vx, vy] = [otherEnd[0] - shared[0], otherEnd[1] - shared[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

/** Whether two closed segments have a point in common. */
function intersect([a, b]: [GridPoint, GridPoint], [c, d]: [GridPoint, GridPoint]): boolean {
  const abc = turn(a, b, c);
  const abd = turn(a, b, d);
  const cda = turn(c, d, a);
  const cdb = turn(c, d, b);
  if (abc !== abd && cda !== cdb && abc * abd <= 0 && cda * cdb <= 0) return true;
  return (
    (abc === 0 && within(a, b, c)) ||
    (abd === 0 && within(a, b, d)) ||
    (cda === 0 && within(c, d, a)) ||
    (cdb === 0 && within(c, d, b))
  );
}

/** 1 where c lies left of the line from a to b, -1 where right, 0 where on it. */
function turn(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function within(a: GridPoint, b: GridPoint, c: GridPoint): boolean {
  return (
    Math.min(a[0], b[0]) <= c[0] &&
    c[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= c[1] &&
    c[1] <= Math.max(a[1], b[1])
  );
}
