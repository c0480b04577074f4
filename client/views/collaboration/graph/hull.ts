export type Point = readonly [number, number];

/**
 * The corners of the tightest outline without dents round some points, counter-clockwise where y points up (A. M.
 * Andrew's monotone chain, 1979). Fewer than three corners where the points are few or lie on one line.
 */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...new Map(points.map((point) => [`${point}`, point])).values()].sort(
    ([ax, ay], [bx, by]) => ax - bx || ay - by,
  );
  if (sorted.length < 3) return sorted;
  const lower = chain(sorted);
  const upper = chain(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const last = kept.at(-1);
      const before = kept.at(-2);
      if (last === undefined || before === undefined || turn(before, last, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

/** Above 0 for a turn to the left. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
