import { collectionDescriptions } from "./ogc/describeCollections.ts";

/** What the client draws its first map from, and what takes longest to make for a map program. */
export const firstReads: readonly string[] = [
  "/api/topology",
  "/api/basemap",
  "/api/organisations?kind=ccg,district,county,stp,region&limit=1000",
  "/api/measures",
  "/api/layers",
  "/api/layouts",
  ...collectionDescriptions.map(({ id }) => `/ogc/collections/${id}`),
];
