import { Router } from "express";
import { collaborationAnswer } from "../answers/collaborationAnswer.ts";
import { CollaborationQuery } from "../contract/graphQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { readAddress } from "./platform/address.ts";
import { negotiateFormat } from "./platform/negotiate.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendJson } from "./platform/send.ts";
import { projectionAsked, projectionFor } from "./projectionFor.ts";

/** `GET /api/graph/collaboration`: organisation to organisation, each edge listing what the two have in common. */
export function collaborationRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/graph/collaboration", async (request, response) => {
    const { of, format, table: _, ...query } = parseQuery(CollaborationQuery, request);
    negotiateFormat(request, format, { json: "application/json" });
    const asked = projectionAsked(of, query);
    await sendJson(
      request,
      response,
      collaborationAnswer(dependencies, projectionFor(dependencies, asked), asked),
    );
  });
  return router;
}
