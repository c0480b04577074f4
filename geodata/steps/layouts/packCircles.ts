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

/** How strongly circles are drawn to their homes and to their neighbours, by the simulation's measure. */
export type Pulls = { home: number; together: number };

/** Circles grow from a fifth of their size to the whole over these steps, so that crowded ones keep their order. */
const steps = 200;
const sizeAtFirst = 0.2;

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
  pulls: Pulls,
): (Point & { radius: number })[] {
  const nodes = areas.map((area): Disc => ({ ...area.home, home: area.home, radius: radiusOf(area) }));
  const links = linksBetween(areas);
  let grown = sizeAtFirst;
  const apart = forceCollide<Disc>().strength(0.7).iterations(3);
  const together = forceLink<Disc, SimulationLinkDatum<Disc>>(links).strength(pulls.together);
  const simulation = forceSimulation(nodes)
    .randomSource(seededRandom(1))
    .alphaDecay(0.0075)
    .force("x", forceX<Disc>((disc) => disc.home.x).strength(pulls.home))
    .force("y", forceY<Disc>((disc) => disc.home.y).strength(pulls.home))
    .force("neighbours", together)
    .force("apart", apart)
    .stop();
  for (let step = 1; step <= steps; step++) {
    grown = Math.min(1, sizeAtFirst + ((1 - sizeAtFirst) * step * 1.25) / steps);
    apart.radius((disc) => disc.radius * grown);
    together.distance(({ source, target }) => (radius(source) + radius(target)) * grown);
    simulation.tick();
  }
  settle(nodes);
  return nodes.map(({ x, y, radius: size }) => ({ x, y, radius: size }));
}

/** Each pair of neighbours once, by the areas' order: the simulation puts its discs there. */
function linksBetween(areas: readonly LayoutArea[]): SimulationLinkDatum<Disc>[] {
  const numbers = new Map(areas.map((area, index) => [area, index]));
  return areas.flatMap((area, source) =>
    area.neighbours.flatMap((neighbour) => {
      const target = numbers.get(neighbour);
      return target !== undefined && target > source ? [{ source, target }] : [];
    }),
  );
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
