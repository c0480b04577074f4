import Flatbush from "flatbush";
import { connectedBy } from "../connectedBy.ts";
import type { GridPoint } from "../readShapes.ts";
import { type Line, pointAt, type Segment, segmentsOf } from "./line.ts";

/**
 * Segments whose shortcut has passed over an island or an enclave without touching it: the line as it was ran
 * on the other side. They are those with a point of a separate set of lines between them and the source line.
 */
export function findSwallowed(lines: readonly Line[]): Segment[] {
  const shortcuts = lines.flatMap(segmentsOf).filter(({ from, to }) => to - from > 1);
  if (shortcuts.length === 0) return [];
  const index = new Flatbush(shortcuts.length, 16, Int32Array);
  for (const shortcut of shortcuts) index.add(...boxOf(sourceOf(shortcut)));
  index.finish();
  const components = connectedBy(lines, (line) => line.nodes.map(String));
  return components.flatMap((component) => {
    const first = component[0];
    if (first === undefined) return [];
    const members = new Set(component);
    const [x, y] = pointAt(first, 0);
    return index
      .search(x, y, x, y)
      .flatMap((at) => shortcuts[at] ?? [])
      .filter((shortcut) => !members.has(shortcut.line) && encloses(sourceOf(shortcut), [x, y]));
  });
}

function sourceOf({ line, from, to }: Segment): GridPoint[] {
  return line.points.slice(from, to + 1);
}

function boxOf(points: readonly GridPoint[]): [number, number, number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether a point lies in the polygon that the points bound, by crossings of the ray to its east. */
function encloses(points: readonly GridPoint[], [x, y]: GridPoint): boolean {
  let inside = false;
  points.forEach(([x1, y1], index) => {
    const [x0, y0] = points.at(index - 1) ?? [x1, y1];
    const cross = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0);
    if (y0 > y !== y1 > y && cross > 0 === y1 > y0) inside = !inside;
  });
  return inside;
}
