/**
 * Whether polygons are valid by OGC Simple Features, told by means of their own: exact whole numbers and a
 * grid of buckets, sharing no code with what made them.
 */
import type { MultiPolygon, Position } from "geojson";

type Point = readonly [x: number, y: number];
interface Edge {
  ring: number;
  at: number;
  a: Point;
  b: Point;
}

/** What is wrong with a MultiPolygon whose positions are whole multiples of `step`; nothing if it is valid. */
export function faultsOf(shape: MultiPolygon, step: number): string[] {
  const faults: string[] = [];
  const polygons = shape.coordinates.map((polygon) => polygon.map((ring) => ring.map(onGrid(step))));
  const rings = polygons.flat();
  rings.forEach((ring, index) => {
    faults.push(...ringFaults(ring).map((fault) => `ring ${index}: ${fault}`));
  });
  polygons.forEach((polygon, index) => {
    polygon.forEach((ring, nth) => {
      if (doubledArea(ring) > 0 !== (nth === 0))
        faults.push(`polygon ${index}, ring ${nth} winds the wrong way`);
    });
    faults.push(...nestingFaults(polygon).map((fault) => `polygon ${index}: ${fault}`));
  });
  faults.push(...crossings(rings), ...overlaps(polygons));
  return faults;
}

/** Area in square grid steps, doubled to stay whole. */
export function doubledAreaOf(shape: MultiPolygon, step: number): number {
  return shape.coordinates.flat().reduce((sum, ring) => sum + doubledArea(ring.map(onGrid(step))), 0);
}

function onGrid(step: number): (position: Position) => Point {
  return ([x = 0, y = 0]) => [Math.round(x / step), Math.round(y / step)];
}

function ringFaults(ring: readonly Point[]): string[] {
  const faults: string[] = [];
  if (ring.length < 4) faults.push("fewer than four positions");
  if (String(ring[0]) !== String(ring.at(-1))) faults.push("not closed");
  const distinct = new Set(ring.slice(1).map(String));
  if (distinct.size !== ring.length - 1) faults.push("passes a point twice");
  if (doubledArea(ring) === 0) faults.push("encloses nothing");
  return faults;
}

/** Every hole lies in its outer ring, and rings that touch leave the inside in one piece. */
function nestingFaults([outer = [], ...holes]: readonly (readonly Point[])[]): string[] {
  const faults: string[] = [];
  for (const hole of holes) {
    const off = hole.find((point) => where(point, outer) !== "on");
    if (off === undefined || where(off, outer) !== "inside") faults.push("a hole is not inside");
  }
  const seen = new Map<string, number>();
  const root = [outer, ...holes].map((_, index) => index);
  const find = (index: number): number => (root[index] === index ? index : find(root[index] ?? index));
  [outer, ...holes].forEach((ring, index) => {
    for (const point of ring.slice(1)) {
      const other = seen.get(String(point));
      if (other === undefined) seen.set(String(point), index);
      else if (find(other) === find(index)) faults.push("touching rings cut the inside in two");
      else root[find(index)] = find(other);
    }
  });
  return faults;
}

/** Edges that meet other than in a point both have as a corner. */
function crossings(rings: readonly (readonly Point[])[]): string[] {
  const edges = rings.flatMap((ring, index) =>
    ring.slice(1).map((b, at): Edge => ({ ring: index, at, a: ring[at] ?? b, b })),
  );
  const size = 200;
  const buckets = new Map<string, Edge[]>();
  for (const edge of edges) {
    const [x0, x1] = [Math.min(edge.a[0], edge.b[0]), Math.max(edge.a[0], edge.b[0])];
    const [y0, y1] = [Math.min(edge.a[1], edge.b[1]), Math.max(edge.a[1], edge.b[1])];
    for (let x = Math.floor(x0 / size); x <= Math.floor(x1 / size); x++) {
      for (let y = Math.floor(y0 / size); y <= Math.floor(y1 / size); y++) {
        const key = `${x} ${y}`;
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, [edge]);
        else bucket.push(edge);
      }
    }
  }
  const faults: string[] = [];
  for (const bucket of buckets.values()) {
    bucket.forEach((one, index) => {
      for (const other of bucket.slice(index + 1)) {
        if (meetBadly(one, other)) faults.push(`rings ${one.ring} and ${other.ring} meet at ${one.a}`);
      }
    });
  }
  return faults;
}

function meetBadly(one: Edge, other: Edge): boolean {
  const sides = [side(one, other.a), side(one, other.b), side(other, one.a), side(other, one.b)];
  const [s1 = 0, s2 = 0, s3 = 0, s4 = 0] = sides;
  if (s1 * s2 < 0 && s3 * s4 < 0) return true;
  const touching = [
    s1 === 0 && strictlyOn(one, other.a),
    s2 === 0 && strictlyOn(one, other.b),
    s3 === 0 && strictlyOn(other, one.a),
    s4 === 0 && strictlyOn(other, one.b),
  ];
  const same =
    [String(one.a), String(one.b)].sort().join() === [String(other.a), String(other.b)].sort().join();
  return same || touching.includes(true);
}

/** Whether a point on the edge's line lies between its ends, neither of them. */
function strictlyOn({ a, b }: Edge, [x, y]: Point): boolean {
  const along = (x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1]);
  return along > 0 && along < (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
}

function side({ a, b }: Edge, [x, y]: Point): number {
  return Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]));
}

/** Polygons of one area may touch in points only: no corner of one lies inside another. */
function overlaps(polygons: readonly (readonly (readonly Point[])[])[]): string[] {
  const boxes = polygons.map(([outer = []]) => ({
    west: outer.reduce((least, [x]) => Math.min(least, x), Infinity),
    east: outer.reduce((most, [x]) => Math.max(most, x), -Infinity),
    south: outer.reduce((least, [, y]) => Math.min(least, y), Infinity),
    north: outer.reduce((most, [, y]) => Math.max(most, y), -Infinity),
  }));
  return polygons.flatMap(([outer = []], index) =>
    polygons.flatMap(([other = [], ...holes], at) => {
      const box = boxes[at];
      const [x = 0, y = 0] = outer[0] ?? [];
      if (at === index || box === undefined) return [];
      if (x < box.west || x > box.east || y < box.south || y > box.north) return [];
      const corner = outer.find((point) => where(point, other) !== "on");
      if (corner === undefined || where(corner, other) === "outside") return [];
      const inHole = holes.some((hole) => outer.every((point) => where(point, hole) !== "outside"));
      return inHole ? [] : [`polygons ${index} and ${at} overlap`];
    }),
  );
}

function where([x, y]: Point, ring: readonly Point[]): "inside" | "outside" | "on" {
  let turns = 0;
  for (let at = 1; at < ring.length; at++) {
    const edge: Edge = { ring: 0, at, a: ring[at - 1] ?? [0, 0], b: ring[at] ?? [0, 0] };
    const s = side(edge, [x, y]);
    if (s === 0 && (strictlyOn(edge, [x, y]) || String(edge.a) === `${x},${y}`)) return "on";
    if (edge.a[1] <= y && edge.b[1] > y && s > 0) turns += 1;
    if (edge.a[1] > y && edge.b[1] <= y && s < 0) turns -= 1;
  }
  return turns === 0 ? "outside" : "inside";
}

function doubledArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [x0, y0] = ring[at - 1] ?? [0, 0];
    const [x1, y1] = ring[at] ?? [0, 0];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}
