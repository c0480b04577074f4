import { seededRandom } from "./seededRandom.ts";
import type { Place, Tile } from "./tile.ts";
import { costOfShape, costOfTile, runsAround, tilesAround } from "./tileCost.ts";

/** How many moves are tried for each tile, and how freely a worse arrangement is taken at first and at last. */
const triesPerTile = 2_000;
const warmest = 1.5;
const coldest = 0.02;

/** The arrangement is worked out once from each seed and the best is kept: one alone may leave a tile astray. */
const seeds = [1, 2, 3];

/**
 * Moves tiles to empty cells and swaps them, by simulated annealing with fixed seeds, until neighbours
 * touch and lie in their true direction as far as can be without straying from their targets. Changes the
 * tiles' places. `width` is a tile's, in metres.
 */
export function arrangeTiles(tiles: readonly Tile[], width: number): void {
  const starts = tiles.map((tile) => tile.place);
  let best = starts;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const seed of seeds) {
    setOut(tiles, starts);
    anneal(tiles, width, seededRandom(seed));
    const cost = tiles.reduce((sum, tile) => sum + costOfTile(tile, width, null), 0);
    if (cost < leastCost) {
      leastCost = cost;
      best = tiles.map((tile) => tile.place);
    }
  }
  setOut(tiles, best);
}

function anneal(tiles: readonly Tile[], width: number, random: () => number): void {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const tries = tiles.length * triesPerTile;
  for (let count = 0; count < tries; count++) {
    const tile = pick(tiles);
    if (tile === undefined) return;
    const centre = random() < 0.5 ? tile.place : (pick(tile.neighbours)?.tile.place ?? tile.place);
    const goal = pick(centre.around);
    if (goal === undefined || goal === tile.place || !keepsTogether(tile.place, goal)) continue;
    const start = tile.place;
    const before = costAbout(tile, start, goal, width);
    exchange(start, goal);
    const worse = costAbout(tile, start, goal, width) - before;
    if (worse <= 0) continue;
    const heat = warmest * (coldest / warmest) ** (count / tries);
    if (random() >= Math.exp(-worse / heat)) exchange(start, goal);
  }
}

/**
 * Whether tiles still hang together after this exchange. Swaps do. A tile may move to an empty cell where it
 * leaves the edge, the tiles about it touch each other without it, and another is about the new place.
 */
function keepsTogether(start: Place, goal: Place): boolean {
  if (goal.tile !== null) return true;
  if (tilesAround(start) > 4 || runsAround(start) > 1) return false;
  return tilesAround(goal) - (goal.around.includes(start) ? 1 : 0) >= 1;
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

function setOut(tiles: readonly Tile[], places: readonly Place[]): void {
  for (const tile of tiles) tile.place.tile = null;
  tiles.forEach((tile, index) => {
    tile.place = places[index] ?? tile.place;
    tile.place.tile = tile;
  });
}
