import type { Place, Tile } from "./tile.ts";

/** What a flaw of the arrangement costs, in units of one neighbour that no longer touches. */
const cost = {
  apart: 1,
  /** For each width beyond touching, up to three. */
  furtherApart: 0.35,
  /** A neighbour on the opposite side from where it truly lies; half of it at a right angle. */
  direction: 1.5,
  /** A tile one width from its target, growing with the square: none is to be left astray. */
  displacement: 0.2,
  /** A side of a tile with nothing beside it: keeps the outline from fraying. */
  outline: 0.08,
  /** An empty cell with tiles nearly all about it, by how many there are: holes shall drift to the edge. */
  hole: [0, 0, 0, 0, 0.4, 2, 4],
};

/** Cost of where one tile lies and how it lies to its neighbours, but for the one that is `except`. */
export function costOfTile(tile: Tile, width: number, except: Tile | null): number {
  const { place, target } = tile;
  let sum = (((place.x - target.x) ** 2 + (place.y - target.y) ** 2) / width ** 2) * cost.displacement;
  for (const { tile: neighbour, east, north, weight } of tile.neighbours) {
    if (neighbour === except) continue;
    const dx = neighbour.place.x - place.x;
    const dy = neighbour.place.y - place.y;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const beyond = distance / width - 1;
    if (beyond > 0.01) sum += weight * (cost.apart + cost.furtherApart * Math.min(3, beyond));
    sum += (cost.direction * (1 - (dx * east + dy * north) / distance)) / 2;
  }
  return sum;
}

/** Cost of the outline and the holes about two places, each cell counted once. */
export function costOfShape(one: Place, other: Place): number {
  let sum = 0;
  for (const place of new Set([one, ...one.around, other, ...other.around])) {
    const tiles = tilesAround(place);
    if (place.tile !== null) sum += cost.outline * (6 - tiles);
    else sum += cost.hole[tiles] ?? 0;
  }
  return sum;
}

/** How many of the six cells beside a place have a tile. */
export function tilesAround(place: Place): number {
  let tiles = 0;
  for (const beside of place.around) if (beside.tile !== null) tiles++;
  return tiles;
}

/** How many unbroken runs of tiles there are about a place, going round it: one where they all touch in turn. */
export function runsAround({ around }: Place): number {
  let runs = 0;
  around.forEach((beside, index) => {
    if (beside.tile !== null && around.at(index - 1)?.tile === null) runs++;
  });
  return runs;
}
