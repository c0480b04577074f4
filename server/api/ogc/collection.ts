import type { Geometry } from "geojson";
import type { Rectangle } from "./rectangle.ts";

export type PropertyValue = string | number | boolean | null;

/** One property of a collection's features: what it is called, what it holds and whether it may be unknown. */
export type FeatureProperty = {
  name: string;
  type: "string" | "number" | "integer" | "boolean";
  description: string;
  nullable: boolean;
};

/** A feature with its GeoJSON written once. */
export type StoredFeature = {
  id: string;
  /** Other codes that find it: an area's ODS code, its identifier in the API. */
  aliases: readonly string[];
  /** Its identifier in the rest of the product. */
  node: string;
  properties: Readonly<Record<string, PropertyValue>>;
  geometry: Geometry | null;
  around: Rectangle | null;
  json: string;
};

/** What can be said of a collection without reading its features. */
export type CollectionDescription = {
  id: string;
  title: string;
  description: string;
  properties: readonly FeatureProperty[];
};

/** A collection of OGC API Features with everything in it. */
export type FeatureCollectionStore = CollectionDescription & {
  features: readonly StoredFeature[];
  byCode: ReadonlyMap<string, StoredFeature>;
  around: Rectangle | null;
};

/** Puts features together to a collection that finds them by every code they go by. */
export function collectionOf(
  description: CollectionDescription,
  features: readonly StoredFeature[],
  around: Rectangle | null,
): FeatureCollectionStore {
  const byCode = new Map<string, StoredFeature>();
  for (const feature of features)
    for (const alias of feature.aliases) byCode.set(alias.toUpperCase(), feature);
  for (const feature of features) byCode.set(feature.id.toUpperCase(), feature);
  return { ...description, features, byCode, around };
}

/** Writes a feature's GeoJSON. */
export function featureJson(
  id: string,
  geometry: Geometry | null,
  properties: Record<string, PropertyValue>,
): string {
  return JSON.stringify({ type: "Feature", id, geometry, properties });
}
