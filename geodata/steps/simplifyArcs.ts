import { degreesOn, type Grid } from "./gridRings.ts";
import { keptDoubledArea, type Line, pointAt, segmentsOf } from "./linework/line.ts";
import { type MendReport, mendLines } from "./linework/mendLines.ts";
import type { GridPoint } from "./readShapes.ts";
import { weighPoints } from "./weighPoints.ts";

/**
 * The grid of the published topology: 0.00005° is about 3.4 m by 5.6 m in England, half a pixel at the zoom of
 * a single town, and prints as short decimals.
 */
const publishedGrid: Grid = { scale: [0.00005, 0.00005], translate: [-7, 49] };

/** A closed line keeps its form: at least this many of its weightiest points. */
const cornersKept = 8;

/** Simplified arcs, in the order given and with the same ends, on the published grid. */
export interface SimpleArcs {
  arcs: GridPoint[][];
  grid: Grid;
  mended: MendReport;
}

/**
 * Simplifies arcs after Visvalingam and puts them on the published grid so that they still meet only at their
 * ends: no area vanishes, turns over, or touches another where it did not. `tolerances` gives for each arc
 * the area in km² below which a point's going does not matter. Throws where mending fails.
 */
export function simplifyArcs(
  arcs: readonly GridPoint[][],
  grid: Grid,
  tolerances: readonly number[],
): SimpleArcs {
  const weights = weighPoints(arcs, grid);
  const nodes = new Map<string, number>();
  const nodeOf = (point: GridPoint | undefined): number => {
    const key = String(point);
    const known = nodes.get(key) ?? nodes.size;
    nodes.set(key, known);
    return known;
  };
  const rounded = roundTo(publishedGrid, grid);
  const lines = arcs.map((arc, index): Line => {
    const own = weights[index] ?? [];
    const ends: [number, number] = [nodeOf(arc[0]), nodeOf(arc.at(-1))];
    const tolerance = tolerances[index] ?? 0;
    const enough = ends[0] === ends[1] ? Math.min(tolerance, cornerWeight(own)) : tolerance;
    return {
      points: arc.map(rounded),
      weights: own,
      kept: own.map((weight) => weight >= enough),
      barred: arc.map(() => false),
      nodes: ends,
    };
  });
  const signs = new Map(lines.map((line, index) => [line, sourceSign(arcs[index] ?? [])]));
  const mended = mendLines(lines, (line) => signs.get(line) ?? 0);
  return { arcs: lines.map(keptPoints), grid: publishedGrid, mended };
}

/** The weight of the last of the corners a closed line keeps whatever their weight. */
function cornerWeight(weights: readonly number[]): number {
  const sorted = weights.toSorted((one, other) => other - one);
  return sorted[Math.min(cornersKept + 1, sorted.length - 1)] ?? 0;
}

function roundTo(to: Grid, from: Grid): (point: GridPoint) => GridPoint {
  const toDegrees = degreesOn(from);
  return (point) => {
    const [longitude, latitude] = toDegrees(point);
    return [
      Math.round((longitude - to.translate[0]) / to.scale[0]),
      Math.round((latitude - to.translate[1]) / to.scale[1]),
    ];
  };
}

function sourceSign(arc: readonly GridPoint[]): number {
  const kept = arc.map(() => true);
  const line: Line = { points: [...arc], weights: [], kept, barred: [], nodes: [0, 0] };
  return Math.sign(keptDoubledArea(line));
}

function keptPoints(line: Line): GridPoint[] {
  const [first] = line.points;
  const rest = segmentsOf(line).map(({ to }) => pointAt(line, to));
  return first === undefined ? rest : [first, ...rest];
}
