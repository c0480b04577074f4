import type { Position } from "../../geodata/model/artefacts.ts";
import { at } from "./at.ts";
import type { AtomSet } from "./atomSet.ts";
import type { Land } from "./land.ts";

/**
 * Where the people of some atoms live on average: the centres of their pieces of land, weighted by residents, in
 * degrees east and north to five decimals (a metre). `null` where nobody lives.
 */
export function peopleCentreOf(land: Land, atoms: AtomSet): Position | null {
  let [east, north, all] = [0, 0, 0];
  for (const atom of atoms) {
    for (const part of at(land.partsOfAtom, atom)) {
      const { centre, people } = at(land.parts, part);
      east += centre[0] * people;
      north += centre[1] * people;
      all += people;
    }
  }
  return all === 0 ? null : [toFiveDecimals(east / all), toFiveDecimals(north / all)];
}

const toFiveDecimals = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
