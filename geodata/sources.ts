/**
 * Every dataset the product is made from: who published it, on what terms, and the checksum of the very file
 * that was read. The compiler refuses a file whose checksum differs.
 */
import { collaborationSources } from "./sources/collaborationSources.ts";
import { geographySources } from "./sources/geographySources.ts";
import { organisationSources } from "./sources/organisationSources.ts";

export type { Source } from "./sources/source.ts";

/** All datasets, in the order in which provenance lists them. */
export const sources = [...geographySources, ...organisationSources, ...collaborationSources] as const;

/** The key of a dataset that is recorded here. */
export type SourceKey = (typeof sources)[number]["key"];
