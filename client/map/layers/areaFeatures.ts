import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { featureId } from "./featureIds.ts";

export type AreaGeometry = Polygon | MultiPolygon;

/** The areas of one layer as features that carry nothing but their numbers: all else is feature state. */
export function areaFeatures(
  kind: AreaKind,
  shapes: readonly AreaGeometry[],
): FeatureCollection<AreaGeometry, null> {
  return {
    type: "FeatureCollection",
    features: shapes.map((geometry, index) => ({
      type: "Feature",
      id: featureId(kind, index),
      properties: null,
      geometry,
    })),
  };
}

/** The outer rings and holes of shapes as lines. */
export function outlinesOf(shapes: readonly AreaGeometry[]): MultiLineString {
  return {
    type: "MultiLineString",
    coordinates: shapes.flatMap((shape) =>
      shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat(),
    ),
  };
}

/** One shape or set of lines as a feature without properties. */
export function bareFeature<Shape extends Geometry>(geometry: Shape): Feature<Shape, null> {
  return { type: "Feature", properties: null, geometry };
}
