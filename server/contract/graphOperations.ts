/** The addresses of the graph and what is derived from it, for OpenAPI. */
import type { z } from "zod";
import { CollaborationProjection } from "./collaboration.ts";
import { SerialisedGraph } from "./graph.ts";
import { CollaborationQuery, GraphQuery } from "./graphQueries.ts";
import type { Operation, OperationBody } from "./operation.ts";

const json = (schema: z.ZodType): OperationBody => ({ type: "application/json", schema });

const tag = "Graph";

/** Every address under `/api/graph`. */
export const graphOperations: readonly Operation[] = [
  {
    path: "/api/graph",
    operationId: "readGraph",
    tag,
    summary: "Nodes and the ties among them at a date, in the serialisation graphology reads",
    query: GraphQuery,
    answers: [json(SerialisedGraph)],
    refusals: [400, 406],
  },
  {
    path: "/api/graph/collaboration",
    operationId: "readCollaboration",
    tag,
    summary: "Organisation to organisation: every two that have something in common, and what it is",
    description:
      "Two organisations are joined by what both are tied to: posts, functions and groupings they chose to share, and, where it is asked for, what stands around them. They are in an area by their recorded membership; where a kind of organisation has none in a layer, by where more than half of its people live or where it stands. What holds at the date, yes or likely, is added up in the weight; what nobody can place in time is counted in pairsUnknown, or listed, and never weighs. Admissions are those of 2020 whatever the date, and so no surer than likely. More than 50,000 things in common are refused, with the kinds that are too many.",
    query: CollaborationQuery,
    answers: [json(CollaborationProjection)],
    refusals: [400, 406],
  },
];
