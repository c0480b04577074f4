import { Router } from "express";
import { SearchQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { searchAnswer } from "../search/searchHits.ts";
import { readAddress } from "./platform/address.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendJson } from "./platform/send.ts";

/** `GET /api/search?q=`: what a typed text can mean, of every kind, the likeliest first. */
export function searchRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/search", async (request, response) => {
    const { q, limit } = parseQuery(SearchQuery, request);
    await sendJson(request, response, searchAnswer(dependencies, q, limit));
  });
  return router;
}
