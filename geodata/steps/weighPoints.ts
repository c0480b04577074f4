import { presimplify } from "topojson-simplify";
import { equalAreaKm } from "./ellipsoid.ts";
import { degreesOn, type Grid } from "./gridRings.ts";
import type { GridPoint } from "./readShapes.ts";

/**
 * How much each point of each arc matters: the area in km² on the ground that its going would change
 * (Visvalingam and Whyatt 1993), infinite for the ends of an arc.
 */
export function weighPoints(arcs: readonly GridPoint[][], grid: Grid): number[][] {
  const toDegrees = degreesOn(grid);
  const projected = arcs.map((arc) => arc.map((point) => equalAreaKm(toDegrees(point))));
  const weighed = presimplify({ type: "Topology", objects: {}, arcs: projected });
  return weighed.arcs.map((arc) => arc.map((point) => point[2] ?? Number.POSITIVE_INFINITY));
}
