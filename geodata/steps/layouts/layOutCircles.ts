import type { LayerLayout } from "../../model/artefacts.ts";
import type { LayoutArea } from "./layoutArea.ts";
import { displacement, meanDirectionErrorDegrees, shareOfNeighboursKept } from "./layoutQuality.ts";
import { packCircles } from "./packCircles.ts";

/**
 * Web Mercator square metres for each person, the same for every layer so that circles of different layers
 * compare: England's circles together cover a little over half of the land England covers there.
 */
const squareMetresPerPerson = 3_600;

/** Nearness to the true place first: the coast stays to be seen. */
const pulls = { home: 0.06, together: 0.05 };

/** Circles touch, for the quality figure, where the gap between them is below this share of the smaller radius. */
const gapThatTouches = 0.1;

/** One layer as circles with areas in proportion to people, none overlapping, and how faithful they are. */
export function layOutCircles(areas: readonly LayoutArea[]): LayerLayout["circles"] {
  const circles = packCircles(
    areas,
    ({ people }) => Math.sqrt((people * squareMetresPerPerson) / Math.PI),
    pulls,
  );
  const touch = (first: number, second: number) => {
    const one = circles[first];
    const other = circles[second];
    if (one === undefined || other === undefined) return false;
    const gap = Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius;
    return gap < gapThatTouches * Math.min(one.radius, other.radius);
  };
  return {
    x: circles.map(({ x }) => Math.round(x)),
    y: circles.map(({ y }) => Math.round(y)),
    radius: circles.map(({ radius }) => Math.round(radius)),
    quality: {
      neighboursKept: shareOfNeighboursKept(areas, touch),
      ...displacement(areas, circles),
      meanDirectionErrorDegrees: meanDirectionErrorDegrees(areas, circles),
      squareMetresPerPerson,
    },
  };
}
