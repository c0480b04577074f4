/** The directions a fill can be hatched in; each is told from the others without colour. */
export type HatchKind = "rising" | "falling" | "upright" | "level" | "cross" | "dots";

/** How the strokes of a hatch are drawn, which tells themes with strokes of one direction apart in grey. */
export type Weave = "plain" | "wide" | "double" | "broken";

/** Pixels after which every hatch repeats, at one pixel to the dot. */
export const hatchSize = 12;

/**
 * One tile of a hatch as pixels, transparent between its strokes, drawn at `density` pixels to the dot.
 * Every tile meets itself at all four sides.
 */
export function hatchTile(
  kind: HatchKind,
  weave: Weave,
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
      const cover = coverAt(kind, weave, (x + 0.5) / density, (y + 0.5) / density, density);
      data.set([red, green, blue, 255 * cover], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Share of a pixel that the strokes cover, 0 to 1, so that slanting edges are smooth. */
function coverAt(kind: HatchKind, weave: Weave, x: number, y: number, density: number): number {
  const soft = (distance: number, reach: number) =>
    Math.min(1, Math.max(0, (reach - distance) * density + 0.5));
  // `across` runs over the strokes and `along` runs with them; slanting ones are that much closer in truth.
  const stroke = (across: number, along: number, slant: number) => {
    const reach = 0.62 * (slant === 1 ? 0.8 : 1);
    switch (weave) {
      case "plain":
        return soft(near(across, hatchSize / 2) / slant, reach);
      case "wide":
        return soft(near(across, hatchSize) / slant, reach * 1.5);
      case "double":
        return soft(Math.min(near(across - 2, hatchSize), near(across + 2, hatchSize)) / slant, reach);
      case "broken":
        return Math.min(
          soft(near(across, hatchSize / 2) / slant, reach),
          soft(near(along, hatchSize) / slant, 3.6 / slant),
        );
    }
  };
  const rising = () => stroke(x + y, x - y, Math.SQRT2);
  const falling = () => stroke(x - y, x + y, Math.SQRT2);
  switch (kind) {
    case "rising":
      return rising();
    case "falling":
      return falling();
    case "upright":
      return stroke(x - 3, y, 1);
    case "level":
      return stroke(y - 3, x, 1);
    case "cross":
      return weave === "wide"
        ? Math.max(rising(), falling())
        : Math.max(
            soft(near(x + y, hatchSize) / Math.SQRT2, 0.5),
            soft(near(x - y, hatchSize) / Math.SQRT2, 0.5),
          );
    case "dots":
      return weave === "wide"
        ? soft(Math.hypot(near(x - 6, hatchSize), near(y - 6, hatchSize)), 2.4)
        : soft(Math.hypot(near(x - 3, hatchSize / 2), near(y - 3, hatchSize / 2)), 1.15);
  }
}

/** Distance to the nearest whole multiple of a period. */
function near(value: number, period: number): number {
  const rest = ((value % period) + period) % period;
  return Math.min(rest, period - rest);
}
