import {
  forceCollide,
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { LayoutArea } from "./layoutArea.ts";
import { seededRandom } from "./seededRandom.ts";
import type { Point } from "./webMercator.ts";

type Disc = SimulationNodeDatum & Point & { home: Point; radius: number };

/** How the pull home, the pull between neighbours and the number of steps stand to each other. */
const pullHome = 0.06;
const pullTogether = 0.25;
const steps = 400;

/** Circles may overlap by this share of the smaller radius: not to be seen at any zoom. */
export const overlapTolerance = 0.001;

/**
 * Places one circle for each area so that none overlap, each near its home and beside its neighbours:
 * Dorling's cartogram (Area Cartograms: Their Use and Creation, 1996) by d3-force, and then a settling
 * that parts the last overlaps. `radiusOf` is in metres. The answer is in the areas' order.
 */
export function packCircles(
  areas: readonly LayoutArea[],
  radiusOf: (area: LayoutArea) => number,
): (Point & { radius: number })[] {
  const discs = new Map(
    areas.map((area): [LayoutArea, Disc] => [
      area,
      { ...area.home, home: area.home, radius: radiusOf(area) },
    ]),
  );
  const nodes = [...discs.values()];
  const links = areas.flatMap((area) =>
    area.neighbours.flatMap((neighbour): SimulationLinkDatum<Disc>[] => {
      const source = discs.get(area);
      const target = discs.get(neighbour);
      return source === undefined || target === undefined || nodes.indexOf(source) > nodes.indexOf(target)
        ? []
        : [{ source, target }];
    }),
  );
  forceSimulation(nodes)
    .randomSource(seededRandom(1))
    .force("x", forceX<Disc>((disc) => disc.home.x).strength(pullHome))
    .force("y", forceY<Disc>((disc) => disc.home.y).strength(pullHome))
    .force(
      "neighbours",
      forceLink<Disc, SimulationLinkDatum<Disc>>(links)
        .distance(({ source, target }) => radius(source) + radius(target))
        .strength(pullTogether / 5),
    )
    .force(
      "apart",
      forceCollide<Disc>((disc) => disc.radius)
        .strength(0.7)
        .iterations(4),
    )
    .stop()
    .tick(steps);
  settle(nodes);
  return nodes.map(({ x, y, radius: size }) => ({ x, y, radius: size }));
}

function radius(end: Disc | string | number): number {
  if (typeof end === "object") return end.radius;
  throw new TypeError("A link of the simulation has no disc at its end");
}

/** Parts circles that still overlap, a pair at a time, until none does by more than the tolerance. */
function settle(discs: readonly Disc[]): void {
  for (let round = 0; round < 2_000; round++) {
    let moved = false;
    discs.forEach((one, index) => {
      for (let next = index + 1; next < discs.length; next++) {
        const other = discs[next];
        if (other !== undefined && part(one, other)) moved = true;
      }
    });
    if (!moved) return;
  }
  throw new Error("The circles do not settle: they may be too large for their places");
}

function part(one: Disc, other: Disc): boolean {
  const apart = one.radius + other.radius;
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= apart - overlapTolerance * Math.min(one.radius, other.radius)) return false;
  const push = (apart - distance) / distance;
  const shareOfOne = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
  one.x -= dx * push * shareOfOne;
  one.y -= dy * push * shareOfOne;
  other.x += dx * push * (1 - shareOfOne);
  other.y += dy * push * (1 - shareOfOne);
  return true;
}
