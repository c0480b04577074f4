import { Router } from "express";
import { collaborationAnswer } from "../answers/collaborationAnswer.ts";
import { CollaborationQuery } from "../contract/graphQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { creditsOf, datasetsOfProjection } from "../graph/credits.ts";
import { takeProjection } from "../graph/formats/takeProjection.ts";
import { readAddress } from "./platform/address.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { projectionAsked, projectionFor } from "./projectionFor.ts";
import { sendGraph } from "./sendGraph.ts";

/**
 * All kinds together are some 11,000 things listed for the CCGs and 18,000 for the districts, six megabytes; a grouping of
 * all CCGs would be 21,736 by itself.
 */
const mostListed = 20_000;

/** `GET /api/graph/collaboration`: organisation to organisation, each edge listing what the two have in common. */
export function collaborationRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/graph/collaboration", async (request, response) => {
    const { of, format, table, ...query } = parseQuery(CollaborationQuery, request);
    const asked = projectionAsked(of, query);
    const json = collaborationAnswer(dependencies, projectionFor(dependencies, asked, mostListed), asked);
    await sendGraph(request, response, {
      format,
      table,
      taken: "collaboration",
      asAt: asked.asAt,
      json,
      graph: () =>
        takeProjection(
          json,
          creditsOf(
            dependencies.compiled.provenance.sources,
            datasetsOfProjection(dependencies.graph.network, json),
          ),
        ),
    });
  });
  return router;
}
