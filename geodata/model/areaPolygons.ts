import type { MultiPolygon, Position } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import { outlineOf, traceRings } from "./traceRings.ts";

/** A quantised topology whose object `atoms` holds polygons with their interior on the left of every ring. */
export type AtomsTopology = Topology<{ atoms: GeometryCollection }>;

/**
 * The land of a set of atoms as one MultiPolygon in degrees: borders between the atoms are gone, every ring
 * is simple (an area that touches itself in a point is split there), outer rings run anticlockwise and holes
 * clockwise (RFC 7946), and each hole follows the outer ring it lies in. Polygons come largest first.
 * Throws where an index is not one of an atom.
 */
export function areaPolygons(topology: AtomsTopology, atomIndexes: Iterable<number>): MultiPolygon {
  const { grid, degrees } = arcsOf(topology);
  const rings = traceRings(outlineOf(referencesOf(topology, atomIndexes)), (index) => arcAt(grid, index));
  const polygons = nestRings(rings.map((arcs) => ({ arcs, points: pointsOf(arcs, grid) })));
  return {
    type: "MultiPolygon",
    coordinates: polygons.map((polygon) => polygon.map(({ arcs }) => pointsOf(arcs, degrees))),
  };
}

type GridPoint = readonly [number, number];
/** A ring by the arcs it follows and by its points on the grid. */
type Ring = { arcs: readonly number[]; points: readonly GridPoint[] };

/** The arcs of a topology by position: on its grid of whole numbers, and in degrees. */
type Arcs = { grid: GridPoint[][]; degrees: Position[][] };

/** Decoded once per topology: the same object is asked for hundreds of areas, whose rings share its points. */
const decoded = new WeakMap<object, Arcs>();

function arcsOf(topology: AtomsTopology): Arcs {
  const known = decoded.get(topology);
  if (known !== undefined) return known;
  const grid = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]): GridPoint => {
      x += dx;
      y += dy;
      return [x, y];
    });
  });
  const toDegrees = degreesOf(topology);
  const arcs = { grid, degrees: grid.map((arc) => arc.map(toDegrees)) };
  decoded.set(topology, arcs);
  return arcs;
}

function arcAt<Point>(arcs: readonly Point[][], index: number): readonly Point[] {
  const arc = arcs[index];
  if (arc === undefined) throw new Error(`The topology has no arc ${index}`);
  return arc;
}

function* referencesOf(topology: AtomsTopology, atomIndexes: Iterable<number>): Generator<number> {
  for (const index of atomIndexes) {
    const geometry = topology.objects.atoms.geometries[index];
    if (geometry?.type === "Polygon") yield* geometry.arcs.flat();
    else if (geometry?.type === "MultiPolygon") yield* geometry.arcs.flat(2);
    else throw new Error(`The topology has no atom ${index}`);
  }
}

function pointsOf<Point>(ring: readonly number[], arcs: readonly Point[][]): Point[] {
  const points: Point[] = [];
  for (const reference of ring) {
    const arc = arcAt(arcs, reference < 0 ? ~reference : reference);
    // Each arc begins where the one before it ended.
    const from = points.length === 0 ? 0 : 1;
    for (let step = from; step < arc.length; step++) {
      const point = arc[reference < 0 ? arc.length - 1 - step : step];
      if (point !== undefined) points.push(point);
    }
  }
  return points;
}

/** Degrees to the seventh decimal (a centimetre), so that whole steps of the grid print as they are meant. */
function degreesOf(topology: AtomsTopology): (point: GridPoint) => Position {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return ([x, y]) => [
    Math.round((x * scale[0] + translate[0]) * 1e7) / 1e7,
    Math.round((y * scale[1] + translate[1]) * 1e7) / 1e7,
  ];
}

/** Puts each hole (clockwise) behind the smallest outer ring (anticlockwise) that contains it. */
function nestRings(rings: readonly Ring[]): Ring[][] {
  const measured = rings.map((ring) => ({ ring, area: doubledArea(ring.points) }));
  const outers = measured
    .filter(({ area }) => area > 0)
    .sort((first, second) => first.area - second.area)
    .map(({ ring }) => ({ polygon: [ring], box: boxOf(ring.points) }));
  for (const { ring } of measured.filter(({ area }) => area <= 0)) {
    const home = outers.find(
      ({ polygon, box }) => holds(box, ring.points) && contains(polygon[0]?.points ?? [], ring.points),
    );
    if (home === undefined) throw new Error("The topology has a hole that lies in no area");
    home.polygon.push(ring);
  }
  return outers.map(({ polygon }) => polygon).reverse();
}

/** Twice the area in grid steps, positive where the ring runs anticlockwise; exact. */
function doubledArea(ring: readonly GridPoint[]): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1] ?? [0, 0];
    const [x1, y1] = ring[index] ?? [0, 0];
    sum += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return sum;
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(ring: readonly GridPoint[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

function holds([west, south, east, north]: Box, ring: readonly GridPoint[]): boolean {
  const [x, y] = ring[0] ?? [Infinity, Infinity];
  return x >= west && x <= east && y >= south && y <= north;
}

/** Whether a ring that does not cross `outer` lies inside it; they may touch, so the first point off it decides. */
function contains(outer: readonly GridPoint[], ring: readonly GridPoint[]): boolean {
  for (const point of ring) {
    const side = sideOf(outer, point);
    if (side !== "on") return side === "inside";
  }
  return true;
}

/** Where a point lies, by crossings of the ray to its east; exact in whole numbers. */
function sideOf(ring: readonly GridPoint[], [x, y]: GridPoint): "inside" | "outside" | "on" {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1] ?? [0, 0];
    const [x1, y1] = ring[index] ?? [0, 0];
    const cross = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0);
    const withinX = Math.min(x0, x1) <= x && x <= Math.max(x0, x1);
    const withinY = Math.min(y0, y1) <= y && y <= Math.max(y0, y1);
    if (cross === 0 && withinX && withinY) return "on";
    if (y0 > y !== y1 > y && cross > 0 === y1 > y0) inside = !inside;
  }
  return inside ? "inside" : "outside";
}
