import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import type { England } from "../../state/england.ts";
import { areaShapes } from "./areaShapes.ts";

/**
 * For each area of a layer, the numbers of the areas that share a line on land with it, however short: what
 * must not have the same colour. From the unsimplified borders the topology carries.
 */
export function touchingAreas(england: England, kind: AreaKind): Set<number>[] {
  const { areaOfAtom, codes } = england.table.layers[kind];
  const touching = codes.map(() => new Set<number>());
  const { parts, partBorders } = england.topology;
  for (const [one, other] of partBorders) {
    join(touching, at(areaOfAtom, at(parts, one).atom), at(areaOfAtom, at(parts, other).atom));
  }
  return touching;
}

/** Side of a cell in degrees, about 600 metres: wider than the Thames in London, narrower than a small borough. */
const cell = 0.0085;

/**
 * The areas that touch on land or all but touch: across a river the eye sees no gap, so they are not to have
 * the same colour either.
 */
export function neighbouringAreas(england: England, kind: AreaKind): Set<number>[] {
  const neighbours = touchingAreas(england, kind);
  const seen = new Map<string, Set<number>>();
  areaShapes(england, kind).forEach((shape, area) => {
    for (const [x = 0, y = 0] of shape.coordinates.flat(2)) {
      const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
      const there = seen.get(key);
      if (there === undefined) seen.set(key, new Set([area]));
      else there.add(area);
    }
  });
  for (const there of seen.values()) {
    for (const one of there) for (const other of there) join(neighbours, one, other);
  }
  return neighbours;
}

function join(neighbours: readonly Set<number>[], one: number, other: number): void {
  if (one === other) return;
  at(neighbours, one).add(other);
  at(neighbours, other).add(one);
}
