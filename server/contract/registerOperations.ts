/** The register's addresses, for OpenAPI. */
import { z } from "zod";
import { EvidenceSummaryAnswer } from "./evidenceSummary.ts";
import type { Operation, OperationBody, Refusal } from "./operation.ts";
import { PartnerPage } from "./partners.ts";
import {
  FunctionEntry,
  FunctionInput,
  FunctionPage,
  GroupingEntry,
  GroupingInput,
  GroupingPage,
  HistoryPage,
  PostEntry,
  PostInput,
  PostPage,
  RestoreInput,
} from "./register.ts";
import { ImportReport } from "./registerImport.ts";
import {
  EntryQuery,
  ExportQuery,
  FunctionListQuery,
  GroupingListQuery,
  HistoryQuery,
  ImportQuery,
  PartnerListQuery,
  PostListQuery,
  SummaryQuery,
  WhatIfQuery,
} from "./registerQueries.ts";
import { Vocabularies } from "./vocabularies.ts";
import { WhatIfAnswer, WhatIfInput } from "./whatIf.ts";

const json = (schema: z.ZodType, example?: unknown): OperationBody => ({
  type: "application/json",
  schema,
  ...(example === undefined ? {} : { example }),
});
const csv = (example: string): OperationBody => ({ type: "text/csv", schema: z.string(), example });

const tag = "Register";
const Organisation = z.object({
  id: z.string().meta({ description: "An identifier (ccg:E38000042) or a code alone, ODS or ONS" }),
});
const IfMatch = z.object({
  "If-Match": z
    .string()
    .meta({ description: 'The ETag of the revision to write over, as in "3"; * for any' }),
});
const IdempotencyKey = z.object({
  "Idempotency-Key": z
    .string()
    .optional()
    .meta({ description: "1 to 200 characters that name this write, so that sending it twice does it once" }),
});

const bodyRefusals: readonly Refusal[] = [400, 413, 415];
const entryRow =
  "id,kind,name,what,whatName,status,organisations,organisationNames,inForce,evidence,sources,yearlyCost,origin,isCorrected,revision,note";
const exampleTie = {
  validFrom: "2015-04",
  evidence: "documented",
  sources: [
    { title: "A paper of the governing body", date: "2015-06", url: "https://www.example.org/paper" },
  ],
};

/** What one collection's operations differ by. */
type Collection = {
  path: string;
  one: string;
  many: string;
  /** As operations are named: `Post`. */
  name: string;
  query: z.ZodObject;
  page: z.ZodType;
  entry: z.ZodType;
  input: z.ZodType;
  example: unknown;
};

const collections: readonly Collection[] = [
  {
    path: "posts",
    one: "post",
    many: "posts",
    name: "Post",
    query: PostListQuery,
    page: PostPage,
    entry: PostEntry,
    input: PostInput,
    example: {
      role: "chief-finance-officer",
      holders: [
        { organisation: "10M", as: "host", fte: 0.5, ...exampleTie },
        { organisation: "10N", as: "partner", fte: 0.5, ...exampleTie },
      ],
    },
  },
  {
    path: "functions",
    one: "function",
    many: "functions",
    name: "Function",
    query: FunctionListQuery,
    page: FunctionPage,
    entry: FunctionEntry,
    input: FunctionInput,
    example: {
      function: "medicines-management",
      deliveryModel: "hosted",
      participants: [
        { organisation: "10M", as: "host", ...exampleTie },
        { organisation: "10N", as: "partner", ...exampleTie },
      ],
    },
  },
  {
    path: "groupings",
    one: "grouping",
    many: "groupings",
    name: "Grouping",
    query: GroupingListQuery,
    page: GroupingPage,
    entry: GroupingEntry,
    input: GroupingInput,
    example: {
      name: "A joint committee",
      purpose: "joint-committee",
      members: [
        { organisation: "10M", ...exampleTie },
        { organisation: "10N", ...exampleTie },
      ],
    },
  },
];

function operationsOf(collection: Collection): Operation[] {
  const { path, one, many, name, query, page, entry, input, example } = collection;
  const Id = z.object({ id: z.string().meta({ description: `The identifier of the ${one}` }) });
  const list = `/api/${path}`;
  const item = `${list}/{id}`;
  return [
    {
      path: list,
      operationId: `list${name}s`,
      tag,
      summary: `Shared ${many} that are in force at a date, and how many more nobody can place in time`,
      query,
      answers: [json(page), csv(entryRow)],
      refusals: [400, 404, 406, 409],
    },
    {
      path: list,
      method: "post",
      operationId: `add${name}`,
      tag,
      summary: `Add a ${one}`,
      description:
        "What only the server sets (`id`, `revision`, `inForce` and so on) is ignored where it is sent.",
      headers: IdempotencyKey,
      body: json(input, example),
      status: 201,
      answers: [json(entry)],
      refusals: [...bodyRefusals, 422],
    },
    {
      path: item,
      operationId: `read${name}`,
      tag,
      summary: `One ${one}, with whether each tie holds at a date`,
      parameters: Id,
      query: EntryQuery,
      answers: [json(entry)],
      refusals: [400, 404, 406, 410],
    },
    {
      path: item,
      method: "put",
      operationId: `change${name}`,
      tag,
      summary: `Write over a ${one}: correct one that was compiled, or change one that was added`,
      parameters: Id,
      headers: IfMatch,
      body: json(input, example),
      answers: [json(entry)],
      refusals: [...bodyRefusals, 404, 410, 412, 428],
    },
    {
      path: item,
      method: "delete",
      operationId: `delete${name}`,
      tag,
      summary: `Delete a ${one}; its history stays, and it can be restored`,
      parameters: Id,
      headers: IfMatch,
      status: 204,
      answers: [],
      refusals: [400, 404, 410, 412, 428],
    },
    {
      path: `${item}/history`,
      operationId: `list${name}History`,
      tag,
      summary: `Every change of a ${one}, the oldest first, with before and after`,
      parameters: Id,
      query: HistoryQuery,
      answers: [json(HistoryPage)],
      refusals: [400, 404, 406],
    },
    {
      path: `${item}/restore`,
      method: "post",
      operationId: `restore${name}`,
      tag,
      summary: `Put a ${one} back as it stood after a revision; 0 is as it was compiled`,
      parameters: Id,
      headers: IfMatch,
      body: json(RestoreInput, { revision: 0 }),
      answers: [json(entry)],
      refusals: [...bodyRefusals, 404, 412, 428],
    },
  ];
}

/** Every address of the register. */
export const registerOperations: readonly Operation[] = [
  ...collections.flatMap(operationsOf),
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
