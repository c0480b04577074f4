import { Router } from "express";
import { SourceListQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { pageOf } from "./platform/page.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendJson } from "./platform/send.ts";
import { readAddress } from "./readAddress.ts";

/** `GET /api/sources`: every dataset that was read, with its licence and checksum, and what was made from them. */
export function sourcesRouter({ compiled }: Dependencies): Router {
  const router = Router();
  readAddress(router, "/sources", async (request, response) => {
    const window = parseQuery(SourceListQuery, request);
    const { sources, artefacts } = compiled.provenance;
    await sendJson(request, response, { ...pageOf(request, sources, window), artefacts });
  });
  return router;
}
