/**
 * Gives every place a colour number so that no two neighbours share one. Places are taken in the order of
 * DSATUR (Daniel Brélaz, "New methods to color the vertices of a graph", 1979): the one with most colours
 * already around it first, then the one with most neighbours, then the first named, so the same map is
 * always coloured the same. Of the colours free, the least used so far is taken, which spreads them evenly
 * over `wanted` colours; more are used only where a place has that many colours around it.
 */
export function colourGraph(neighbours: readonly ReadonlySet<number>[], wanted: number): number[] {
  const colours: (number | null)[] = neighbours.map(() => null);
  const around = neighbours.map(() => new Set<number>());
  const used: number[] = Array.from({ length: wanted }, () => 0);
  for (let done = 0; done < neighbours.length; done += 1) {
    const place = mostConstrained(neighbours, colours, around);
    const colour = leastUsed(used, around[place] ?? new Set());
    colours[place] = colour;
    used[colour] = (used[colour] ?? 0) + 1;
    for (const neighbour of neighbours[place] ?? []) around[neighbour]?.add(colour);
  }
  return colours.map((colour) => colour ?? 0);
}

/**
 * Colours that keep more neighbours apart: each stays as it was unless a neighbour has it too, and then the
 * place with more neighbours keeps it. Of `count` colours, those that no neighbour has are taken, the least
 * used first; where every one is taken by a neighbour, one more is.
 */
export function keepApart(
  colours: readonly number[],
  neighbours: readonly ReadonlySet<number>[],
  count: number,
): number[] {
  const kept = [...colours];
  const used: number[] = Array.from({ length: count }, () => 0);
  for (const colour of kept) used[colour] = (used[colour] ?? 0) + 1;
  const byNeighbours = neighbours
    .map((around, place) => ({ place, size: around.size }))
    .sort((one, other) => other.size - one.size || one.place - other.place);
  const settled = new Set<number>();
  for (const { place } of byNeighbours) {
    const around = [...(neighbours[place] ?? [])];
    const own = kept[place] ?? 0;
    const clashes = around.some((other) => settled.has(other) && kept[other] === own);
    if (clashes) {
      const next = leastUsed(used, new Set(around.map((other) => kept[other] ?? 0)));
      kept[place] = next;
      used[own] = (used[own] ?? 0) - 1;
      used[next] = (used[next] ?? 0) + 1;
    }
    settled.add(place);
  }
  return kept;
}

function mostConstrained(
  neighbours: readonly ReadonlySet<number>[],
  colours: readonly (number | null)[],
  around: readonly ReadonlySet<number>[],
): number {
  let chosen = -1;
  let most = -1;
  colours.forEach((colour, place) => {
    if (colour !== null) return;
    const weight = (around[place]?.size ?? 0) * 10_000 + (neighbours[place]?.size ?? 0);
    if (weight > most) {
      most = weight;
      chosen = place;
    }
  });
  return chosen;
}

function leastUsed(used: readonly number[], taken: ReadonlySet<number>): number {
  let chosen = used.length;
  let least = Number.POSITIVE_INFINITY;
  used.forEach((times, colour) => {
    if (!taken.has(colour) && times < least) {
      least = times;
      chosen = colour;
    }
  });
  return chosen;
}
