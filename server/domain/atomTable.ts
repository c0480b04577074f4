import type { AtomProperties } from "../../geodata/model/artefacts.ts";
import { type AreaKind, areaKinds } from "../../geodata/model/kinds.ts";
import { at } from "./at.ts";

/** One layer as an index over the atoms. Areas are numbered in the order of `codes`, which is sorted. */
export type LayerIndex = {
  layer: AreaKind;
  codes: readonly string[];
  /** Number of the area with a code. */
  indexOf: ReadonlyMap<string, number>;
  /** Number of the area each atom lies in. */
  areaOfAtom: Uint16Array;
  /** All atoms, area by area and ascending within each; those of area `i` begin at `starts[i]`. */
  atomsInOrder: Uint16Array;
  starts: Uint16Array;
  /** Atoms of each area, ascending: views of `atomsInOrder`. */
  atomsOf: readonly Uint16Array[];
  /** People of each area, mid-2015. */
  people: Uint32Array;
};

/** England as columns over its atoms: what every sum of the product is made from. */
export type AtomTable = {
  size: number;
  people: Uint32Array;
  people75plus: Uint32Array;
  /** People aged 0-15, 16-59 and 60+ by the other publisher; see AtomProperties. */
  ages: readonly [Uint32Array, Uint32Array, Uint32Array];
  lsoas: Uint32Array;
  /** Square kilometres. */
  areaKm2: Float64Array;
  totalPeople: number;
  layers: Readonly<Record<AreaKind, LayerIndex>>;
};

/** Puts the topology's atoms, in their order there, into columns with an index for each layer. */
export function atomTable(atoms: readonly AtomProperties[]): AtomTable {
  const people = Uint32Array.from(atoms, (atom) => atom.people);
  const layers = Object.fromEntries(
    areaKinds.map((layer) => [layer, layerIndex(layer, atoms, people)]),
  ) as Record<AreaKind, LayerIndex>;
  return {
    size: atoms.length,
    people,
    people75plus: Uint32Array.from(atoms, (atom) => atom.people75plus),
    ages: [
      Uint32Array.from(atoms, (atom) => atom.ages[0]),
      Uint32Array.from(atoms, (atom) => atom.ages[1]),
      Uint32Array.from(atoms, (atom) => atom.ages[2]),
    ],
    lsoas: Uint32Array.from(atoms, (atom) => atom.lsoas),
    areaKm2: Float64Array.from(atoms, (atom) => atom.areaKm2),
    totalPeople: people.reduce((sum, count) => sum + count, 0),
    layers,
  };
}

/** Number of the area with this code in a layer; throws RangeError where the layer has no such area. */
export function areaIndex(table: AtomTable, layer: AreaKind, code: string): number {
  return numberOf(code, table.layers[layer].indexOf, layer);
}

function numberOf(code: string, indexOf: ReadonlyMap<string, number>, layer: AreaKind): number {
  const index = indexOf.get(code);
  if (index === undefined) throw new RangeError(`No ${layer} has the code ${code}`);
  return index;
}

function layerIndex(layer: AreaKind, atoms: readonly AtomProperties[], people: Uint32Array): LayerIndex {
  const codes = [...new Set(atoms.map((atom) => atom[layer]))].sort();
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const areaOfAtom = Uint16Array.from(atoms, (atom) => numberOf(atom[layer], indexOf, layer));
  const members: number[][] = codes.map(() => []);
  const peopleOf = new Uint32Array(codes.length);
  areaOfAtom.forEach((area, atom) => {
    at(members, area).push(atom);
    peopleOf[area] = at(peopleOf, area) + at(people, atom);
  });
  const atomsInOrder = Uint16Array.from(members.flat());
  const starts = new Uint16Array(codes.length + 1);
  members.forEach((list, area) => {
    starts[area + 1] = at(starts, area) + list.length;
  });
  const atomsOf = codes.map((_, area) => atomsInOrder.subarray(at(starts, area), at(starts, area + 1)));
  return { layer, codes, indexOf, areaOfAtom, atomsInOrder, starts, atomsOf, people: peopleOf };
}
