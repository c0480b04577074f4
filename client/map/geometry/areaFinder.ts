import type { England } from "../../state/england.ts";
import type { AreaGeometry } from "../layers/areaFeatures.ts";
import { type Bounds, boundsOfPoints, unionOfBounds } from "./bounds.ts";
import type { Drawing } from "./drawing.ts";
import { isInsideRing } from "./insideRing.ts";

/** Finds the shape a place in degrees lies in, by its index; `null` for a place in none. */
type AreaFinder = (place: readonly [number, number]) => number | null;

/** Makes the finder of one drawing's shapes. Shapes do not overlap, so the first that holds the place is the one. */
export function areaFinder(shapes: readonly AreaGeometry[]): AreaFinder {
  const boxed = shapes.map((shape) => {
    const polygons = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates).map((rings) => ({
      rings,
      box: boundsOfPoints(rings[0] ?? []),
    }));
    return { polygons, box: unionOfBounds(polygons.map(({ box }) => box)) };
  });
  return (place) => {
    const index = boxed.findIndex(
      ({ box, polygons }) =>
        isInBox(box, place) &&
        polygons.some(
          (polygon) =>
            isInBox(polygon.box, place) &&
            // Inside an odd number of rings: in the outer one and in none of its holes.
            polygon.rings.filter((ring) => isInsideRing(place, ring)).length % 2 === 1,
        ),
    );
    return index === -1 ? null : index;
  };
}

/** Finds the identifier of a drawing's area that a place lies in; `null` for a place in none. */
export type AreaAt = (place: readonly [number, number]) => string | null;

/** The finder of one drawing, by identifier. */
export function areaAtOf({ areas }: Pick<England, "areas">, { kind, shapes }: Drawing): AreaAt {
  const find = areaFinder(shapes);
  return (place) => {
    const index = find(place);
    return index === null ? null : (areas[kind][index]?.id ?? null);
  };
}

function isInBox([west, south, east, north]: Bounds, [x, y]: readonly [number, number]): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
