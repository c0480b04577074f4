import { z } from "zod";
import { SourceFault } from "./sourceFault.ts";
import type { SourceFile } from "./sourceFile.ts";

/** A point of the source's own grid of whole numbers. */
export type GridPoint = readonly [x: number, y: number];

/** Boundaries as read: arcs on a grid of whole numbers, and for each LSOA the rings of its pieces. */
export interface LsoaShapes {
  arcs: GridPoint[][];
  /** Degrees = grid × scale + translate. */
  scale: readonly [number, number];
  translate: readonly [number, number];
  /** By LSOA code: pieces, each a list of arc references with the LSOA on the left of every one. */
  pieces: Map<string, number[][]>;
}

const pair = z.tuple([z.number(), z.number()]);
const whole = z.number().int();
const polygonArcs = z.array(z.array(whole).min(1)).min(1);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), arcs: polygonArcs, properties: z.object({ LSOA11CD: z.string() }) }),
  z.object({
    type: z.literal("MultiPolygon"),
    arcs: z.array(polygonArcs).min(1),
    properties: z.object({ LSOA11CD: z.string() }),
  }),
]);
const topology = z.object({
  type: z.literal("Topology"),
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(z.tuple([whole, whole])).min(2)),
  objects: z.object({ lsoa_bgc: z.object({ geometries: z.array(geometry) }) }),
});
type Geometry = z.infer<typeof geometry>;

/**
 * Reads the LSOA boundaries. Throws `SourceFault` where the file is not a quantised TopoJSON, an LSOA comes
 * twice, or a geometry is broken: an arc that is not there, a ring that does not close or encloses
 * nothing, two LSOAs on the same side of a line.
 * In messages, row is the position of the geometry in the file's object, counted from 1.
 */
export function readShapes(source: SourceFile): LsoaShapes {
  const parsed = topology.safeParse(jsonOf(source));
  if (!parsed.success) throw shapeFault(source.file, parsed.error);
  const { arcs: deltas, transform, objects } = parsed.data;
  const arcs = deltas.map(absolute);
  const pieces = new Map<string, number[][]>();
  const leftOf = new Map<number, string>();
  objects.lsoa_bgc.geometries.forEach((shape, index) => {
    const place = { file: source.file, row: index + 1, column: "LSOA11CD", value: shape.properties.LSOA11CD };
    if (pieces.has(place.value)) throw new SourceFault(place, "the LSOA has a shape already");
    const own = piecesOf(shape, arcs, place);
    pieces.set(place.value, own);
    for (const reference of own.flat()) {
      const other = leftOf.get(reference);
      if (other !== undefined) throw new SourceFault(place, `broken geometry: it overlaps ${other}`);
      leftOf.set(reference, place.value);
    }
  });
  return { arcs, scale: transform.scale, translate: transform.translate, pieces };
}

function jsonOf(source: SourceFile): unknown {
  try {
    return JSON.parse(source.text);
  } catch (error) {
    throw new SourceFault(
      { file: source.file },
      `not JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function shapeFault(file: string, error: z.ZodError): SourceFault {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join(".") ?? "";
  const row = issue?.path[2] === "geometries" ? Number(issue.path[3]) + 1 : null;
  return new SourceFault(
    { file, row, column: path },
    `broken geometry: ${issue?.message ?? "not as expected"}`,
  );
}

/** Undoes the delta coding and drops points that repeat the one before. */
function absolute(deltas: readonly GridPoint[]): GridPoint[] {
  const points: GridPoint[] = [];
  let [x, y] = [0, 0];
  deltas.forEach(([dx, dy], index) => {
    x += dx;
    y += dy;
    if (index === 0 || dx !== 0 || dy !== 0) points.push([x, y]);
  });
  return points;
}

type Place = { file: string; row: number; column: string; value: string };

function piecesOf(shape: Geometry, arcs: readonly GridPoint[][], place: Place): number[][] {
  const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
  return polygons.map((rings) =>
    rings.flatMap((ring, index) => {
      const doubled = closedArea(ring, arcs, place);
      const anticlockwise = index === 0;
      return doubled > 0 === anticlockwise ? ring : ring.toReversed().map((reference) => ~reference);
    }),
  );
}

/** Twice the signed area of a ring on the grid; throws where it is not a closed ring around something. */
function closedArea(ring: readonly number[], arcs: readonly GridPoint[][], place: Place): number {
  const points = ring.flatMap((reference) => {
    const arc = arcs[reference < 0 ? ~reference : reference];
    if (arc === undefined || arc.length < 2) {
      throw new SourceFault(place, `broken geometry: the topology has no usable arc ${reference}`);
    }
    return [reference < 0 ? arc.toReversed() : arc];
  });
  let doubled = 0;
  points.forEach((arc, index) => {
    const end = arc.at(-1);
    const next = points[(index + 1) % points.length]?.[0];
    if (end === undefined || next === undefined || end[0] !== next[0] || end[1] !== next[1]) {
      throw new SourceFault(place, "broken geometry: a ring does not close");
    }
    for (let at = 1; at < arc.length; at++) {
      const [x0, y0] = arc[at - 1] ?? [0, 0];
      const [x1, y1] = arc[at] ?? [0, 0];
      doubled += x0 * y1 - x1 * y0;
    }
  });
  if (doubled === 0) throw new SourceFault(place, "broken geometry: a ring encloses nothing");
  return doubled;
}
