import type { AtomSet } from "../../../server/domain/atomSet.ts";
import type { AtomTable } from "../../../server/domain/atomTable.ts";
import { observedIntersections } from "../../../server/domain/intersections.ts";
import { type SumAndDistinct, sumAndDistinct } from "../../../server/domain/people.ts";
import type { PlacedSet } from "./placedSets.ts";

/** A chosen set with its people, where it stands in the plot. */
export type UpsetSet = PlacedSet & { people: number };

/** People who live in exactly these sets; `members` are places in the plot's sets, ascending. */
export type UpsetRow = {
  members: readonly number[];
  people: number;
  shareOfDistinct: number;
  atoms: AtomSet;
};

/** An UpSet plot: sets by size, the intersections somebody lives in by people, and the totals of both kinds. */
export type Upset = {
  sets: readonly UpsetSet[];
  rows: readonly UpsetRow[];
  totals: Omit<SumAndDistinct, "each">;
};

/** Makes the plot of some sets, the largest first. Intersections nobody lives in do not appear. */
export function upsetOf(table: AtomTable, chosen: readonly PlacedSet[]): Upset {
  const { each } = sumAndDistinct(
    table,
    chosen.map((set) => set.atoms),
  );
  const sets = chosen
    .map((set, place): UpsetSet => ({ ...set, people: each[place] ?? 0 }))
    .sort((one, other) => other.people - one.people || one.name.localeCompare(other.name, "en"));
  const atoms = sets.map((set) => set.atoms);
  const { sum, distinct, inSeveral } = sumAndDistinct(table, atoms);
  const rows = observedIntersections(table, atoms).map((row) => ({
    members: row.members,
    people: row.people,
    shareOfDistinct: row.people / distinct,
    atoms: row.atoms,
  }));
  return { sets, rows, totals: { sum, distinct, inSeveral } };
}

/** Who lives in an intersection, in words: "Cumbria and North Cumbria only". */
export function intersectionWords(sets: readonly { name: string }[], members: readonly number[]): string {
  const names = members.flatMap((member) => sets[member]?.name ?? []);
  return `${new Intl.ListFormat("en-GB").format(names)} only`;
}
