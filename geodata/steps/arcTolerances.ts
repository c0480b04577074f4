import type { AtomProperties } from "../model/artefacts.ts";
import { addUp } from "./addUp.ts";
import type { CutArcs } from "./cutArcs.ts";

/**
 * A point may go where that changes less than this share of the smallest area beside it: with the area drawn
 * about 700 pixels wide, some 13 square pixels.
 */
const share = 0.000027;

/** However small or large the area beside it, in km²: a triangle of 30 m by 20 m, and one of 300 m by 200 m. */
const finest = 0.0003;
const coarsest = 0.03;

/**
 * For each arc the change in km² that simplifying may make at a point: small where it bounds a small CCG or
 * district, which is looked at from near, and larger along a large one.
 */
export function arcTolerances(cut: CutArcs, atoms: readonly AtomProperties[]): number[] {
  const areaOf = (layer: "ccg" | "district", code: string) =>
    addUp(atoms, (atom) => (atom[layer] === code ? atom.areaKm2 : 0));
  const smallest = cut.arcs.map(() => Number.POSITIVE_INFINITY);
  cut.atoms.forEach((parts, index) => {
    const atom = atoms[index];
    if (atom === undefined) return;
    const area = Math.min(areaOf("ccg", atom.ccg), areaOf("district", atom.district));
    for (const reference of parts.flat(2)) {
      const arc = reference < 0 ? ~reference : reference;
      smallest[arc] = Math.min(smallest[arc] ?? area, area);
    }
  });
  return smallest.map((area) => Math.min(coarsest, Math.max(finest, area * share)));
}
