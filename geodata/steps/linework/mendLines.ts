import { findClashes, indexSegments } from "./findClashes.ts";
import { findSwallowed } from "./findSwallowed.ts";
import { type Line, pointAt, type Segment } from "./line.ts";
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
  for (;;) {
    const index = indexSegments(lines);
    const clashes = findClashes(index);
    const swallowed = findSwallowed(lines);
    if (clashes.length === 0 && swallowed.length === 0) return report;
    report.rounds += 1;
    if (report.rounds > roundsAtMost) throw new Error(`Lines still meet ${whereabouts(clashes, swallowed)}`);
    const toRefine = new Set([...swallowed, ...clashes.flat()]);
    const refined = new Set([...toRefine].filter(refine));
    report.restored += refined.size;
    for (const pair of clashes) {
      if (pair.some((segment) => refined.has(segment))) continue;
      if (nudge(pair, index, junctions, sign)) report.nudged += 1;
    }
  }
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

function whereabouts(
  clashes: readonly (readonly [Segment, Segment])[],
  swallowed: readonly Segment[],
): string {
  const [segment] = [...clashes.flat(), ...swallowed];
  if (segment === undefined) return "nowhere";
  const [x, y] = pointAt(segment.line, segment.from);
  return `in ${clashes.length} places and pass over ${swallowed.length}, the first near ${x}, ${y} on the grid`;
}
