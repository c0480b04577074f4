import { type Request, type Response, Router } from "express";
import { openApi30 } from "../../contract/openapi.ts";
import type { Dependencies } from "../../dependencies.ts";
import { interfacePage } from "../docs/interfacePage.ts";
import { ogcInterface } from "../docs/interfaces.ts";
import { readAddress } from "../platform/address.ts";
import { negotiateFormat } from "../platform/negotiate.ts";
import { originOf } from "../platform/origin.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { prepare } from "../platform/prepared.ts";
import { Problem } from "../platform/problem.ts";
import { sendPrepared } from "../platform/send.ts";
import { areaFeatureCollection } from "./areaFeatures.ts";
import type { FeatureCollectionStore } from "./collection.ts";
import {
  areaCollections,
  collectionDescriptions,
  hospitalCollection,
  trustCollection,
} from "./describeCollections.ts";
import { itemsParameters, selectFeatures, selectionOf } from "./itemsQuery.ts";
import {
  collectionDocument,
  collectionsDocument,
  conformanceDocument,
  featureGeoJson,
  featureLinks,
  type ItemsPage,
  itemsGeoJson,
  itemsLinks,
  landingDocument,
  type Shown,
} from "./ogcDocuments.ts";
import { geoJson, openApiType, withParameters } from "./ogcLinks.ts";
import {
  collectionPage,
  collectionsPage,
  conformancePage,
  featurePage,
  itemsPage,
  landingPage,
} from "./ogcPages.ts";
import { FormatOnly } from "./ogcParameters.ts";
import { hospitalFeatureCollection, trustFeatureCollection } from "./pointFeatures.ts";

/** What the OGC routes need beside the data. */
export type OgcSettings = { publicOrigin: string | null };

/** OGC API Features, Part 1, over every layer and over trusts and hospital sites, to be mounted at `/ogc`. */
export function ogcRouter(dependencies: Dependencies, { publicOrigin }: OgcSettings): Router {
  const router = Router();
  const rootOf = (request: Request) => `${originOf(request, publicOrigin)}/ogc`;
  const { storeWith, stores } = storesOf(dependencies);
  const attribution = attributionOf(dependencies);

  readAddress(router, "/", async (request, response) => {
    const format = plainFormat(request);
    const document = landingDocument(rootOf(request), shownAs(format));
    await send(request, response, format, document, () => landingPage(rootOf(request), document.links));
  });

  readAddress(router, "/conformance", async (request, response) => {
    const format = plainFormat(request);
    const document = conformanceDocument(rootOf(request), shownAs(format));
    await send(request, response, format, document, () => conformancePage(rootOf(request), document.links));
  });

  readAddress(router, "/api", async (request, response) => {
    const format = interfaceFormat(request, parseQuery(FormatOnly, request).f);
    const described = ogcInterface(rootOf(request));
    const document = openApi30(described);
    const text =
      format === "html"
        ? interfacePage(described, document, withParameters(`${rootOf(request)}/api`, { f: "json" }))
        : JSON.stringify(document);
    await sendText(request, response, interfaceTypes[format], text);
  });

  readAddress(router, "/collections", async (request, response) => {
    const format = plainFormat(request);
    const root = rootOf(request);
    const document = collectionsDocument(root, stores(), attribution, shownAs(format));
    await send(request, response, format, document, () => collectionsPage(root, stores(), document.links));
  });

  readAddress(router, "/collections/:collectionId", async (request, response) => {
    const format = plainFormat(request);
    const root = rootOf(request);
    const store = storeWith(request.params.collectionId);
    const document = collectionDocument(root, store, attribution, shownAs(format));
    await send(request, response, format, document, () =>
      collectionPage(root, store, attribution, document.links),
    );
  });

  readAddress(router, "/collections/:collectionId/items", async (request, response) => {
    const store = storeWith(request.params.collectionId);
    const query = parseQuery(itemsParameters(store), request);
    const format = featureFormat(request, query.f);
    const found = selectFeatures(store, selectionOf(store, query));
    const root = rootOf(request);
    const page: ItemsPage = {
      address: withParameters(`${originOf(request, publicOrigin)}${request.originalUrl}`, { f: null }),
      matched: found.length,
      limit: query.limit,
      offset: query.offset,
      features: found.slice(query.offset, query.offset + query.limit),
    };
    const links = itemsLinks(root, store, page, shownAs(format));
    const text = format === "html" ? itemsPage(root, store, page, links) : itemsGeoJson(links, page);
    await sendText(request, response, featureTypes[format], text);
  });

  readAddress(router, "/collections/:collectionId/items/:featureId", async (request, response) => {
    const store = storeWith(request.params.collectionId);
    const format = featureFormat(request, parseQuery(FormatOnly, request).f);
    const feature = store.byCode.get(request.params.featureId.toUpperCase());
    if (feature === undefined) {
      throw new Problem(
        "feature-not-found",
        `${store.title} has no feature "${request.params.featureId.slice(0, 80)}"`,
      );
    }
    const root = rootOf(request);
    const links = featureLinks(root, store, feature, shownAs(format));
    const text =
      format === "html" ? featurePage(root, store, feature, links) : featureGeoJson(feature, links);
    await sendText(request, response, featureTypes[format], text);
  });

  return router;
}

const documentTypes = { json: "application/json", html: "text/html" } as const;
/** GeoJSON is JSON, so readers who take only the latter get it under that name. */
const featureTypes = { json: geoJson, plain: "application/json", html: "text/html" } as const;

/** OpenAPI is JSON too, under the same rule. */
const interfaceTypes = { json: openApiType, plain: "application/json", html: "text/html" } as const;

/** Makes each collection's features when they are first asked for, once: a start needs none of them. */
function storesOf(dependencies: Dependencies) {
  const made = new Map<string, FeatureCollectionStore>();
  const storeWith = (id: string): FeatureCollectionStore => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const store = makeCollection(dependencies, id);
    made.set(id, store);
    return store;
  };
  return { storeWith, stores: () => collectionDescriptions.map(({ id }) => storeWith(id)) };
}

/** Throws `collection-not-found` (404) for a name that is none of ours. */
function makeCollection(dependencies: Dependencies, id: string): FeatureCollectionStore {
  const area = areaCollections.find((description) => description.id === id);
  if (area !== undefined) return areaFeatureCollection(dependencies, area);
  if (id === trustCollection.id) return trustFeatureCollection(dependencies);
  if (id === hospitalCollection.id) return hospitalFeatureCollection(dependencies);
  const ids = collectionDescriptions.map((description) => description.id).join(", ");
  throw new Problem("collection-not-found", `There is no collection "${id.slice(0, 80)}"; there are ${ids}`);
}

/** The words every publisher asks for whose data are in the collections, each once. */
function attributionOf({ compiled }: Dependencies): string {
  const { artefacts, sources } = compiled.provenance;
  const inputs = new Set(
    artefacts
      .filter(({ file }) => ["topology.json", "nodes.json"].includes(file))
      .flatMap((artefact) => artefact.inputs),
  );
  const attributions = sources.filter(({ key }) => inputs.has(key)).map(({ attribution }) => attribution);
  return [...new Set(attributions)].join(" ");
}

function plainFormat(request: Request): keyof typeof documentTypes {
  return negotiateFormat(request, parseQuery(FormatOnly, request).f, documentTypes, "f");
}

function featureFormat(request: Request, asked: string | undefined): keyof typeof featureTypes {
  if (asked !== undefined) return negotiateFormat(request, asked, { json: geoJson, html: "text/html" }, "f");
  return negotiateFormat(request, undefined, featureTypes, "f");
}

function interfaceFormat(request: Request, asked: string | undefined): keyof typeof interfaceTypes {
  if (asked !== undefined)
    return negotiateFormat(request, asked, { json: openApiType, html: "text/html" }, "f");
  return negotiateFormat(request, undefined, interfaceTypes, "f");
}

const shownAs = (format: keyof typeof featureTypes): Shown => (format === "html" ? "html" : "json");

async function send(
  request: Request,
  response: Response,
  format: keyof typeof documentTypes,
  document: unknown,
  page: () => string,
): Promise<void> {
  const text = format === "html" ? page() : JSON.stringify(document);
  await sendText(request, response, documentTypes[format], text);
}

async function sendText(request: Request, response: Response, type: string, text: string): Promise<void> {
  const contentType = type === geoJson || type === openApiType ? type : `${type}; charset=utf-8`;
  await sendPrepared(request, response, prepare(text, { contentType, variesByAccept: true }), "compiled");
}
