/**
 * True where a point lies inside a closed line (even-odd rule), in any plane units; the line need not repeat
 * its first point. A lasso that crosses itself leaves out what it runs round twice, as drawing programs do.
 */
export function isInsideRing(
  [x, y]: readonly [number, number],
  ring: readonly (readonly [number, number])[],
): boolean {
  let inside = false;
  ring.forEach(([x2, y2], index) => {
    const [x1, y1] = ring[(index + ring.length - 1) % ring.length] ?? [x2, y2];
    if (y1 > y !== y2 > y && x < ((x1 - x2) * (y - y2)) / (y1 - y2) + x2) inside = !inside;
  });
  return inside;
}
