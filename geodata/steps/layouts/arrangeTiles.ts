import { seededRandom } from "./seededRandom.ts";
import type { Place, Tile } from "./tile.ts";
import { costOfShape, costOfTile } from "./tileCost.ts";

/** How many moves are tried for each tile, and how freely a worse arrangement is taken at first and at last. */
const triesPerTile = 6_000;
const warmest = 0.8;
const coldest = 0.02;

/**
 * Moves tiles to empty cells and swaps them, by simulated annealing with a fixed seed, until neighbours
 * touch and lie in their true direction as far as can be without straying from their targets. Changes the
 * tiles' places. `width` is a tile's, in metres.
 */
export function arrangeTiles(tiles: readonly Tile[], width: number): void {
  const random = seededRandom(209);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const tries = tiles.length * triesPerTile;
  for (let count = 0; count < tries; count++) {
    const tile = pick(tiles);
    if (tile === undefined) return;
    const centre = random() < 0.5 ? tile.place : (pick(tile.neighbours)?.tile.place ?? tile.place);
    const goal = pick(centre.around);
    if (goal === undefined || goal === tile.place) continue;
    const start = tile.place;
    const before = costAbout(tile, start, goal, width);
    exchange(start, goal);
    const worse = costAbout(tile, start, goal, width) - before;
    const heat = warmest * (coldest / warmest) ** (count / tries);
    if (worse > 0 && random() >= Math.exp(-worse / heat)) exchange(start, goal);
  }
}

/** All of the cost that an exchange between the two places can change. */
function costAbout(tile: Tile, start: Place, goal: Place, width: number): number {
  const other = start.tile === tile ? goal.tile : start.tile;
  return other === null
    ? costOfTile(tile, width, null) + costOfShape(start, goal)
    : costOfTile(tile, width, null) + costOfTile(other, width, tile);
}

function exchange(one: Place, other: Place): void {
  const { tile } = one;
  one.tile = other.tile;
  other.tile = tile;
  if (one.tile !== null) one.tile.place = one;
  if (other.tile !== null) other.tile.place = other;
}
