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
import { CytoscapeJson, NodeLinkJson } from "./graphFiles.ts";
import { graphFormats } from "./graphFormats.ts";
import {
  CollaborationQuery,
  CommunitiesQuery,
  EndingQuery,
  GraphQuery,
  PathsQuery,
  ReachQuery,
} from "./graphQueries.ts";
import { csv, json, type Operation, type OperationBody } from "./operation.ts";

const tag = "Graph";

/** Every body a graph can be sent as. Cytoscape and node-link JSON are asked for by `format`. */
function graphBodies(graphology: z.ZodType, headings: string): OperationBody[] {
  const text = (type: string, example: string): OperationBody => ({ type, schema: z.string(), example });
  return [
    json(z.union([graphology, CytoscapeJson, NodeLinkJson])),
    text(
      graphFormats.graphml.mediaType,
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">…</graphml>',
    ),
    text(graphFormats.gexf.mediaType, '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">…</gexf>'),
    csv(headings),
  ];
}

/** How the formats of other programs differ from the JSON of the API. */
const formatsDescription =
  "In the formats of other programs `name` is called `label`, `kind` is `nodeKind` or `edgeKind`, and a position is `longitude` and `latitude`, for an area where its people live on average; what is not known is left out, and lists and objects are texts of JSON.";

/** Every address under `/api/graph`. */
export const graphOperations: readonly Operation[] = [
  {
    path: "/api/graph",
    operationId: "readGraph",
    tag,
    summary:
      "Nodes and the ties among them at a date, for graphology, networkx, igraph, Gephi, Cytoscape or as tables",
    description: `One directed graph in which two nodes can have several ties. ${formatsDescription}`,
    query: GraphQuery,
    answers: graphBodies(
      SerialisedGraph,
      "source,target,id,edgeKind,targetName,role,deliveryModel,share,km,crossing,validFrom,validTo,seenBy,…",
    ),
    refusals: [400, 406],
  },
  {
    path: "/api/graph/collaboration",
    operationId: "readCollaboration",
    tag,
    summary: "Organisation to organisation: every two that have something in common, and what it is",
    description: `Two organisations are joined by what both are tied to: posts, functions and groupings they chose to share, and, where it is asked for, what stands around them. They are in an area by their recorded membership; where a kind of organisation has none in a layer, by where more than half of its people live or where it stands. What holds at the date, yes or likely, is added up in the weight; what nobody can place in time is counted in pairsUnknown, or listed, and never weighs. Admissions are those of 2020 whatever the date, and so no surer than likely. Where more than 20,000 things would be listed, pair by pair, what the most pairs have in common is listed once, with everybody's ties, in the graph's sharedByMany, and edges name it there by its place (as CSV by its identifier); it weighs as everything does. More than 60,000 pairs are refused, with the kinds that are too many. It is one graph without directions. As CSV there is a third table, shared, with one row for each thing of each pair. ${formatsDescription}`,
    query: CollaborationQuery,
    answers: graphBodies(
      CollaborationProjection,
      "source,target,id,weight,evidence,inForce,shared,sharedByMany,weightPost,weightFunction,weightGrouping",
    ),
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
      "Every pair that would share it no longer, with what would be left to them and how many steps would lie between them; and the groups that those who are linked now would fall into. The first 500 pairs are listed, those furthest apart afterwards first; as CSV one row for each. Nothing is changed.",
    query: EndingQuery,
    answers: [
      json(EndingAnswer),
      csv(
        "source,sourceName,target,targetName,stepsAfter,weight,kinds,shared,sharedNames,inForce,evidence,left,leftNames",
      ),
    ],
    refusals: [400, 404, 406, 409, 410],
  },
  {
    path: "/api/graph/communities",
    operationId: "listCommunities",
    tag,
    summary:
      "Who works with whom more than with others, by Louvain or Leiden, and how far that is from a layer",
    description:
      "The same question of the same data has the same answer: `seed` starts the order organisations are looked at. What weighs nothing makes no community, so where every weight is 0 everybody is alone. Communities are named after the member with the most in common with the others, and compared with a layer by variation of information in bits, weighted by people.",
    query: CommunitiesQuery,
    answers: [json(CommunitiesAnswer), csv("community,communityName,organisation,name,ods,ons,population")],
    refusals: [400, 406],
  },
];
