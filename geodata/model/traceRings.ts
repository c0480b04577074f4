/**
 * Turns the boundary of an area of a topology into simple rings.
 *
 * A boundary is a set of arcs, each used in the direction that has the area on its left (index `a`, or `~a`
 * where it is used backwards, as in TopoJSON). Where more than two of them meet in a node the area touches
 * itself, and joining ends blindly gives rings that pass a point twice, which OGC Simple Features and
 * GeoJSON readers reject. The rule here: on arriving at a node leave by the next arc clockwise, so that the
 * area between the two is never crossed, and split what still returns to a node off as a ring of its own.
 */

/** A closed ring as arc references, or what is left to close it. */
export type ArcRing = number[];

/** What tracing needs to know of an arc: whole numbers or degrees, as long as they are exact. */
export type ArcPoints = ReadonlyArray<readonly [number, number]>;

/** Removes every pair of an arc and its reverse, which have the area on both sides. */
export function outlineOf(references: Iterable<number>): number[] {
  const outline = new Set<number>();
  for (const reference of references) {
    if (!outline.delete(~reference)) outline.add(reference);
  }
  return [...outline];
}

/**
 * Joins the arcs of an outline to simple rings, each passing any node once. `arcOf` gives the points of an
 * arc in its own direction. Throws where an arc leads to a node that none leaves, which a topology excludes.
 */
export function traceRings(outline: readonly number[], arcOf: (index: number) => ArcPoints): ArcRing[] {
  const departures = new Map<string, Departure[]>();
  for (const reference of outline) {
    const points = arcOf(reference < 0 ? ~reference : reference);
    const from = endOf(points, reference < 0);
    const departure = { reference, direction: directionOf(points, reference < 0), node: keyOf(from) };
    const others = departures.get(departure.node);
    if (others === undefined) departures.set(departure.node, [departure]);
    else others.push(departure);
  }
  const unused = new Set(outline);
  const rings: ArcRing[] = [];
  for (const start of outline) {
    if (unused.has(start)) rings.push(...splitAtNodes(walk(start, unused, departures, arcOf), arcOf));
  }
  return rings;
}

interface Departure {
  reference: number;
  direction: readonly [number, number];
  node: string;
}

function walk(
  start: number,
  unused: Set<number>,
  departures: ReadonlyMap<string, Departure[]>,
  arcOf: (index: number) => ArcPoints,
): ArcRing {
  const ring: ArcRing = [];
  let reference = start;
  do {
    ring.push(reference);
    unused.delete(reference);
    const points = arcOf(reference < 0 ? ~reference : reference);
    const node = keyOf(endOf(points, reference >= 0));
    const arrival = directionOf(points, reference >= 0);
    reference = nextClockwise(arrival, departures.get(node) ?? []);
  } while (reference !== start && unused.has(reference));
  if (reference !== start) throw new Error(`The rings of the topology do not close at arc ${reference}`);
  return ring;
}

/** The departure met first when turning clockwise from the direction one came from. */
function nextClockwise(arrival: readonly [number, number], departures: readonly Departure[]): number {
  const [only, second] = departures;
  if (only === undefined) throw new Error("The rings of the topology do not close: no arc leaves a node");
  if (second === undefined) return only.reference;
  return departures.reduce((best, candidate) =>
    turnClockwise(arrival, candidate.direction) < turnClockwise(arrival, best.direction) ? candidate : best,
  ).reference;
}

/** Clockwise turn from one direction to another, more than 0 and at most a full turn, in radians. */
function turnClockwise(from: readonly [number, number], to: readonly [number, number]): number {
  const cross = from[0] * to[1] - from[1] * to[0];
  const dot = from[0] * to[0] + from[1] * to[1];
  const turn = -Math.atan2(cross, dot);
  return turn <= 0 ? turn + 2 * Math.PI : turn;
}

function splitAtNodes(ring: ArcRing, arcOf: (index: number) => ArcPoints): ArcRing[] {
  const rings: ArcRing[] = [];
  const open: { reference: number; node: string }[] = [];
  for (const reference of ring) {
    const points = arcOf(reference < 0 ? ~reference : reference);
    open.push({ reference, node: keyOf(endOf(points, reference < 0)) });
    const reached = keyOf(endOf(points, reference >= 0));
    const earlier = open.findIndex((step) => step.node === reached);
    if (earlier >= 0) rings.push(open.splice(earlier).map((step) => step.reference));
  }
  if (open.length > 0) throw new Error("The rings of the topology do not close");
  return rings;
}

function endOf(points: ArcPoints, last: boolean): readonly [number, number] {
  const point = last ? points[points.length - 1] : points[0];
  if (point === undefined) throw new Error("The topology has an arc without points");
  return point;
}

/** The direction in which an arc leaves one of its ends. */
function directionOf(points: ArcPoints, fromLast: boolean): readonly [number, number] {
  const end = endOf(points, fromLast);
  const next = fromLast ? points[points.length - 2] : points[1];
  if (next === undefined) throw new Error("The topology has an arc with one point");
  return [next[0] - end[0], next[1] - end[1]];
}

function keyOf(point: readonly [number, number]): string {
  return `${point[0]},${point[1]}`;
}
