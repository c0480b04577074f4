/** The documents of OGC API Features Part 1 (OGC 17-069r4) as this product writes them. */
import { z } from "zod";
import { Link } from "./common.ts";

export const LandingPage = z.object({ title: z.string(), description: z.string(), links: z.array(Link) });

export const ConformanceClasses = z.object({ conformsTo: z.array(z.string()), links: z.array(Link) });

export const Collection = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  attribution: z.string(),
  extent: z
    .object({
      spatial: z.object({ bbox: z.array(z.array(z.number()).length(4)), crs: z.string() }),
    })
    .optional(),
  itemType: z.literal("feature"),
  crs: z.array(z.string()),
  storageCrs: z.string(),
  links: z.array(Link),
});

export const Collections = z.object({ links: z.array(Link), collections: z.array(Collection) });

export const PointGeometry = z.object({
  type: z.literal("Point"),
  coordinates: z.array(z.number()).length(2),
});

export const MultiPolygonGeometry = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(z.array(z.array(z.number()).length(2)).min(4)).min(1)),
});

/** A GeoJSON feature (RFC 7946) whose properties are `properties` and whose shape is one of `geometry`. */
export function featureOf<Properties extends z.ZodType, Geometry extends z.ZodType>(
  properties: Properties,
  geometry: Geometry,
) {
  return z.object({ type: z.literal("Feature"), id: z.string(), geometry, properties });
}

/** A page of features with how many there are in all. */
export function featureCollectionOf<Feature extends z.ZodType>(feature: Feature) {
  return z.object({
    type: z.literal("FeatureCollection"),
    numberMatched: z.number().int(),
    numberReturned: z.number().int(),
    links: z.array(Link),
    features: z.array(feature),
  });
}
