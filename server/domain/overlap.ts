import type { AreaKind } from "../../geodata/model/kinds.ts";
import { type AtomSet, intersectionOf } from "./atomSet.ts";
import type { AtomTable, LayerIndex } from "./atomTable.ts";
import { peopleOf } from "./people.ts";
import { shareOf } from "./share.ts";

/**
 * Every pair of areas of two layers that have people in common, as columns sorted by `of` and then `with`.
 * `of` and `with` are numbers of areas in each layer's `codes`.
 */
export type LayerOverlaps = {
  size: number;
  of: Uint16Array;
  with: Uint16Array;
  people: Uint32Array;
  /** People in common as a share of all people of the area `of`, and of the area `with`. */
  shareOfOf: Float64Array;
  shareOfWith: Float64Array;
};

/**
 * All overlaps between two layers. No atom straddles a boundary of either, so people are added up and no
 * shape is cut: the answer is exact and holds no sliver. Pairs that share only empty land are left out.
 * Indexes below come from the table itself and so are always in range: hence the plain casts, which keep
 * this fast enough to be asked at every change of a selection.
 */
export function layerOverlaps(table: AtomTable, ofLayer: AreaKind, withLayer: AreaKind): LayerOverlaps {
  const first = table.layers[ofLayer];
  const second = table.layers[withLayer];
  const { people } = table;
  const atoms = inOrderOfBoth(first, second);
  const ofs = new Uint16Array(table.size);
  const withs = new Uint16Array(table.size);
  const counts = new Uint32Array(table.size);
  let size = 0;
  for (let place = 0; place < atoms.length; place++) {
    const atom = atoms[place] as number;
    const living = people[atom] as number;
    if (living === 0) continue;
    const of = first.areaOfAtom[atom] as number;
    const other = second.areaOfAtom[atom] as number;
    const last = size - 1;
    if (size > 0 && ofs[last] === of && withs[last] === other) {
      counts[last] = (counts[last] as number) + living;
    } else {
      ofs[size] = of;
      withs[size] = other;
      counts[size++] = living;
    }
  }
  const shareOfOf = new Float64Array(size);
  const shareOfWith = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const living = counts[row] as number;
    shareOfOf[row] = living / (first.people[ofs[row] as number] as number);
    shareOfWith[row] = living / (second.people[withs[row] as number] as number);
  }
  return {
    size,
    of: ofs.subarray(0, size),
    with: withs.subarray(0, size),
    people: counts.subarray(0, size),
    shareOfOf,
    shareOfWith,
  };
}

/** All atoms, sorted by their area of the first layer and within it by that of the second: two countings, no comparing. */
function inOrderOfBoth(first: LayerIndex, second: LayerIndex): Uint16Array {
  const next = first.starts.slice();
  const atoms = new Uint16Array(second.atomsInOrder.length);
  for (let place = 0; place < atoms.length; place++) {
    const atom = second.atomsInOrder[place] as number;
    const area = first.areaOfAtom[atom] as number;
    const slot = next[area] as number;
    atoms[slot] = atom;
    next[area] = slot + 1;
  }
  return atoms;
}

/** What two parts of England have in common. A share of nobody is not known. */
export type Overlap = {
  atoms: AtomSet;
  people: number;
  shareOfFirst: number | null;
  shareOfSecond: number | null;
};

/** The overlap of any two parts of England, as people and as a share of either. */
export function overlapOf(table: AtomTable, first: AtomSet, second: AtomSet): Overlap {
  const atoms = intersectionOf(first, second);
  const people = peopleOf(table, atoms);
  return {
    atoms,
    people,
    shareOfFirst: shareOf(people, peopleOf(table, first)),
    shareOfSecond: shareOf(people, peopleOf(table, second)),
  };
}

/** The overlap of each of several parts of England with each later one, where people live in both. */
export function overlapsAmong(
  table: AtomTable,
  sets: readonly AtomSet[],
): (Overlap & { first: number; second: number })[] {
  return sets
    .flatMap((set, first) =>
      sets.slice(first + 1).map((other, offset) => ({
        first,
        second: first + 1 + offset,
        ...overlapOf(table, set, other),
      })),
    )
    .filter((overlap) => overlap.people > 0);
}
