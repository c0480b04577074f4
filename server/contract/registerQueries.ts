/** The query parameters of the register's addresses, one schema per address. */
import { z } from "zod";
import { groupingPurposes } from "../../geodata/model/kinds.ts";
import { postRoles } from "../domain/sharing/postRoles.ts";
import { sharedFunctions } from "../domain/sharing/sharedFunctions.ts";
import { AsAt, Evidence, Limit, listOf, Offset, TableFormat } from "./queries.ts";
import { EntryStatus, RegisterKind } from "./register.ts";
import { IdOrCode, Text } from "./resourceQueries.ts";

const [firstRole = "", ...otherRoles] = postRoles.map(({ slug }) => slug);
const [firstFunction = "", ...otherFunctions] = sharedFunctions.map(({ slug }) => slug);

const entryList = {
  organisation: IdOrCode.optional().meta({ description: "Only what this organisation is tied to" }),
  q: Text.optional().meta({ description: "Only what has these words in its name, role or note" }),
  status: EntryStatus.default("recorded").meta({
    description: "Recorded facts, or proposals, which are never counted as fact",
    default: "recorded",
  }),
  inForce: z.enum(["shown", "unknown", "all"]).default("shown").meta({
    description:
      "Entries with a tie in force yes or likely at the date (shown), those of which nobody knows (unknown), or all, ended ones too",
    default: "shown",
  }),
  asAt: AsAt,
  evidence: Evidence,
  limit: Limit,
  offset: Offset,
  format: TableFormat,
};

/** `GET /api/posts` */
export const PostListQuery = z.object({
  role: listOf([firstRole, ...otherRoles])
    .optional()
    .meta({ description: "Only posts of these roles" }),
  ...entryList,
});

/** `GET /api/functions` */
export const FunctionListQuery = z.object({
  function: listOf([firstFunction, ...otherFunctions])
    .optional()
    .meta({ description: "Only these functions" }),
  ...entryList,
});

/** `GET /api/groupings` */
export const GroupingListQuery = z.object({
  purpose: listOf(groupingPurposes).optional().meta({ description: "Only groupings for these purposes" }),
  ...entryList,
});

/** `GET /api/{collection}/{id}` */
export const EntryQuery = z.object({ asAt: AsAt });

/** `GET /api/{collection}/{id}/history` */
export const HistoryQuery = z.object({ limit: Limit, offset: Offset });

/** `GET /api/organisations/{id}/partners` */
export const PartnerListQuery = z.object({
  asAt: AsAt,
  evidence: Evidence,
  limit: Limit,
  offset: Offset,
  format: TableFormat,
});

/** `GET /api/register/summary` */
export const SummaryQuery = z.object({ asAt: AsAt, evidence: Evidence });

/** `POST /api/register/what-if` */
export const WhatIfQuery = z.object({ asAt: AsAt, evidence: Evidence });

const kind = RegisterKind.meta({ description: "Which of the three is meant" });

/** `GET /api/register/export` */
export const ExportQuery = z.object({ kind });

/** `POST /api/register/import` */
export const ImportQuery = z.object({
  kind,
  dryRun: z.enum(["true", "false"]).default("true").meta({
    description: "Only say what would be done and what is wrong (true), or do it if nothing is wrong (false)",
    default: "true",
  }),
});
