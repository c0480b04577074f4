import { at } from "./at.ts";
import { type AtomSet, unionOf } from "./atomSet.ts";
import type { AtomTable } from "./atomTable.ts";
import { shareOf } from "./share.ts";

/** What is counted of a part of England. People are residents in mid-2015. */
export type Counts = {
  people: number;
  people75plus: number;
  /** People aged 0-15, 16-59 and 60+ by another publisher: they do not add up to `people`. */
  ages: [number, number, number];
  lsoas: number;
  areaKm2: number;
};

/** People of one or more atoms. */
export function peopleOf(table: AtomTable, atoms: AtomSet): number {
  let people = 0;
  for (const atom of atoms) people += at(table.people, atom);
  return people;
}

/** Everything counted of a set of atoms, each atom once. */
export function countsOf(table: AtomTable, atoms: AtomSet): Counts {
  const counts: Counts = { people: 0, people75plus: 0, ages: [0, 0, 0], lsoas: 0, areaKm2: 0 };
  for (const atom of atoms) {
    counts.people += at(table.people, atom);
    counts.people75plus += at(table.people75plus, atom);
    counts.ages[0] += at(table.ages[0], atom);
    counts.ages[1] += at(table.ages[1], atom);
    counts.ages[2] += at(table.ages[2], atom);
    counts.lsoas += at(table.lsoas, atom);
    counts.areaKm2 += at(table.areaKm2, atom);
  }
  return counts;
}

/**
 * Shares of age. The three bands are divided by their own sum, since their publisher's total differs from
 * `people`; 75+ comes from the same estimates as `people` and is divided by it. `null` where nobody is counted.
 */
export function ageSharesOf(counts: Counts): {
  age0to15: number | null;
  age16to59: number | null;
  age60plus: number | null;
  age75plus: number | null;
} {
  const banded = counts.ages[0] + counts.ages[1] + counts.ages[2];
  return {
    age0to15: shareOf(counts.ages[0], banded),
    age16to59: shareOf(counts.ages[1], banded),
    age60plus: shareOf(counts.ages[2], banded),
    age75plus: shareOf(counts.people75plus, counts.people),
  };
}

/** People to the square kilometre; `null` where there is no area. */
export function densityOf(counts: Counts): number | null {
  return shareOf(counts.people, counts.areaKm2);
}

/** Several groupings that may overlap: the sum of their people, and the people themselves. */
export type SumAndDistinct = {
  /** People of each grouping, in order. */
  each: number[];
  /** All of `each` added up: counts a person once for every grouping they live in. */
  sum: number;
  /** People who live in at least one of the groupings, each once. */
  distinct: number;
  /** People who live in two groupings or more. */
  inSeveral: number;
};

/** The sum of groups and the distinct people, apart: adding overlapping groupings counts people twice. */
export function sumAndDistinct(table: AtomTable, groupings: readonly AtomSet[]): SumAndDistinct {
  const times = new Uint16Array(table.size);
  for (const atoms of groupings) for (const atom of atoms) times[atom] = at(times, atom) + 1;
  const each = groupings.map((atoms) => peopleOf(table, atoms));
  return {
    each,
    sum: each.reduce((sum, people) => sum + people, 0),
    distinct: peopleOf(table, unionOf(groupings)),
    inSeveral: table.people.reduce((sum, people, atom) => sum + (at(times, atom) > 1 ? people : 0), 0),
  };
}
