/**
 * The places strictly between two groups on a way with the fewest steps, from the first group's end;
 * empty where the groups touch, `null` where no way leads from one to the other. Ties go to the
 * neighbour that `neighboursOf` names first, so the same input gives the same way.
 */
export function shortestWay(
  from: Iterable<number>,
  to: Iterable<number>,
  neighboursOf: (place: number) => readonly number[],
): number[] | null {
  const goals = new Set(to);
  const cameFrom = new Map<number, number | null>();
  for (const place of from) cameFrom.set(place, null);
  const queue = [...cameFrom.keys()];
  for (const place of queue) {
    for (const next of neighboursOf(place)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, place);
      if (goals.has(next)) return wayBack(place, cameFrom);
      queue.push(next);
    }
  }
  return null;
}

function wayBack(last: number, cameFrom: ReadonlyMap<number, number | null>): number[] {
  const way: number[] = [];
  let place: number | null = last;
  while (place !== null) {
    const before: number | null = cameFrom.get(place) ?? null;
    if (before !== null) way.unshift(place);
    place = before;
  }
  return way;
}
