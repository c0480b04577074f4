import type { AreaKind } from "../../geodata/model/kinds.ts";
import { type AtomSet, intersectionOf } from "./atomSet.ts";
import type { AtomTable } from "./atomTable.ts";
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
 */
export function layerOverlaps(table: AtomTable, ofLayer: AreaKind, withLayer: AreaKind): LayerOverlaps {
  const first = table.layers[ofLayer];
  const second = table.layers[withLayer];
  const { people } = table;
  const { areaOfAtom } = second;
  const ofs = new Uint16Array(table.size);
  const withs = new Uint16Array(table.size);
  const counts = new Uint32Array(table.size);
  const inCommon = new Uint32Array(second.codes.length);
  let size = 0;
  first.atomsOf.forEach((atoms, area) => {
    const start = size;
    for (const atom of atoms) {
      const other = areaOfAtom[atom] as number;
      const living = people[atom] as number;
      if (living === 0) continue;
      if (inCommon[other] === 0) withs[size++] = other;
      inCommon[other] = (inCommon[other] as number) + living;
    }
    withs.subarray(start, size).sort();
    for (let row = start; row < size; row++) {
      const other = withs[row] as number;
      ofs[row] = area;
      counts[row] = inCommon[other] as number;
      inCommon[other] = 0;
    }
  });
  const shareOfOf = new Float64Array(size);
  const shareOfWith = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const living = counts[row] as number;
    shareOfOf[row] = living / (first.people[ofs[row] as number] as number);
    shareOfWith[row] = living / (second.people[withs[row] as number] as number);
  }
  return {
    size,
    of: ofs.slice(0, size),
    with: withs.slice(0, size),
    people: counts.slice(0, size),
    shareOfOf,
    shareOfWith,
  };
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
