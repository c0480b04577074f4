/** An upright rectangle in pixels, y downwards. */
export type Box = { left: number; right: number; top: number; bottom: number };

type Point = readonly [x: number, y: number];

export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

export function isOn(
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

export function hits(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
}

/** A box with more room to its sides and above and below. */
export function grown({ left, right, top, bottom }: Box, across: number, down: number): Box {
  return { left: left - across, right: right + across, top: top - down, bottom: bottom + down };
}

/** Pixels between two boxes; 0 where they touch or overlap. */
export function distanceOf(one: Box, other: Box): number {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const down = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return Math.hypot(across, down);
}

/** The point of a box that is nearest to another point. */
export function nearestTo({ left, right, top, bottom }: Box, [x, y]: Point): Point {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}

/** Whether a straight line passes through the inside of a box (W. Liang and B. Barsky's clipping, 1984). */
export function cutsThrough([x, y]: Point, [toX, toY]: Point, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [toX - x, toY - y];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x - left],
    [dx, right - x],
    [-dy, y - top],
    [dy, bottom - y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to;
}

/** Whether two straight lines cross between their ends. */
export function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Above 0 on one side of a line, below it on the other. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}
