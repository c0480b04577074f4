/** The query parameters of each resource, one schema per address. */
import { z } from "zod";
import { organisationKinds } from "../../geodata/model/kinds.ts";
import { AreaKind } from "./common.ts";
import { MeasuredKind } from "./measures.ts";
import { AsAt, Evidence, Limit, listOf, Offset, TableFormat, wholeNumber } from "./queries.ts";

/** Longer texts are no name, code or place. */
const longestText = 200;
export const Text = z
  .string()
  .trim()
  .min(1, "must have a letter or figure in it")
  .max(longestText, `must be at most ${longestText} characters`);

/** An identifier (`ccg:E38000042`) or a code alone, ODS or ONS. */
export const IdOrCode = Text.meta({
  description: "An identifier (ccg:E38000042) or a code alone, ODS or ONS",
});
const layer = (description: string) => AreaKind.meta({ description });

export const NoQuery = z.object({});

/** `GET /api/layers`, `/api/measures` and `/api/sources`: lists that nothing but the page narrows. */
export const ListQuery = z.object({ limit: Limit, offset: Offset, format: TableFormat });

/** `GET /api/organisations`: areas and organisations by kind, by what is typed, and by where they are. */
export const OrganisationListQuery = z.object({
  kind: listOf(organisationKinds).optional().meta({ description: "Only these kinds" }),
  q: Text.optional().meta({ description: "Only what goes by this name, code, place or postcode" }),
  within: IdOrCode.optional().meta({
    description: "Only what lies in this area or belongs to this grouping or trust",
  }),
  asAt: AsAt,
  evidence: Evidence,
  limit: Limit,
  offset: Offset,
  format: TableFormat,
});

/** `GET /api/organisations/{id}` */
export const OrganisationDetailQuery = z.object({ asAt: AsAt, evidence: Evidence });

/** `GET /api/organisations/{id}/practices` */
export const PracticeListQuery = z.object({
  asAt: AsAt,
  evidence: Evidence,
  limit: Limit,
  offset: Offset,
  format: TableFormat,
});

/** `GET /api/search` */
export const SearchQuery = z.object({
  q: Text.meta({ description: "What somebody typed" }),
  limit: wholeNumber(1, 20).default(20).meta({ description: "How many hits at most", default: 20 }),
});

/** `GET /api/overlaps`: one layer against another, all of it or one area of the first. */
export const OverlapQuery = z.object({
  of: layer("The layer whose areas are looked at"),
  with: layer("The layer they are compared with"),
  id: IdOrCode.optional().meta({ description: "Only this area of the first layer" }),
  limit: Limit,
  offset: Offset,
  format: TableFormat,
});

/** `GET /api/coincidence` */
export const CoincidenceQuery = z.object({
  a: layer("One layer"),
  b: layer("The other layer"),
  format: TableFormat,
});

/** `GET /api/measures/{key}` */
export const MeasureValuesQuery = z.object({
  layer: MeasuredKind.meta({
    description: "The layer whose areas are measured, or the register's kind whose entries are",
  }),
  asAt: AsAt,
  evidence: Evidence,
  format: TableFormat,
});
