import { lengthKm } from "./ellipsoid.ts";
import { degreesOn } from "./gridRings.ts";
import type { LsoaShapes } from "./readShapes.ts";

/** Two things that share a line: their indexes, first < second, and its length in km. */
export type Border = readonly [first: number, second: number, km: number];

/**
 * What shares a line with what, and how long it is on the unsimplified source, in km to the metre; sorted.
 * `arcsOf` gives, for each thing, the arc references of its outline. Touching in a point is no border.
 */
export function measureBorders(arcsOf: readonly (readonly number[])[], shapes: LsoaShapes): Border[] {
  const leftOf = new Map<number, number>();
  arcsOf.forEach((references, index) => {
    for (const reference of references) leftOf.set(reference, index);
  });
  const toDegrees = degreesOn(shapes);
  const lengths = new Map<string, number>();
  for (const [reference, left] of leftOf) {
    const right = leftOf.get(~reference);
    if (reference < 0 || right === undefined || right === left) continue;
    const key = `${Math.min(left, right)} ${Math.max(left, right)}`;
    const km = lengthKm((shapes.arcs[reference] ?? []).map(toDegrees));
    lengths.set(key, (lengths.get(key) ?? 0) + km);
  }
  return [...lengths]
    .map(([key, km]): Border => {
      const [first = 0, second = 0] = key.split(" ").map(Number);
      return [first, second, Math.max(0.001, Math.round(km * 1000) / 1000)];
    })
    .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}
