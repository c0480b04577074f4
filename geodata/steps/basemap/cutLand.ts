import { difference, type Geom, intersection } from "polyclip-ts";
import type { Land } from "../../model/artefacts.ts";
import { signedAreaKm2 } from "../ellipsoid.ts";
import type { ContextLand } from "./contextLand.ts";

/** A MultiPolygon's coordinates in degrees. */
export type Polygons = [number, number][][][];

/** Cuts one stretch of context land out of its countries and away from England. */
export function cutLand(
  context: ContextLand,
  polygonsOf: (country: string) => Polygons,
  england: (within: readonly [number, number][]) => Polygons,
): Land {
  const countries: Geom[] = context.countries.map(polygonsOf);
  const clipped = countries.flatMap((country) => intersection(country, [context.within]));
  const land = context.besideEngland ? difference(clipped, england(context.within)) : clipped;
  return {
    type: "Feature",
    properties: { name: context.name },
    geometry: {
      type: "MultiPolygon",
      coordinates: land
        .filter(([outer = []]) => Math.abs(signedAreaKm2(outer)) >= context.smallestKm2)
        .map((polygon) => polygon.map((ring) => roundRing(ring, context.decimals))),
    },
  };
}

/** Rounds positions and drops those that then repeat the one before. */
function roundRing(ring: readonly [number, number][], decimals: number): [number, number][] {
  const steps = 10 ** decimals;
  const rounded = ring.map(([longitude, latitude]): [number, number] => [
    Math.round(longitude * steps) / steps,
    Math.round(latitude * steps) / steps,
  ]);
  return rounded.filter(([x, y], index) => {
    const before = rounded[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}
