import type { CompiledLayer } from "../compileInput.ts";
import { type Point, toWebMercator } from "./webMercator.ts";

/** One area to be laid out: where its people truly are, how many, and whom it touches on land. */
export type LayoutArea = { home: Point; people: number; neighbours: LayoutArea[] };

/** Reads a layer as areas that know their neighbours, in code order. Throws RangeError where the layer is not whole. */
export function layoutAreas({ codes, people, centroids, borders }: CompiledLayer): LayoutArea[] {
  const areas = codes.map((code, index): LayoutArea => {
    const centroid = centroids[index];
    const living = people[index];
    if (centroid === undefined || living === undefined) throw new RangeError(`${code} lacks people or place`);
    return { home: toWebMercator(centroid), people: living, neighbours: [] };
  });
  for (const [first, second] of borders) {
    const one = areas[first];
    const other = areas[second];
    if (one === undefined || other === undefined) throw new RangeError(`No areas ${first} and ${second}`);
    one.neighbours.push(other);
    other.neighbours.push(one);
  }
  return areas;
}
