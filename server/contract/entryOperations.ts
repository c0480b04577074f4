/** The addresses of posts, functions and groupings, for OpenAPI. */
import { z } from "zod";
import { csv, json, type Operation, type Refusal } from "./operation.ts";
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
import {
  EntryQuery,
  FunctionListQuery,
  GroupingListQuery,
  HistoryQuery,
  PostListQuery,
} from "./registerQueries.ts";

const IfMatch = z.object({
  "If-Match": z
    .string()
    .meta({ description: 'The ETag of the revision to write over, as in "3"; * for any' }),
});
/** A header by which a write that is sent twice is done once. */
export const IdempotencyKey = z.object({
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

/** The heading the register's operations stand under. */
export const tag = "Register";

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

/** Every address of the three collections: posts, functions, groupings. */
export const entryOperations: readonly Operation[] = collections.flatMap(operationsOf);
