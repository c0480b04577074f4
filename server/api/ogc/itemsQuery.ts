import { z } from "zod";
import type {
  CollectionDescription,
  FeatureCollectionStore,
  FeatureProperty,
  StoredFeature,
} from "./collection.ts";
import { BoundingBox, Crs84, Datetime, Format, OgcLimit, OgcOffset } from "./ogcParameters.ts";
import { geometryMeets, type Rectangle, rectanglesMeet } from "./rectangle.ts";

/** Every parameter of a collection's items: those of the standard, and one filter for each property. */
export function itemsParameters(collection: CollectionDescription) {
  const filters = Object.fromEntries(
    collection.properties.map((property) => [property.name, filterOf(property)]),
  );
  return z.object({
    ...filters,
    bbox: BoundingBox.optional(),
    "bbox-crs": Crs84.optional(),
    crs: Crs84.optional(),
    datetime: Datetime.optional(),
    limit: OgcLimit,
    offset: OgcOffset,
    f: Format,
  });
}

/** Which features are asked for. */
export type Selection = {
  /** Features must meet one of these; `null` where no box is asked for. */
  rectangles: readonly Rectangle[] | null;
  /** Property and the value it must have. */
  filters: readonly (readonly [string, string | number | boolean])[];
};

/** Takes the selection out of parsed parameters. */
export function selectionOf(
  collection: CollectionDescription,
  parsed: Readonly<Record<string, unknown>>,
): Selection {
  const filters = collection.properties.flatMap(({ name }) => {
    const value = parsed[name];
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? [[name, value] as const]
      : [];
  });
  return { rectangles: (parsed.bbox as Rectangle[] | undefined) ?? null, filters };
}

/**
 * The features a selection asks for, in the collection's order. A feature without a geometry matches every
 * box and, since none has a time, every feature matches every `datetime`: OGC 17-069r4, requirements 24 and 26.
 */
export function selectFeatures(collection: FeatureCollectionStore, selection: Selection): StoredFeature[] {
  const { rectangles, filters } = selection;
  return collection.features.filter(
    (feature) =>
      filters.every(([name, value]) => feature.properties[name] === value) &&
      (rectangles === null || rectangles.some((rectangle) => meets(feature, rectangle))),
  );
}

function meets({ geometry, around }: StoredFeature, rectangle: Rectangle): boolean {
  if (geometry === null || around === null) return true;
  return rectanglesMeet(around, rectangle) && geometryMeets(geometry, rectangle);
}

function filterOf({ type, description }: FeatureProperty) {
  const told = `Only features whose value equals this. ${description}`;
  switch (type) {
    case "string":
      return z.string().max(200, "must be at most 200 characters").optional().meta({ description: told });
    case "boolean":
      return z
        .enum(["true", "false"])
        .transform((word) => word === "true")
        .optional()
        .meta({ description: told, type: "boolean" });
    case "integer":
    case "number":
      return z
        .string()
        .regex(/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/, "must be a number")
        .transform(Number)
        .optional()
        .meta({ description: told, type });
  }
}
