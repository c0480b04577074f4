import type { AreaKind } from "../../geodata/model/kinds.ts";
import { at } from "./at.ts";
import { type AtomTable, areaIndex } from "./atomTable.ts";

/** A part of England: the numbers of its atoms, ascending, each once. */
export type AtomSet = Uint16Array;

/** One area of a built-in layer, by its ONS code. */
export type AreaReference = { layer: AreaKind; code: string };

/** The atoms in any of these areas, of one layer or several; throws RangeError for a code no layer has. */
export function atomsOfAreas(table: AtomTable, areas: Iterable<AreaReference>): AtomSet {
  const inside = new Uint8Array(table.size);
  for (const { layer, code } of areas) {
    for (const atom of at(table.layers[layer].atomsOf, areaIndex(table, layer, code))) inside[atom] = 1;
  }
  return atomsOfMask(inside);
}

/** The atoms that are in at least one of the sets. */
export function unionOf(sets: Iterable<AtomSet>): AtomSet {
  const atoms = new Set<number>();
  for (const set of sets) for (const atom of set) atoms.add(atom);
  return Uint16Array.from(atoms).sort();
}

/** The atoms that are in both sets. */
export function intersectionOf(first: AtomSet, second: AtomSet): AtomSet {
  const inSecond = new Set(second);
  return first.filter((atom) => inSecond.has(atom));
}

/** The atoms of the first set that are not in the second. */
export function differenceOf(first: AtomSet, second: AtomSet): AtomSet {
  const inSecond = new Set(second);
  return first.filter((atom) => !inSecond.has(atom));
}

function atomsOfMask(mask: Uint8Array): AtomSet {
  const atoms: number[] = [];
  mask.forEach((inside, atom) => {
    if (inside === 1) atoms.push(atom);
  });
  return Uint16Array.from(atoms);
}
