import Flatbush from "flatbush";
import { clash } from "./clash.ts";
import { type Line, pointAt, type Segment, segmentsOf } from "./line.ts";

/** The segments of some lines, findable by where they are. */
export interface SegmentIndex {
  segments: Segment[];
  /** Segments whose box, as it was when indexed, comes within `margin` grid steps of the box given. */
  near: (west: number, south: number, east: number, north: number, margin: number) => Segment[];
}

/** Indexes the kept segments of the lines. */
export function indexSegments(lines: readonly Line[]): SegmentIndex {
  const segments = lines.flatMap(segmentsOf);
  const index = new Flatbush(segments.length, 16, Int32Array);
  for (const { line, from, to } of segments) {
    const [x0, y0] = pointAt(line, from);
    const [x1, y1] = pointAt(line, to);
    index.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  index.finish();
  return {
    segments,
    near: (west, south, east, north, margin) =>
      index
        .search(west - margin, south - margin, east + margin, north + margin)
        .flatMap((at) => segments[at] ?? []),
  };
}

/**
 * All pairs of segments that meet where they must not, at least one of them of the lines in `among`; one that
 * has no length is paired with itself.
 */
export function findClashes(
  { segments, near }: SegmentIndex,
  among: ReadonlySet<Line>,
): [Segment, Segment][] {
  const own = segments.filter(({ line }) => among.has(line));
  const order = new Map(own.map((segment, index) => [segment, index]));
  return own.flatMap((segment, index) => {
    const [x0, y0] = pointAt(segment.line, segment.from);
    const [x1, y1] = pointAt(segment.line, segment.to);
    return near(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1), 0)
      .filter((other) => (order.get(other) ?? index) >= index && clash(segment, other))
      .map((other): [Segment, Segment] => [segment, other]);
  });
}
