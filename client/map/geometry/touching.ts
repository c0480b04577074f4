import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import type { England } from "../../state/england.ts";

/**
 * For each area of a layer, the numbers of the areas that share a line on land with it, however short: what
 * must not have the same colour. From the unsimplified borders the topology carries.
 */
export function touchingAreas(england: England, kind: AreaKind): Set<number>[] {
  const { areaOfAtom, codes } = england.table.layers[kind];
  const touching = codes.map(() => new Set<number>());
  const { parts, partBorders } = england.topology;
  for (const [one, other] of partBorders) {
    const first = at(areaOfAtom, at(parts, one).atom);
    const second = at(areaOfAtom, at(parts, other).atom);
    if (first === second) continue;
    at(touching, first).add(second);
    at(touching, second).add(first);
  }
  return touching;
}
