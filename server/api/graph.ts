import { Router } from "express";
import { GraphQuery } from "../contract/graphQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { serialiseGraph } from "../graph/serialiseGraph.ts";
import { readAddress } from "./platform/address.ts";
import { negotiateFormat } from "./platform/negotiate.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendJson } from "./platform/send.ts";

/** `GET /api/graph`: nodes of the kinds asked for and the ties among them at a date, for graphology. */
export function graphRouter({ graph }: Dependencies): Router {
  const router = Router();
  readAddress(router, "/graph", async (request, response) => {
    const { format, kinds, edges, asAt, evidence } = parseQuery(GraphQuery, request);
    negotiateFormat(request, format, { json: "application/json" });
    await sendJson(
      request,
      response,
      serialiseGraph(graph, {
        kinds: new Set(kinds),
        edges: new Set(edges),
        asAt,
        evidence: new Set(evidence),
      }),
    );
  });
  return router;
}
