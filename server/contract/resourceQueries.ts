/** The query parameters of each resource, one schema per address. */
import { z } from "zod";
import { edgeKinds, nodeKinds, organisationKinds } from "../../geodata/model/kinds.ts";
import { AreaKind } from "./common.ts";
import { AsAt, Evidence, Limit, listOf, Offset, TableFormat, wholeNumber } from "./queries.ts";

/** Longer texts are no name, code or place. */
const longestText = 200;
const Text = z.string().trim().min(1).max(longestText, `must be at most ${longestText} characters`);

/** An identifier (`ccg:E38000042`) or a code alone, ODS or ONS. */
const IdOrCode = Text;

export const NoQuery = z.object({});

/** `GET /api/organisations`: areas and organisations by kind, by what is typed, and by where they are. */
export const OrganisationListQuery = z.object({
  kind: listOf(organisationKinds).optional(),
  q: Text.optional(),
  within: IdOrCode.optional(),
  limit: Limit,
  offset: Offset,
  format: TableFormat,
});

/** `GET /api/organisations/{id}` */
export const OrganisationDetailQuery = z.object({ asAt: AsAt, evidence: Evidence });

/** `GET /api/organisations/{id}/practices` */
export const PracticeListQuery = z.object({ limit: Limit, offset: Offset, format: TableFormat });

/** `GET /api/search` */
export const SearchQuery = z.object({ q: Text, limit: wholeNumber(1, 20).default(20) });

/** `GET /api/overlaps`: one layer against another, all of it or one area of the first. */
export const OverlapQuery = z.object({
  of: AreaKind,
  with: AreaKind,
  id: IdOrCode.optional(),
  limit: Limit,
  offset: Offset,
  format: TableFormat,
});

/** `GET /api/coincidence` */
export const CoincidenceQuery = z.object({ a: AreaKind, b: AreaKind });

/** `GET /api/measures/{key}` */
export const MeasureValuesQuery = z.object({ layer: AreaKind, format: TableFormat });

/** `GET /api/graph`: practices only where they are asked for, since they are four nodes of five. */
export const GraphQuery = z.object({
  format: z.string().optional(),
  kinds: listOf(nodeKinds).default(nodeKinds.filter((kind) => kind !== "practice")),
  edges: listOf(edgeKinds).default([...edgeKinds]),
  asAt: AsAt,
  evidence: Evidence,
});

/** `GET /api/sources` */
export const SourceListQuery = z.object({ limit: Limit, offset: Offset });
