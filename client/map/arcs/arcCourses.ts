import type { SharingArc } from "./arcs.ts";

export type ScreenPoint = readonly [number, number];

/** One bent line on the screen, from one point to another by way of a control point. */
export type ArcCourse = { from: ScreenPoint; to: ScreenPoint; by: ScreenPoint };

/** How an arc runs on the screen: its lines, the CCGs it ends at and, for many, the middle where the lines meet. */
export type PlacedArc = {
  arc: SharingArc;
  courses: ArcCourse[];
  ends: ScreenPoint[];
  hub: ScreenPoint | null;
};

/** Up to so many CCGs each is joined to each; more meet in a middle, as lines between all would be a thicket. */
const mostInPairs = 4;
/** How far a line bends off the straight, as a share of its length; each further one between the same two bends more. */
const bend = 0.16;

/**
 * Lays arcs out on the screen. `placeOf` says where a CCG stands, in pixels; what has fewer than two ends in place is
 * left out. Lines between the same two points bend apart, so that each is seen.
 */
export function placeArcs(
  arcs: readonly SharingArc[],
  placeOf: (ccg: number) => ScreenPoint | null,
): PlacedArc[] {
  const course = bentCourses(bend);
  return arcs.flatMap((arc): PlacedArc[] => {
    const ends = arc.between.flatMap(({ index }) => {
      const place = placeOf(index);
      return place === null ? [] : [place];
    });
    if (ends.length < 2) return [];
    if (ends.length <= mostInPairs) {
      const courses = ends.flatMap((one, place) => ends.slice(place + 1).map((other) => course(one, other)));
      return [{ arc, courses, ends, hub: null }];
    }
    const hub = middleOf(ends);
    return [{ arc, courses: ends.map((end) => course(end, hub)), ends, hub }];
  });
}

/** Bends lines apart that run between the same two points, each further one by `bend` more of its length. */
export function bentCourses(bend: number): (one: ScreenPoint, other: ScreenPoint) => ArcCourse {
  const taken = new Map<string, number>();
  return (one, other) => {
    // From west to east, so that the same two points always bend the same way.
    const [from, to] = one[0] <= other[0] ? [one, other] : [other, one];
    const key = `${from} ${to}`;
    const turn = taken.get(key) ?? 0;
    taken.set(key, turn + 1);
    const side = turn % 2 === 0 ? 1 : -1;
    const off = side * bend * (1 + Math.floor(turn / 2)) * 2;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    return { from, to, by: [(from[0] + to[0]) / 2 + dy * off, (from[1] + to[1]) / 2 - dx * off] };
  };
}

/** The mean of points, of which there is one at least. */
export function middleOf(points: readonly ScreenPoint[]): ScreenPoint {
  const sum = (axis: 0 | 1) => points.reduce((all, point) => all + point[axis], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}
