/** The addresses of the graph and what is derived from it, for OpenAPI. */
import { z } from "zod";
import {
  CollaborationProjection,
  CommunitiesAnswer,
  EndingAnswer,
  PathsAnswer,
  ReachPage,
} from "./collaboration.ts";
import { SerialisedGraph } from "./graph.ts";
import {
  CollaborationQuery,
  CommunitiesQuery,
  EndingQuery,
  GraphQuery,
  PathsQuery,
  ReachQuery,
} from "./graphQueries.ts";
import type { Operation, OperationBody } from "./operation.ts";

const json = (schema: z.ZodType): OperationBody => ({ type: "application/json", schema });
const csv = (example: string): OperationBody => ({ type: "text/csv", schema: z.string(), example });

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
  {
    path: "/api/graph/paths",
    operationId: "findPaths",
    tag,
    summary:
      "The shortest chains of collaboration between two organisations, in words, and how many there are",
    description:
      "Organisations of every kind can be on the way. They take part by what is recorded of them; the two named, and areas of their kinds, also by where most of their people live. All chains with the fewest steps are counted, and those with the greatest weight spelt out. `wider` says what one more kind of things in common would bring.",
    query: PathsQuery,
    answers: [
      json(PathsAnswer),
      csv("chain,step,from,fromName,to,toName,weight,kinds,shared,sharedNames,inForce,evidence,sentence"),
    ],
    refusals: [400, 404, 406, 409],
  },
  {
    path: "/api/graph/reach",
    operationId: "listReach",
    tag,
    summary: "Everybody within some steps of an organisation: nearest first, then the most people",
    description:
      "Each is told with the step that leads to it on the heaviest of the shortest ways. `bySteps` counts organisations and the residents of those that are areas, each person once.",
    query: ReachQuery,
    answers: [
      json(ReachPage),
      csv(
        "organisation,name,kind,steps,population,by,byName,weight,kinds,shared,sharedNames,inForce,evidence",
      ),
    ],
    refusals: [400, 404, 406, 409],
  },
  {
    path: "/api/graph/ending",
    operationId: "readEnding",
    tag,
    summary: "What would be lost if a post, function or grouping, or one organisation's tie to it, ended",
    description:
      "Every pair that would share it no longer, with what would be left to them and how many steps would lie between them; and the groups that those who are linked now would fall into. Nothing is changed.",
    query: EndingQuery,
    answers: [json(EndingAnswer)],
    refusals: [400, 404, 406, 409, 410],
  },
  {
    path: "/api/graph/communities",
    operationId: "listCommunities",
    tag,
    summary:
      "Who works with whom more than with others, by Louvain or Leiden, and how far that is from a layer",
    description:
      "The same question of the same data has the same answer: `seed` starts the order organisations are looked at. Communities are named after the member with the most in common with the others, and compared with a layer by variation of information in bits, weighted by people.",
    query: CommunitiesQuery,
    answers: [json(CommunitiesAnswer), csv("community,communityName,organisation,name,ods,ons,population")],
    refusals: [400, 406],
  },
];
