import { Router } from "express";
import { NoQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { readAddress } from "./platform/address.ts";
import { negotiateFormat } from "./platform/negotiate.ts";
import { parseQuery } from "./platform/parseQuery.ts";

/**
 * `GET /api/health`: whether the server is up and has its data, and whether what people entered can be reached.
 * Without the store everything can still be read as it was last known, so the answer is 200 either way. Never kept.
 */
export function healthRouter({ register }: Dependencies, startedAt: Date): Router {
  const router = Router();
  readAddress(router, "/health", async (request, response) => {
    parseQuery(NoQuery, request);
    negotiateFormat(request, undefined, { json: "application/json" });
    const isReachable = await register.isReachable();
    response.set("Cache-Control", "no-store").json({
      status: isReachable ? "ok" : "degraded",
      store: isReachable ? "ok" : "unavailable",
      startedAt: startedAt.toISOString(),
      uptimeSeconds: Math.round((Date.now() - startedAt.getTime()) / 1000),
    });
  });
  return router;
}
