import type { LayoutArea } from "./layoutArea.ts";
import { kmBetween, type Point } from "./webMercator.ts";

/** Share of pairs that touch on land and touch in the layout too; `touch` is asked for each pair of positions in order. */
export function shareOfNeighboursKept(
  areas: readonly LayoutArea[],
  touch: (one: number, other: number) => boolean,
): number {
  const numbers = new Map(areas.map((area, index) => [area, index]));
  let pairs = 0;
  let kept = 0;
  areas.forEach((area, index) => {
    for (const neighbour of area.neighbours) {
      const other = numbers.get(neighbour);
      if (other === undefined || other < index) continue;
      pairs++;
      if (touch(index, other)) kept++;
    }
  });
  return pairs === 0 ? 1 : round(kept / pairs);
}

/** Median and greatest distance in km on the ground between each area's true place and its place in the layout. */
export function displacement(
  areas: readonly LayoutArea[],
  placed: readonly Point[],
): { medianDisplacementKm: number; maximumDisplacementKm: number } {
  const km = placed
    .map((point, index) => kmBetween(point, areas[index]?.home ?? point))
    .sort((one, other) => one - other);
  return {
    medianDisplacementKm: round(km[km.length >> 1] ?? 0),
    maximumDisplacementKm: round(km.at(-1) ?? 0),
  };
}

/** Mean angle in degrees between the true direction to a neighbour on land and the direction in the layout. */
export function meanDirectionErrorDegrees(areas: readonly LayoutArea[], placed: readonly Point[]): number {
  const places = new Map(areas.map((area, index) => [area, placed[index]]));
  let sum = 0;
  let count = 0;
  for (const area of areas) {
    for (const neighbour of area.neighbours) {
      const here = places.get(area);
      const there = places.get(neighbour);
      if (here === undefined || there === undefined) continue;
      sum += angleBetween(direction(area.home, neighbour.home), direction(here, there));
      count++;
    }
  }
  return count === 0 ? 0 : round((sum / count) * (180 / Math.PI));
}

function direction(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function angleBetween(one: number, other: number): number {
  const turn = Math.abs(one - other) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}

/** Three decimals: enough to compare layouts, and alike on every machine. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
