import type { Neighbour } from "../neighbours.ts";

/** Where the list stands: at a mark, and which mark's neighbours the sideways keys walk through. */
export type ListPlace = { active: string; around: string; turn: number };

/**
 * A step sideways: to the next or the last neighbour of the mark that the walk began at, the heaviest first, and from
 * either end round to the mark itself. `null` where it has no neighbour.
 */
export function besides(
  place: ListPlace,
  step: 1 | -1,
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
): ListPlace | null {
  const others = neighbours.get(place.around) ?? [];
  if (others.length === 0) return null;
  const turns = others.length + 1;
  const turn = (place.turn + step + turns) % turns;
  return {
    around: place.around,
    turn,
    active: turn === 0 ? place.around : (others[turn - 1]?.id ?? place.around),
  };
}
