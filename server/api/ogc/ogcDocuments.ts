import type { Link } from "../../contract/common.ts";
import type { FeatureCollectionStore, StoredFeature } from "./collection.ts";
import { geoJson, openApiType, selfAndAlternate, withParameters } from "./ogcLinks.ts";
import { crs84 } from "./ogcParameters.ts";
import { serviceDescription, serviceTitle } from "./serviceWords.ts";

export type Shown = "json" | "html";

const part1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf";

/** What this server implements; each class is held to by a test. */
export const conformsTo = ["core", "geojson", "oas30", "html"].map((name) => `${part1}/${name}`);

const ogl: Link = {
  rel: "license",
  href: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  type: "text/html",
  title: "Open Government Licence v3.0",
};

/** `GET /ogc` */
export function landingDocument(root: string, shown: Shown) {
  return {
    title: serviceTitle,
    description: serviceDescription,
    links: [
      ...selfAndAlternate(root, shown),
      {
        rel: "service-desc",
        href: `${root}/api?f=json`,
        type: openApiType,
        title: "The interface as OpenAPI 3.0",
      },
      {
        rel: "service-doc",
        href: `${root}/api?f=html`,
        type: "text/html",
        title: "The interface as a web page",
      },
      {
        rel: "conformance",
        href: `${root}/conformance`,
        type: "application/json",
        title: "What is implemented",
      },
      { rel: "data", href: `${root}/collections`, type: "application/json", title: "The collections" },
      ogl,
    ],
  };
}

/** `GET /ogc/conformance`. The standard has no links here; the page's alternates are offered all the same. */
export function conformanceDocument(root: string, shown: Shown) {
  return { conformsTo, links: selfAndAlternate(`${root}/conformance`, shown) };
}

/** `GET /ogc/collections` */
export function collectionsDocument(
  root: string,
  stores: readonly FeatureCollectionStore[],
  attribution: string,
  shown: Shown,
) {
  return {
    links: selfAndAlternate(`${root}/collections`, shown),
    collections: stores.map((store) => collectionDocument(root, store, attribution, shown)),
  };
}

/** `GET /ogc/collections/{collectionId}` */
export function collectionDocument(
  root: string,
  store: FeatureCollectionStore,
  attribution: string,
  shown: Shown,
) {
  const address = `${root}/collections/${store.id}`;
  return {
    id: store.id,
    title: store.title,
    description: store.description,
    attribution,
    ...(store.around === null ? {} : { extent: { spatial: { bbox: [store.around], crs: crs84 } } }),
    itemType: "feature",
    crs: [crs84],
    storageCrs: crs84,
    links: [
      ...selfAndAlternate(address, shown),
      { rel: "items", href: `${address}/items?f=json`, type: geoJson, title: `${store.title} as GeoJSON` },
      {
        rel: "items",
        href: `${address}/items?f=html`,
        type: "text/html",
        title: `${store.title} as a web page`,
      },
      ogl,
    ],
  };
}

/** A page of features: where it stands in all that match. */
export type ItemsPage = {
  /** The address asked for, absolute, without `f`. */
  address: string;
  matched: number;
  limit: number;
  offset: number;
  features: readonly StoredFeature[];
};

/** The links of a page: itself, its other format, the pages before and after it, and its collection. */
export function itemsLinks(
  root: string,
  store: FeatureCollectionStore,
  page: ItemsPage,
  shown: Shown,
): Link[] {
  const { address, matched, limit, offset } = page;
  const type = shown === "json" ? geoJson : "text/html";
  const to = (start: number) =>
    withParameters(address, { f: shown, limit: String(limit), offset: String(start) });
  return [
    ...selfAndAlternate(address, shown, geoJson),
    ...(offset + limit < matched
      ? [{ rel: "next", href: to(offset + limit), type, title: "Next page" }]
      : []),
    ...(offset > 0
      ? [{ rel: "prev", href: to(Math.max(0, offset - limit)), type, title: "Previous page" }]
      : []),
    {
      rel: "collection",
      href: `${root}/collections/${store.id}`,
      type: "application/json",
      title: store.title,
    },
  ];
}

/**
 * `GET /ogc/collections/{collectionId}/items` as GeoJSON text, put together from features already written.
 * It has no `timeStamp`: OGC 17-069r4 (/req/core/fc-timeStamp) would have it say when the answer was made, so no
 * answer could keep its entity tag over a restart or be the same from two servers. The `Date` header says it.
 */
export function itemsGeoJson(links: readonly Link[], page: ItemsPage): string {
  const head = JSON.stringify({
    type: "FeatureCollection",
    numberMatched: page.matched,
    numberReturned: page.features.length,
    links,
  });
  return `${head.slice(0, -1)},"features":[${page.features.map((feature) => feature.json).join(",")}]}`;
}

/** The links of one feature: itself, its other format, its collection and its page in the product. */
export function featureLinks(
  root: string,
  store: FeatureCollectionStore,
  feature: StoredFeature,
  shown: Shown,
): Link[] {
  const origin = new URL(root).origin;
  const collection = `${root}/collections/${store.id}`;
  return [
    ...selfAndAlternate(`${collection}/items/${encodeURIComponent(feature.id)}`, shown, geoJson),
    { rel: "collection", href: collection, type: "application/json", title: store.title },
    {
      rel: "related",
      href: `${origin}/api/organisations/${encodeURIComponent(feature.node)}`,
      type: "application/json",
      title: "All that is known of it",
    },
  ];
}

/** `GET /ogc/collections/{collectionId}/items/{featureId}` as GeoJSON text. */
export function featureGeoJson(feature: StoredFeature, links: readonly Link[]): string {
  return `${feature.json.slice(0, -1)},"links":${JSON.stringify(links)}}`;
}
