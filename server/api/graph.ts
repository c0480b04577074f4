import { Router } from "express";
import { GraphQuery } from "../contract/graphQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { drawnAt } from "../graph/drawnAt.ts";
import { graphRows } from "../graph/formats/graphRows.ts";
import { takeGraph } from "../graph/formats/takeGraph.ts";
import { serialiseGraph } from "../graph/serialiseGraph.ts";
import { readAddress } from "./platform/address.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendGraph } from "./sendGraph.ts";

/**
 * `GET /api/graph`: nodes of the kinds asked for and the ties among them at a date, for graphology or in a format of
 * another program.
 */
export function graphRouter(dependencies: Dependencies): Router {
  const { graph, compiled } = dependencies;
  const router = Router();
  readAddress(router, "/graph", async (request, response) => {
    const { format, table, kinds, edges, asAt, evidence } = parseQuery(GraphQuery, request);
    const selection = { kinds: new Set(kinds), edges: new Set(edges), asAt, evidence: new Set(evidence) };
    const json = serialiseGraph(graph, selection, compiled.provenance.sources);
    const taken = () => takeGraph(json, (node) => drawnAt(dependencies, node));
    await sendGraph(request, response, {
      format,
      table,
      taken: "graph",
      asAt,
      json,
      graph: taken,
      rows: () => graphRows(taken(), table),
    });
  });
  return router;
}
