/**
 * True where a point lies inside a closed line (even-odd rule), in any plane units; the line need not repeat
 * its first point. A lasso that crosses itself leaves out what it runs round twice, as drawing programs do.
 */
export function isInsideRing(
  [x, y]: readonly [number, number],
  ring: readonly (readonly number[])[],
): boolean {
  let inside = false;
  let [x1 = 0, y1 = 0] = ring.at(-1) ?? [];
  for (const [x2 = 0, y2 = 0] of ring) {
    if (y1 > y !== y2 > y && x < ((x1 - x2) * (y - y2)) / (y1 - y2) + x2) inside = !inside;
    x1 = x2;
    y1 = y2;
  }
  return inside;
}
