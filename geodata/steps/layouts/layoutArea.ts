import type { CompiledLayer } from "../compileInput.ts";
import { type Point, toWebMercator } from "./webMercator.ts";

/** One area to be laid out: where its people truly are, how many, and whom it touches on land. */
export type LayoutArea = {
  home: Point;
  people: number;
  neighbours: LayoutArea[];
  /** Whom it is to be kept beside: its neighbours or, for an island without any, the nearest area. */
  company: LayoutArea[];
};

/** Reads a layer as areas that know their neighbours, in code order. Throws RangeError where the layer is not whole. */
export function layoutAreas({ codes, people, centroids, borders }: CompiledLayer): LayoutArea[] {
  const areas = codes.map((code, index): LayoutArea => {
    const centroid = centroids[index];
    const living = people[index];
    if (centroid === undefined || living === undefined) throw new RangeError(`${code} lacks people or place`);
    return { home: toWebMercator(centroid), people: living, neighbours: [], company: [] };
  });
  for (const [first, second] of borders) {
    const one = areas[first];
    const other = areas[second];
    if (one === undefined || other === undefined) throw new RangeError(`No areas ${first} and ${second}`);
    one.neighbours.push(other);
    other.neighbours.push(one);
  }
  for (const area of areas) area.company.push(...area.neighbours);
  for (const island of areas.filter(({ neighbours }) => neighbours.length === 0)) {
    const nearest = nearestTo(island, areas);
    island.company.push(nearest);
    nearest.company.push(island);
  }
  return areas;
}

function nearestTo(area: LayoutArea, areas: readonly LayoutArea[]): LayoutArea {
  const distance = ({ home }: LayoutArea) => Math.hypot(home.x - area.home.x, home.y - area.home.y);
  return areas.reduce(
    (nearest, other) =>
      other !== area && (nearest === area || distance(other) < distance(nearest)) ? other : nearest,
    area,
  );
}
