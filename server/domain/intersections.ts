import { at } from "./at.ts";
import type { AtomSet } from "./atomSet.ts";
import type { AtomTable } from "./atomTable.ts";

/** People who live in exactly these groupings and in no other of those asked about. */
export type ObservedIntersection = {
  /** Numbers of the groupings, ascending. */
  members: number[];
  people: number;
  areaKm2: number;
  atoms: AtomSet;
};

/**
 * The intersections of several groupings that somebody lives in, most people first: the rows of an UpSet
 * plot. Only what is observed is listed, at most one row for each atom: twelve groupings have 4,095
 * possible intersections and a handful of real ones. Atoms in none of the groupings are left out.
 */
export function observedIntersections(
  table: AtomTable,
  groupings: readonly AtomSet[],
): ObservedIntersection[] {
  const membersOf = new Map<number, number[]>();
  groupings.forEach((atoms, grouping) => {
    for (const atom of atoms) {
      const members = membersOf.get(atom);
      if (members === undefined) membersOf.set(atom, [grouping]);
      else members.push(grouping);
    }
  });
  const atomsByMembers = new Map<string, { members: number[]; atoms: number[] }>();
  for (const [atom, members] of membersOf) {
    const key = members.join(" ");
    const row = atomsByMembers.get(key);
    if (row === undefined) atomsByMembers.set(key, { members, atoms: [atom] });
    else row.atoms.push(atom);
  }
  return [...atomsByMembers.values()]
    .map(({ members, atoms }) => ({
      members,
      people: atoms.reduce((sum, atom) => sum + at(table.people, atom), 0),
      areaKm2: atoms.reduce((sum, atom) => sum + at(table.areaKm2, atom), 0),
      atoms: Uint16Array.from(atoms).sort(),
    }))
    .filter((row) => row.people > 0)
    .sort((one, other) => other.people - one.people || compareMembers(one.members, other.members));
}

function compareMembers(one: readonly number[], other: readonly number[]): number {
  return one.length - other.length || one.join(" ").localeCompare(other.join(" "), "en");
}
