import type { Part, Parts } from "../../geodata/model/artefacts.ts";
import type { AreaKind } from "../../geodata/model/kinds.ts";
import { at } from "./at.ts";
import type { AtomTable } from "./atomTable.ts";

/** One part of an atom that touches another on land, and for how many km. */
type Touching = { part: number; km: number };

/** The pieces of land of England and what touches what, ready to be walked. */
export type Land = {
  parts: readonly Part[];
  borders: readonly Parts["borders"][number][];
  /** For each part, the parts it touches. */
  touching: readonly (readonly Touching[])[];
  /** For each atom, its parts. */
  partsOfAtom: readonly (readonly number[])[];
};

/** Indexes the parts and borders that the topology carries; throws RangeError where a border names no part. */
export function landOf(table: AtomTable, { parts, borders }: Parts): Land {
  const touching: Touching[][] = parts.map(() => []);
  for (const [first, second, km] of borders) {
    at(touching, first).push({ part: second, km });
    at(touching, second).push({ part: first, km });
  }
  const partsOfAtom: number[][] = Array.from({ length: table.size }, () => []);
  parts.forEach(({ atom }, part) => {
    at(partsOfAtom, atom).push(part);
  });
  return { parts, borders, touching, partsOfAtom };
}

/** Two areas of one layer that share a line on land. `first` is below `second`; both are numbers in the layer's `codes`. */
export type AreaBorder = { first: number; second: number; km: number };

/** Which areas of a layer touch on land and for how many km, in order of their numbers. */
export function areaBorders(table: AtomTable, land: Land, layer: AreaKind): AreaBorder[] {
  const { areaOfAtom, codes } = table.layers[layer];
  const km = new Map<number, number>();
  for (const [one, other, length] of land.borders) {
    const here = at(areaOfAtom, at(land.parts, one).atom);
    const there = at(areaOfAtom, at(land.parts, other).atom);
    if (here === there) continue;
    const key = Math.min(here, there) * codes.length + Math.max(here, there);
    km.set(key, (km.get(key) ?? 0) + length);
  }
  return [...km.entries()]
    .sort(([one], [other]) => one - other)
    .map(([key, length]) => ({
      first: Math.floor(key / codes.length),
      second: key % codes.length,
      km: length,
    }));
}
