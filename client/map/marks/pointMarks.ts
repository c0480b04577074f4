import type { OrganisationSummary } from "../../../server/contract/organisations.ts";

/** The signs of points, those drawn first named first. */
export const pointMarks = ["hospital", "trust", "acute-trust"] as const;
export type PointMark = (typeof pointMarks)[number];

/** What each sign stands for. */
export const pointMarkWords: Readonly<Record<PointMark, string>> = {
  hospital: "Hospital site",
  trust: "Other trust",
  "acute-trust": "Acute trust (on a list of 2018)",
};

/** The signs that stand for each kind of point, the one looked for most first. */
export const pointMarksOfKind: Readonly<Record<"hospital" | "trust", readonly PointMark[]>> = {
  hospital: ["hospital"],
  trust: ["acute-trust", "trust"],
};

/** The sign of a hospital or trust. A trust that is on no list of acute ones counts as another trust. */
export function pointMarkOf(point: Pick<OrganisationSummary, "kind" | "acute">): PointMark {
  if (point.kind === "hospital") return "hospital";
  return point.acute === true ? "acute-trust" : "trust";
}

/** Colours of the signs: strokes over a white edge, so that they show on any fill. */
const pointInk = { hospital: "#005eb8", trust: "#5b2a86", "acute-trust": "#5b2a86" } as const;

/** Side of a sign's tile in pixels, at one pixel to the dot. */
export const pointMarkSize = 16;

/**
 * A sign as an image, `density` pixels to the dot: a hospital is a square with a cross, an acute trust a full
 * diamond, another trust an open one. They are told apart by shape, not by colour.
 */
export function pointMarkTile(
  mark: PointMark,
  density = 2,
): { width: number; height: number; data: Uint8Array } {
  const size = pointMarkSize * density;
  const colour = [1, 3, 5].map((from) => Number.parseInt(pointInk[mark].slice(from, from + 2), 16));
  const data = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5) / density - pointMarkSize / 2;
      const y = (row + 0.5) / density - pointMarkSize / 2;
      const [ink, alpha] = inkAt(mark, x, y, density);
      const pixel = colour.map((channel) => 255 + (channel - 255) * ink);
      data.set([...pixel, 255 * alpha], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** How much of a point is ink rather than white, and how much of it is there at all; 0 to 1. */
function inkAt(mark: PointMark, x: number, y: number, density: number): [number, number] {
  const within = (distance: number, reach: number) =>
    Math.min(1, Math.max(0, (reach - distance) * density + 0.5));
  if (mark === "hospital") {
    const square = Math.max(Math.abs(x), Math.abs(y));
    const upright = Math.max(Math.abs(x) - 1, Math.abs(y) - 3.2);
    const level = Math.max(Math.abs(y) - 1, Math.abs(x) - 3.2);
    return [within(square, 5) * (1 - within(Math.min(upright, level), 0)), within(square, 6.2)];
  }
  const diamond = Math.abs(x) + Math.abs(y);
  const hollow = mark === "trust" ? 1 - within(diamond, 3.2) : 1;
  return [within(diamond, 6) * hollow, within(diamond, 7.6)];
}
