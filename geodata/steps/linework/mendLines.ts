import { findClashes, indexSegments } from "./findClashes.ts";
import { findSwallowed } from "./findSwallowed.ts";
import { isClosed, keptDoubledArea, type Line, pointAt, type Segment, segmentsOf } from "./line.ts";
import { type Junctions, nudge } from "./nudge.ts";
import { refine } from "./refine.ts";

/** What mending did. */
export interface MendReport {
  rounds: number;
  restored: number;
  nudged: number;
}

const roundsAtMost = 100;

/**
 * Changes the lines until they meet only at their nodes and nothing has changed sides: first by keeping more
 * of the source, and where all of it is kept, by moving or leaving out a point by a few grid steps. `sign`
 * gives the direction of a closed line in the source (1 anticlockwise, -1 clockwise). Throws where that does
 * not come to an end, naming the place on the grid.
 */
export function mendLines(lines: readonly Line[], sign: (line: Line) => number): MendReport {
  const report: MendReport = { rounds: 0, restored: 0, nudged: 0 };
  const junctions = junctionsOf(lines);
  const all = new Set(lines);
  let suspects = all;
  for (;;) {
    const index = indexSegments(lines);
    const faults: Faults = {
      clashes: findClashes(index, suspects),
      swallowed: suspects === all ? findSwallowed(lines) : [],
      overturned: lines.filter((line) => isClosed(line) && Math.sign(keptDoubledArea(line)) !== sign(line)),
    };
    const places = [...faults.clashes.flat(), ...faults.swallowed, ...faults.overturned.flatMap(segmentsOf)];
    if (places.length === 0 && suspects === all) return report;
    report.rounds += 1;
    if (report.rounds > roundsAtMost) throw new Error(whereabouts(places));
    const refined = new Set([...new Set(places)].filter(refine));
    report.restored += refined.size;
    const pairs = [...faults.clashes, ...faults.overturned.map(firstSegments)];
    for (const pair of pairs) {
      if (pair.some((segment) => refined.has(segment))) continue;
      if (nudge(pair, index, junctions, sign)) report.nudged += 1;
    }
    // What was sound stays so unless it or a line it meets was changed; the last word is a look at everything.
    suspects = places.length === 0 ? all : withNeighbours(places, junctions);
  }
}

/** The lines of some segments and all that share a node with them, which moving a node changes too. */
function withNeighbours(places: readonly Segment[], junctions: Junctions): Set<Line> {
  const lines = new Set(places.map(({ line }) => line));
  const ends = [...lines].flatMap(({ nodes }) => nodes.flatMap((node) => junctions.get(node) ?? []));
  return new Set([...lines, ...ends.map(({ line }) => line)]);
}

/** What keeps lines from being right. */
interface Faults {
  clashes: [Segment, Segment][];
  swallowed: Segment[];
  /** Closed lines that run the other way round than in the source, or enclose nothing. */
  overturned: Line[];
}

/** Two segments of a closed line that meet in a point inside it: what to move to turn it over. */
function firstSegments(line: Line): [Segment, Segment] {
  const [first, second] = segmentsOf(line);
  if (first === undefined) throw new Error("A closed line has no segments");
  return [first, second ?? first];
}

function junctionsOf(lines: readonly Line[]): Junctions {
  const junctions = new Map<number, { line: Line; index: number }[]>();
  for (const line of lines) {
    line.nodes.forEach((node, end) => {
      const ends = junctions.get(node) ?? [];
      ends.push({ line, index: end === 0 ? 0 : line.points.length - 1 });
      junctions.set(node, ends);
    });
  }
  return junctions;
}

function whereabouts(places: readonly Segment[]): string {
  const [first] = places;
  const at = first === undefined ? "" : pointAt(first.line, first.from).join(", ");
  return `Lines could not be mended in ${places.length} segments, the first near ${at} on the grid`;
}
