import { Router } from "express";
import type { ServedFile } from "../compiledData.ts";
import { NoQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { readAddress } from "./platform/address.ts";
import { negotiateFormat } from "./platform/negotiate.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { prepare } from "./platform/prepared.ts";
import { sendPrepared } from "./platform/send.ts";

const served: readonly ServedFile[] = ["topology", "basemap", "layouts"];

/**
 * `GET /api/topology`, `/api/basemap` and `/api/layouts`: compiled files as they stand, made ready once and
 * kept compressed.
 */
export function compiledFilesRouter({ compiled }: Dependencies): Router {
  const router = Router();
  for (const file of served) {
    const prepared = prepare(compiled.bodies[file], { contentType: "application/json; charset=utf-8" });
    readAddress(router, `/${file}`, async (request, response) => {
      parseQuery(NoQuery, request);
      negotiateFormat(request, undefined, { json: "application/json" });
      await sendPrepared(request, response, prepared, "compiled");
    });
  }
  return router;
}
