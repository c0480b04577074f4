/** The query parameters of the addresses under /api/graph, one schema per address. */
import { z } from "zod";
import { edgeKinds, groupingPurposes, nodeKinds, organisationKinds } from "../../geodata/model/kinds.ts";
import { type CommonKind, chosenKinds, commonKinds } from "../domain/sharing/commonKinds.ts";
import { greatestWeight, namedWeight } from "../domain/sharing/namedWeight.ts";
import { CommunityMethod } from "./collaboration.ts";
import { AreaKind } from "./common.ts";
import { collaborationTables, graphFormatKeys, graphTables } from "./graphFormats.ts";
import { AsAt, Evidence, Limit, listOf, Offset, TableFormat, wholeNumber } from "./queries.ts";
import { IdOrCode, Text } from "./resourceQueries.ts";

/** How a graph can be taken away; without one the `Accept` header decides. */
const GraphFormat = z
  .string()
  .optional()
  .meta({
    description: "The format of the answer; without it the Accept header decides",
    enum: [...graphFormatKeys],
  });

const GraphTable = z.enum(graphTables).default("edges").meta({
  description: "As CSV: which of the two tables",
  default: "edges",
});

/** `post:8,function:3`: a weight for some kinds of what organisations have in common. */
const Weights = z
  .string()
  .max(300)
  .transform((text, context): Partial<Record<CommonKind, number>> => {
    const weights: Partial<Record<CommonKind, number>> = {};
    for (const pair of text.split(",")) {
      const [kind = "", weight = "", ...more] = pair.split(":").map((part) => part.trim());
      const known = commonKinds.find((each) => each === kind);
      if (known === undefined) {
        context.addIssue(`has a weight for "${kind}"; allowed: ${commonKinds.join(", ")}`);
        return z.NEVER;
      }
      if (known in weights) {
        context.addIssue(`has two weights for ${kind}`);
        return z.NEVER;
      }
      const named = more.length > 0 ? null : namedWeight(weight);
      if (named === null) {
        context.addIssue(`the weight of ${kind} must be a number from 0 to ${greatestWeight}`);
        return z.NEVER;
      }
      weights[known] = named;
    }
    return weights;
  })
  .meta({ type: "string", example: "post:8,function:3" });

/** What of collaboration is asked about, at every address under /api/graph but the graph itself. */
const collaboration = {
  on: listOf(commonKinds)
    .default([...chosenKinds])
    .meta({
      description:
        "Kinds of what organisations can have in common; posts, functions and groupings unless some are named",
    }),
  purposes: listOf(groupingPurposes).optional().meta({ description: "Only groupings for these purposes" }),
  weights: Weights.optional().meta({
    description:
      "Weights by kind from 0 to 1000, as in post:8,function:3; others weigh as the answer's formula says. What weighs 0 joins two all the same. A weight of a kind that is not asked about changes nothing",
  }),
  unknown: z.enum(["count", "list"]).default("count").meta({
    description:
      "Whether what nobody can place in time is only counted or listed too; it never adds to a weight",
    default: "count",
  }),
  asAt: AsAt,
  evidence: Evidence,
};

const of = z
  .enum(organisationKinds)
  .default("ccg")
  .meta({ description: "The kind of organisation", default: "ccg" });

/** `GET /api/graph`: practices only where they are asked for, since they are four nodes of five. */
export const GraphQuery = z.object({
  format: GraphFormat,
  table: GraphTable,
  kinds: listOf(nodeKinds)
    .default(nodeKinds.filter((kind) => kind !== "practice"))
    .meta({ description: "Kinds of node; all but practices unless some are named" }),
  edges: listOf(edgeKinds)
    .default([...edgeKinds])
    .meta({ description: "Kinds of tie; all unless some are named" }),
  asAt: AsAt,
  evidence: Evidence,
});

/** `GET /api/graph/collaboration` */
export const CollaborationQuery = z.object({
  of,
  ...collaboration,
  format: GraphFormat,
  table: z.enum(collaborationTables).default("edges").meta({
    description:
      "As CSV: which of the tables; `shared` has one row for each thing of each pair, with what the edges name in `sharedByMany` too",
    default: "edges",
  }),
});

/** `GET /api/graph/paths` */
export const PathsQuery = z.object({
  from: IdOrCode,
  to: IdOrCode,
  ...collaboration,
  limit: wholeNumber(1, 50).default(5).meta({ description: "How many chains at most", default: 5 }),
  format: TableFormat,
});

/** `GET /api/graph/reach` */
export const ReachQuery = z.object({
  from: IdOrCode,
  within: wholeNumber(1, 20).default(2).meta({ description: "How many steps at most", default: 2 }),
  ...collaboration,
  limit: Limit,
  offset: Offset,
  format: TableFormat,
});

/** `GET /api/graph/ending` */
export const EndingQuery = z.object({
  entry: Text.meta({ description: "The post, function or grouping that ends, by its identifier" }),
  organisation: IdOrCode.optional().meta({ description: "Only this organisation's tie to it ends" }),
  ...collaboration,
  format: TableFormat,
});

/** `GET /api/graph/communities` */
export const CommunitiesQuery = z.object({
  of,
  ...collaboration,
  method: CommunityMethod.default("louvain").meta({ description: "How they are sought", default: "louvain" }),
  resolution: z
    .string()
    .regex(/^\d{1,2}(\.\d{1,4})?$/, "must be a number from 0.01 to 10")
    .transform(Number)
    .pipe(
      z.number().min(0.01, "must be a number from 0.01 to 10").max(10, "must be a number from 0.01 to 10"),
    )
    .default(1)
    .meta({
      description: "Above 1 for more and smaller communities, below 1 for fewer",
      type: "number",
      default: 1,
    }),
  seed: wholeNumber(0, 1_000_000)
    .default(1)
    .meta({ description: "Starts the order organisations are looked at", default: 1 }),
  compare: AreaKind.default("stp").meta({ description: "The layer they are compared with", default: "stp" }),
  limit: Limit,
  offset: Offset,
  format: TableFormat,
});
