import { Router } from "express";
import { NoQuery } from "../contract/resourceQueries.ts";
import { negotiateFormat } from "./platform/negotiate.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { readAddress } from "./readAddress.ts";

/** `GET /api/health`: whether the server is up and has its data. Never kept. */
export function healthRouter(startedAt: Date): Router {
  const router = Router();
  readAddress(router, "/health", async (request, response) => {
    parseQuery(NoQuery, request);
    negotiateFormat(request, undefined, { json: "application/json" });
    response.set("Cache-Control", "no-store").json({
      status: "ok",
      startedAt: startedAt.toISOString(),
      uptimeSeconds: Math.round((Date.now() - startedAt.getTime()) / 1000),
    });
  });
  return router;
}
