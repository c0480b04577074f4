import type { Position } from "geojson";

/** Rings of an area; what an odd number of them enclose is inside, so shared lines of its pieces cancel out. */
export type Rings = readonly (readonly Position[])[];

/**
 * How much two areas of degrees agree: what they share over what either covers, 1 where they are the same.
 * Measured along `lines` parallels through their common extent, which no clipping can upset.
 */
export function overlapOverUnion(one: Rings, other: Rings, lines = 1000): number {
  const latitudes = [...one, ...other].flatMap((ring) => ring.map(([, latitude = 0]) => latitude));
  const south = latitudes.reduce((least, value) => Math.min(least, value), Infinity);
  const north = latitudes.reduce((most, value) => Math.max(most, value), -Infinity);
  const step = (north - south) / lines;
  const first = crossings(one, south, step, lines);
  const second = crossings(other, south, step, lines);
  let [shared, covered] = [0, 0];
  for (let line = 0; line < lines; line++) {
    const a = first[line] ?? [];
    const b = second[line] ?? [];
    const both = sharedLength(a, b);
    shared += both;
    covered += lengthOf(a) + lengthOf(b) - both;
  }
  return shared / covered;
}

/** For each parallel the longitudes at which the rings cross it, sorted. */
function crossings(rings: Rings, south: number, step: number, lines: number): number[][] {
  const found = Array.from({ length: lines }, (): number[] => []);
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [x0 = 0, y0 = 0] = ring[at - 1] ?? [];
      const [x1 = 0, y1 = 0] = ring[at] ?? [];
      const [low, high] = [Math.min(y0, y1), Math.max(y0, y1)];
      const first = Math.max(0, Math.ceil((low - south) / step - 0.5));
      for (let line = first; line < lines && south + (line + 0.5) * step < high; line++) {
        const y = south + (line + 0.5) * step;
        found[line]?.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      }
    }
  }
  for (const line of found) line.sort((one, other) => one - other);
  return found;
}

function lengthOf(ends: readonly number[]): number {
  let length = 0;
  for (let at = 1; at < ends.length; at += 2) length += (ends[at] ?? 0) - (ends[at - 1] ?? 0);
  return length;
}

function sharedLength(a: readonly number[], b: readonly number[]): number {
  let [i, j, length] = [0, 0, 0];
  while (i + 1 < a.length && j + 1 < b.length) {
    const [a0 = 0, a1 = 0] = a.slice(i, i + 2);
    const [b0 = 0, b1 = 0] = b.slice(j, j + 2);
    length += Math.max(0, Math.min(a1, b1) - Math.max(a0, b0));
    if (a1 < b1) i += 2;
    else j += 2;
  }
  return length;
}
