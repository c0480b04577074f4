import type { ArcLook } from "./arcLooks.ts";

/** Adds a mark to a path: a circle of a radius, or a square or diamond that looks as large. */
export function traceMark(
  path: Path2D,
  mark: ArcLook["mark"],
  [x, y]: readonly [number, number],
  radius: number,
): void {
  if (mark === "circle") {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  if (mark === "square") {
    const half = radius * 0.9;
    path.rect(x - half, y - half, 2 * half, 2 * half);
    return;
  }
  const reach = radius * 1.3;
  path.moveTo(x, y - reach);
  path.lineTo(x + reach, y);
  path.lineTo(x, y + reach);
  path.lineTo(x - reach, y);
  path.closePath();
}
