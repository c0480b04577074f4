import { difference, type Geom, intersection } from "polyclip-ts";
import type { Land } from "../../model/artefacts.ts";
import { signedAreaKm2 } from "../ellipsoid.ts";
import type { ContextLand } from "./contextLand.ts";

/** Islets below this are left out: the base map is context. */
const smallestKm2 = 3;

/** A MultiPolygon's coordinates in degrees. */
export type Polygons = [number, number][][][];

/** Cuts one stretch of context land out of its countries and away from England; degrees to 3 decimals. */
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
        .filter(([outer = []]) => Math.abs(signedAreaKm2(outer)) >= smallestKm2)
        .map((polygon) => polygon.map((ring) => ring.map(rounded))),
    },
  };
}

function rounded([longitude, latitude]: [number, number]): [number, number] {
  return [Math.round(longitude * 1000) / 1000, Math.round(latitude * 1000) / 1000];
}
