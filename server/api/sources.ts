import { Router } from "express";
import { ListQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { readAddress } from "./platform/address.ts";
import { pageOf } from "./platform/page.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendTable } from "./platform/send.ts";

const columns = [
  "key",
  "title",
  "publisher",
  "licence",
  "attribution",
  "vintage",
  "url",
  "file",
  "rows",
  "sha256",
  "note",
] as const;

/** `GET /api/sources`: every dataset that was read, with its licence and checksum, and what was made from them. */
export function sourcesRouter({ compiled }: Dependencies): Router {
  const router = Router();
  readAddress(router, "/sources", async (request, response) => {
    const { format, ...window } = parseQuery(ListQuery, request);
    const { sources, artefacts } = compiled.provenance;
    const page = pageOf(request, sources, window);
    await sendTable(request, response, {
      basis: "compiled",
      format,
      json: { ...page, artefacts },
      name: "sources",
      columns,
      links: page.links,
      rows: page.items,
    });
  });
  return router;
}
