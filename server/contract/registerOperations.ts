/** The register's addresses, for OpenAPI. */
import { z } from "zod";
import { entryOperations, IdempotencyKey, tag } from "./entryOperations.ts";
import { EvidenceSummaryAnswer } from "./evidenceSummary.ts";
import { csv, json, type Operation } from "./operation.ts";
import { PartnerPage } from "./partners.ts";
import { ImportReport } from "./registerImport.ts";
import { ExportQuery, ImportQuery, PartnerListQuery, SummaryQuery, WhatIfQuery } from "./registerQueries.ts";
import { Vocabularies } from "./vocabularies.ts";
import { WhatIfAnswer, WhatIfInput } from "./whatIf.ts";

const Organisation = z.object({
  id: z.string().meta({ description: "An identifier (ccg:E38000042) or a code alone, ODS or ONS" }),
});

/** Every address of the register. */
export const registerOperations: readonly Operation[] = [
  ...entryOperations,
  {
    path: "/api/organisations/{id}/partners",
    operationId: "listPartners",
    tag,
    summary: "Whom an organisation works with, on what, since when and on what evidence, the deepest first",
    description:
      "Beside the partners it names neighbours with whom nothing is recorded, and sharing that nobody can place in time. Footprints, councils and regions are told apart and never counted as sharing.",
    parameters: Organisation,
    query: PartnerListQuery,
    answers: [
      json(PartnerPage),
      csv(
        "organisation,partner,partnerName,depth,entry,kind,what,whatName,name,since,inForce,evidence,sources,peopleTogether,ratio,neighbour",
      ),
    ],
    refusals: [400, 404, 406, 409],
  },
  {
    path: "/api/register/summary",
    operationId: "readEvidenceSummary",
    tag,
    summary: "How many CCGs are recorded as sharing what, beside the published counts, with the gap",
    query: SummaryQuery,
    answers: [json(EvidenceSummaryAnswer)],
    refusals: [400, 406],
  },
  {
    path: "/api/register/vocabularies",
    operationId: "readVocabularies",
    tag,
    summary: "The words entries are made of: roles, functions, purposes, delivery models, levels of evidence",
    answers: [json(Vocabularies)],
    refusals: [400, 406],
  },
  {
    path: "/api/register/what-if",
    method: "post",
    operationId: "askWhatIf",
    tag,
    summary: "What sharing one post or function among some organisations would mean; nothing is kept",
    query: WhatIfQuery,
    body: json(WhatIfInput, {
      kind: "post",
      role: "chief-finance-officer",
      organisations: ["10M", "10N"],
      yearlyCost: 120_000,
      shareSaved: 0.5,
    }),
    answers: [json(WhatIfAnswer)],
    refusals: [400, 406, 413, 415],
  },
  {
    path: "/api/register/export",
    operationId: "exportRegister",
    tag,
    summary: "All entries of a kind as the CSV that the import takes, one row for each tie",
    query: ExportQuery,
    answers: [csv("entry,revision,name,status,note,role,…")],
    refusals: [400, 406],
  },
  {
    path: "/api/register/templates/{kind}",
    operationId: "readTemplate",
    tag,
    summary: "A CSV to fill in: the heading and an example of two rows",
    parameters: z.object({ kind: z.enum(["post", "function", "grouping"]) }),
    answers: [csv("entry,revision,name,status,note,role,…")],
    refusals: [400, 404, 406],
  },
  {
    path: "/api/register/import",
    method: "post",
    operationId: "importRegister",
    tag,
    summary: "Take in a CSV: say what it would do and every fault of it, or do all of it",
    description:
      "One row for each tie; rows of one entry share what stands under `entry`, an identifier or any label new to the register. All of a file is taken or nothing of it. An entry that is there already is written over where its `revision` is the one it is at.",
    query: ImportQuery,
    headers: IdempotencyKey,
    body: csv("entry,role,organisation,evidence\nnew,lay-member,10M,likely\nnew,,10N,likely"),
    answers: [json(ImportReport)],
    refusals: [400, 406, 413, 415, 422],
  },
];
