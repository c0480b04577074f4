/** Red, green and blue as light, each 0 to 1. */
type Light = [number, number, number];

/**
 * A `#rrggbb` colour as seen without the green-sensitive cones: Machado, Oliveira and Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency" (2009), severity 1.
 */
export function asDeuteranope(colour: string): Light {
  const [red, green, blue] = lightOf(colour);
  const row = (a: number, b: number, c: number) => Math.min(1, Math.max(0, a * red + b * green + c * blue));
  return [
    row(0.367322, 0.860646, -0.227968),
    row(0.280085, 0.672501, 0.047413),
    row(-0.01182, 0.04294, 0.968881),
  ];
}

/** Distance of two lights in CIE L*a*b* (1976); about 2 is just seen, 10 is plain. */
export function colourDistance(one: Light, other: Light): number {
  const [l1, a1, b1] = labOf(one);
  const [l2, a2, b2] = labOf(other);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

function lightOf(colour: string): Light {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function labOf([red, green, blue]: Light): Light {
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
