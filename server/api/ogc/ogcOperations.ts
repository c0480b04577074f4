import { z } from "zod";
import {
  Collection,
  Collections,
  ConformanceClasses,
  featureCollectionOf,
  featureOf,
  LandingPage,
  MultiPolygonGeometry,
  PointGeometry,
} from "../../contract/ogc.ts";
import { json, type Operation, type OperationBody } from "../../contract/operation.ts";
import type { CollectionDescription, FeatureProperty } from "./collection.ts";
import { areaCollections, collectionDescriptions } from "./describeCollections.ts";
import { itemsParameters } from "./itemsQuery.ts";
import { geoJson, openApiType } from "./ogcLinks.ts";
import { FormatOnly } from "./ogcParameters.ts";

const page: OperationBody = { type: "text/html", schema: z.string() };
const tag = "OGC API Features";

/** The heading the operations stand under. */
export const ogcTag = {
  name: tag,
  description: "The layers, trusts and hospital sites as features, for map programs (OGC 17-069r4, Part 1)",
};

/**
 * Every address of the OGC API, for OpenAPI. `prefix` is what stands before them in the document: nothing
 * where the document's server is `/ogc` itself.
 */
export function ogcOperations(prefix: string): readonly Operation[] {
  const plain = { tag, query: FormatOnly, refusals: [400, 406] } as const;
  return [
    {
      ...plain,
      path: prefix === "" ? "/" : prefix,
      operationId: "getLandingPage",
      summary: "The landing page: where everything is",
      answers: [json(LandingPage), page],
    },
    {
      ...plain,
      path: `${prefix}/conformance`,
      operationId: "getConformance",
      summary: "Which parts of the standard are implemented",
      answers: [json(ConformanceClasses), page],
    },
    {
      ...plain,
      path: `${prefix}/api`,
      operationId: "getApi",
      summary: "The interface as OpenAPI 3.0",
      answers: [{ type: openApiType, schema: z.object({ openapi: z.string() }) }, page],
    },
    {
      ...plain,
      path: `${prefix}/collections`,
      operationId: "getCollections",
      summary: "The collections",
      answers: [json(Collections), page],
    },
    ...collectionDescriptions.flatMap((collection) => collectionOperations(prefix, collection)),
  ];
}

function collectionOperations(prefix: string, collection: CollectionDescription): Operation[] {
  const address = `${prefix}/collections/${collection.id}`;
  const name = collection.id.charAt(0).toUpperCase() + collection.id.slice(1);
  const isArea = areaCollections.some(({ id }) => id === collection.id);
  const feature = featureOf(
    propertiesOf(collection.properties),
    isArea ? MultiPolygonGeometry : PointGeometry.nullable(),
  );
  return [
    {
      path: address,
      operationId: `describe${name}`,
      tag,
      summary: `${collection.title}: the collection`,
      query: FormatOnly,
      answers: [{ type: "application/json", schema: Collection }, page],
      refusals: [400, 406],
    },
    {
      path: `${address}/items`,
      operationId: `get${name}Features`,
      tag,
      summary: `${collection.title}: the features`,
      description: collection.description,
      query: itemsParameters(collection),
      answers: [{ type: geoJson, schema: featureCollectionOf(feature) }, page],
      refusals: [400, 406],
    },
    {
      path: `${address}/items/{featureId}`,
      operationId: `get${name}Feature`,
      tag,
      summary: `${collection.title}: one feature`,
      parameters: z.object({
        featureId: z.string().meta({ description: "The feature's id, or any other code it goes by" }),
      }),
      query: FormatOnly,
      answers: [{ type: geoJson, schema: feature }, page],
      refusals: [400, 404, 406],
    },
  ];
}

function propertiesOf(properties: readonly FeatureProperty[]) {
  return z.object(Object.fromEntries(properties.map((property) => [property.name, shapeOf(property)])));
}

function shapeOf({ type, nullable, description }: FeatureProperty) {
  const value = { string: z.string(), number: z.number(), integer: z.number().int(), boolean: z.boolean() }[
    type
  ];
  return (nullable ? value.nullable() : value).meta({ description });
}
