import type { Places } from "./layoutGraph.ts";

/** The middle of some marks; those without a place do not count, and without any it is the origin. */
export function middleOf(places: Places, marks: readonly string[]): readonly [number, number] {
  const placed = marks.flatMap((id) => {
    const place = places[id];
    return place === undefined ? [] : [place];
  });
  const mean = (axis: 0 | 1) =>
    placed.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, placed.length);
  return [mean(0), mean(1)];
}
