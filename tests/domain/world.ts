import fc from "fast-check";
import type { AtomProperties, Parts } from "../../geodata/model/artefacts.ts";
import type { AtomSet } from "../../server/domain/atomSet.ts";

/** An atom with as little said as the test needs; whatever is not said is the same for every atom. */
export function atom(said: Partial<AtomProperties> & { people: number }): AtomProperties {
  return {
    ccg: "C1",
    district: "D1",
    county: "K1",
    stp: "S1",
    region: "R1",
    people75plus: 0,
    ages: [0, 0, 0],
    lsoas: 1,
    areaKm2: 1,
    centroid: [0, 52],
    ...said,
  };
}

/** Some atoms as a set. */
export function atomSet(...atoms: number[]): AtomSet {
  return Uint16Array.from(atoms);
}

/** One inhabited part of 1 km² for each number of people, all in atoms of their own, with the borders given. */
export function land(people: number[], borders: [number, number][]): Parts {
  return {
    parts: people.map((living, index) => ({ atom: index, people: living, areaKm2: 1, centre: [0, 52] })),
    borders: borders.map(([one, other]) => [one, other, 1]),
  };
}

/** Englands of up to 30 inhabited atoms, each in any of a few areas of each layer. */
export const anyAtoms = fc.array(
  fc
    .record({
      ccg: fc.constantFrom("C1", "C2", "C3", "C4"),
      district: fc.constantFrom("D1", "D2", "D3", "D4", "D5"),
      county: fc.constantFrom("K1", "K2", "K3"),
      people: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .map(atom),
  { minLength: 1, maxLength: 30 },
);

/** An England and several sets of its atoms, which may overlap and may be empty. */
export const anyGroupings = anyAtoms.chain((atoms) =>
  fc.record({
    atoms: fc.constant(atoms),
    groupings: fc.array(
      fc.subarray([...atoms.keys()]).map((chosen) => Uint16Array.from(chosen)),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);
