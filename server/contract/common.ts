import { z } from "zod";
import { Citation, DatasetKey, Position } from "../../geodata/model/artefacts.ts";
import {
  areaKinds,
  evidenceLevels,
  inForceAnswers,
  nodeKinds,
  organisationKinds,
} from "../../geodata/model/kinds.ts";
import { problemCodes } from "./problemTable.ts";

export { Citation, DatasetKey, Position };

export const AreaKind = z.enum(areaKinds);
export const OrganisationKind = z.enum(organisationKinds);
export const NodeKind = z.enum(nodeKinds);
export const EvidenceLevel = z.enum(evidenceLevels);
export const InForce = z.enum(inForceAnswers);

/** `kind:CODE`, for example `ccg:E38000042` or `trust:RXP`. */
export const NodeId = z.string().regex(/^[a-z]+:.+$/);

/** A whole calendar date, `YYYY-MM-DD`. */
export const CalendarDate = z.iso.date();

/** How a number is written: a whole number, a share of one, a ratio to one, money, km². */
export const NumberFormat = z.enum([
  "people",
  "count",
  "share",
  "ratio",
  "pounds",
  "pounds-per-head",
  "square-km",
  "people-per-square-km",
]);
export type NumberFormat = z.infer<typeof NumberFormat>;

/**
 * One number or word about a node, with everything needed to answer "where does that come from?".
 * `estimate` is true where the product derived it by a rule rather than read it; `formula` then says how.
 */
export const Figure = z.object({
  key: z.string(),
  label: z.string(),
  value: z.union([z.number(), z.string()]).nullable(),
  unit: z.string().nullable(),
  /** `null` for words, and for numbers that are only written out. */
  format: NumberFormat.nullable(),
  /** What a value of 0 says where that is not simply none, as in "nothing recorded". */
  zeroMeans: z.string().nullable(),
  period: z.string().nullable(),
  estimate: z.boolean(),
  formula: z.string().nullable(),
  note: z.string().nullable(),
  datasets: z.array(DatasetKey),
  sources: z.array(Citation),
});
export type Figure = z.infer<typeof Figure>;

export const Link = z.object({
  rel: z.string(),
  href: z.string(),
  type: z.string().optional(),
  title: z.string().optional(),
});
export type Link = z.infer<typeof Link>;

/** Every list: the page's items, how many there are in all, and where the next page is. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), total: z.number().int(), links: z.array(Link) });
}

/** An RFC 9457 problem document; `errors` gives the path of each fault in the input. */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** What went wrong, in a word that stays the same; the sentence in `detail` may be worded anew. */
  code: z.enum(problemCodes),
  detail: z.string(),
  instance: z.string().optional(),
  errors: z
    .array(
      z.object({
        path: z.string(),
        message: z.string(),
        allowed: z.array(z.string()).optional(),
        /** Where in a text that was sent, such as a query's SQL; lines and columns count from 1. */
        at: z.object({ line: z.number().int(), column: z.number().int() }).optional(),
      }),
    )
    .optional(),
  /** Where a code names several things: what it could mean. */
  choices: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })).optional(),
});
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** One fault of what was sent: where, what, and what is allowed where there is a list of it. */
export type Fault = NonNullable<ProblemDocument["errors"]>[number];
