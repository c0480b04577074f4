import { area, bbox, featureCollection, intersect } from "@turf/turf";
import type { Position } from "geojson";
import { type Geometry, intersection } from "martinez-polygon-clipping";
import { type Result, timed } from "./contender.ts";
import type { Shape } from "./sources.ts";

/** All overlaps by martinez-polygon-clipping: every pair whose boxes meet is cut and its area measured. */
export function martinez(ccgs: readonly Shape[], districts: readonly Shape[], runs: number): Result {
  return clip("martinez-polygon-clipping", runs, ccgs, districts, (one, other) => {
    const cut = intersection(
      one.feature.geometry.coordinates as Geometry,
      other.feature.geometry.coordinates as Geometry,
    );
    if (cut === null || cut.length === 0) return 0;
    return area({ type: "MultiPolygon", coordinates: cut as Position[][][] });
  });
}

/** The same by turf's intersect. */
export function turf(ccgs: readonly Shape[], districts: readonly Shape[], runs: number): Result {
  return clip("turf intersect", runs, ccgs, districts, (one, other) => {
    const cut = intersect(featureCollection([one.feature, other.feature]));
    return cut === null ? 0 : area(cut);
  });
}

type Boxed = Shape & { box: ReturnType<typeof bbox> };

function clip(
  name: string,
  runs: number,
  ccgs: readonly Shape[],
  districts: readonly Shape[],
  areaOfCut: (one: Shape, other: Shape) => number,
): Result {
  const boxed = (shapes: readonly Shape[]): Boxed[] =>
    shapes.map((shape) => ({ ...shape, box: bbox(shape.feature) }));
  const ofs = boxed(ccgs);
  const withs = boxed(districts);
  const run = () => {
    const codes = new Set<string>();
    for (const one of ofs) {
      for (const other of withs) {
        if (meet(one, other) && areaOfCut(one, other) > 0) codes.add(`${one.code} ${other.code}`);
      }
    }
    return codes;
  };
  const { value: codes, milliseconds } = once(runs, run);
  return {
    name,
    timed: "pairs and area in common; shapes in memory and boxed before",
    pairs: codes.size,
    milliseconds,
    runs,
    people: null,
    codes,
  };
}

/** A single run is timed as it is, several after one to warm up. */
function once<Value>(runs: number, run: () => Value): { value: Value; milliseconds: number } {
  if (runs > 1) return timed(runs, run);
  const start = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - start };
}

function meet({ box: one }: Boxed, { box: other }: Boxed): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
