import { Router } from "express";
import { openApi31 } from "../../contract/openapi.ts";
import { NoQuery } from "../../contract/resourceQueries.ts";
import { readAddress } from "../platform/address.ts";
import { negotiateFormat } from "../platform/negotiate.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { type Prepared, prepare } from "../platform/prepared.ts";
import { sendPrepared } from "../platform/send.ts";
import { interfacePage } from "./interfacePage.ts";
import { wholeInterface } from "./interfaces.ts";
import { pagesStylesheet } from "./pagesStylesheet.ts";

/**
 * `GET /api/openapi.json` (OpenAPI 3.1), `/api/docs` (the same to read, without a script; to who takes JSON only, the
 * document itself) and the stylesheet of the pages the server writes itself.
 */
export function docsRouter(): Router {
  const router = Router();
  const json = once(() =>
    prepare(JSON.stringify(openApi31(wholeInterface)), { contentType: "application/json; charset=utf-8" }),
  );
  const page = once(() =>
    prepare(interfacePage(wholeInterface, openApi31(wholeInterface), "/api/openapi.json"), {
      contentType: "text/html; charset=utf-8",
      variesByAccept: true,
    }),
  );
  const pageAsJson = once(() =>
    prepare(JSON.stringify(openApi31(wholeInterface)), {
      contentType: "application/json; charset=utf-8",
      variesByAccept: true,
    }),
  );
  const stylesheet = once(() => prepare(pagesStylesheet, { contentType: "text/css; charset=utf-8" }));

  readAddress(router, "/openapi.json", async (request, response) => {
    parseQuery(NoQuery, request);
    negotiateFormat(request, undefined, { json: "application/json" });
    await sendPrepared(request, response, json(), "compiled");
  });
  readAddress(router, "/docs", async (request, response) => {
    parseQuery(NoQuery, request);
    const format = negotiateFormat(request, undefined, { html: "text/html", json: "application/json" });
    await sendPrepared(request, response, format === "html" ? page() : pageAsJson(), "compiled");
  });
  readAddress(router, "/docs/pages.css", async (request, response) => {
    parseQuery(NoQuery, request);
    await sendPrepared(request, response, stylesheet(), "compiled");
  });
  return router;
}

/** The documents are made when first asked for: a start needs none of them. */
function once(make: () => Prepared): () => Prepared {
  let made: Prepared | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
