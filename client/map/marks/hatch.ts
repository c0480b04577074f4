/** The ways a fill can be hatched; each is told from the others without colour. */
export const hatchKinds = ["rising", "falling", "upright", "level", "cross", "dots"] as const;
export type HatchKind = (typeof hatchKinds)[number];

/** Pixels after which every hatch repeats, at one pixel to the dot. */
export const hatchSize = 12;

/**
 * One tile of a hatch as pixels, transparent between its strokes, drawn at `density` pixels to the dot.
 * Every tile meets itself at all four sides.
 */
export function hatchTile(
  kind: HatchKind,
  colour: string,
  density = 2,
): { width: number; height: number; data: Uint8Array } {
  const size = hatchSize * density;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
    Number.parseInt(colour.slice(from, from + 2), 16),
  );
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const cover = coverAt(kind, (x + 0.5) / density, (y + 0.5) / density, density);
      data.set([red, green, blue, 255 * cover], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Share of a pixel that the strokes cover, 0 to 1, so that slanting edges are smooth. */
function coverAt(kind: HatchKind, x: number, y: number, density: number): number {
  const soft = (distance: number, reach: number) =>
    Math.min(1, Math.max(0, (reach - distance) * density + 0.5));
  const stroke = 0.62;
  const half = hatchSize / 2;
  const near = (value: number, period: number) => {
    const rest = ((value % period) + period) % period;
    return Math.min(rest, period - rest);
  };
  switch (kind) {
    case "rising":
      return soft(near(x + y, half) / Math.SQRT2, stroke);
    case "falling":
      return soft(near(x - y, half) / Math.SQRT2, stroke);
    case "upright":
      return soft(near(x - 3, half), stroke * 0.8);
    case "level":
      return soft(near(y - 3, half), stroke * 0.8);
    case "cross":
      return Math.max(
        soft(near(x + y, hatchSize) / Math.SQRT2, stroke * 0.8),
        soft(near(x - y, hatchSize) / Math.SQRT2, stroke * 0.8),
      );
    case "dots":
      return soft(Math.hypot(near(x - 3, half), near(y - 3, half)), 1.15);
  }
}
