import { z } from "zod";
import { NodeId } from "./common.ts";
import { NodeReference } from "./organisations.ts";

/**
 * One thing the search found. A town or a practice is not an area of the map, so it carries the areas
 * that hold it: `areas` is what to choose on the map, the CCG first.
 */
export const SearchHit = z.object({
  /** A node's identifier; `null` for a town, which is no node of the graph. */
  id: NodeId.nullable(),
  kind: z.union([NodeReference.shape.kind, z.literal("place")]),
  name: z.string(),
  /** What tells it from its namesakes: its codes, its trust, the place it lies in. */
  detail: z.string(),
  /** What of it was recognised. */
  matched: z.enum(["name", "ods", "ons", "place", "postcode"]),
  areas: z.array(NodeReference),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** `GET /api/search?q=`: at most `limit` (20) hits of all kinds, the likeliest first. */
export const SearchAnswer = z.object({
  query: z.string(),
  items: z.array(SearchHit),
  total: z.number().int(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
