import { type Response, Router } from "express";
import { defaultAsAt } from "../../../geodata/model/kinds.ts";
import type { QueryAnswer } from "../../contract/query.ts";
import { NoQuery } from "../../contract/resourceQueries.ts";
import type { Dependencies } from "../../dependencies.ts";
import { describeTables } from "../../query/describeTables.ts";
import type { AskedQuery } from "../../query/queryService.ts";
import { address, readAddress } from "../platform/address.ts";
import { csvOfRows } from "../platform/csv.ts";
import { negotiateFormat } from "../platform/negotiate.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { type Prepared, prepare } from "../platform/prepared.ts";
import { jsonBodyOf, readJson } from "../platform/readBody.ts";
import { sendJson, sendPrepared } from "../platform/send.ts";
import { queryProblem } from "./queryProblem.ts";
import { queryOfAddress, queryOfBody } from "./readParameters.ts";
import { visitorAt } from "./visitorAt.ts";

const formats = { json: "application/json", csv: "text/csv" } as const;

/** `/api/query`: questions in SQL, by address or body, and the tables they can be asked of. */
export function queryRouter(dependencies: Dependencies): Router {
  const router = Router();

  address(router, "/query", {
    body: readJson,
    get: async (request, response) => {
      const { format, ...query } = queryOfAddress(request);
      const chosen = negotiateFormat(request, format, formats);
      const prepared = preparedAnswer(await answerTo(dependencies, query, response), chosen);
      await sendPrepared(request, response, prepared);
    },
    post: async (request, response) => {
      parseQuery(NoQuery, request);
      const chosen = negotiateFormat(request, undefined, formats);
      const query = queryOfBody(jsonBodyOf(request));
      const { bytes, headers, contentType } = preparedAnswer(
        await answerTo(dependencies, query, response),
        chosen,
      );
      response.set("Cache-Control", "no-store");
      for (const [name, value] of headers) response.set(name, value);
      response.type(contentType).send(bytes.identity);
    },
  });

  readAddress(router, "/query/tables", async (request, response) => {
    parseQuery(NoQuery, request);
    const rows = dependencies.query.rowCounts(defaultAsAt);
    const described = describeTables({ ...dependencies, asAt: defaultAsAt }, rows);
    // Without the counts the answer holds for a moment only.
    await sendJson(request, response, described, { passing: rows === null });
  });

  return router;
}

async function answerTo(
  { query: service }: Dependencies,
  query: AskedQuery,
  response: Response,
): Promise<QueryAnswer> {
  const visitor = {
    name: visitorAt(response.req.socket.remoteAddress),
    isStillThere: () => !response.destroyed,
  };
  const result = await service.ask(query, visitor);
  if (result.kind !== "rows") throw queryProblem(query.sql, result);
  const { columns, rows, truncated } = result;
  return { columns, rows, truncated, limit: query.limit, asAt: query.asAt };
}

function preparedAnswer(answer: QueryAnswer, format: keyof typeof formats): Prepared {
  if (format === "json") {
    return prepare(JSON.stringify(answer), {
      contentType: "application/json; charset=utf-8",
      variesByAccept: true,
      passing: true,
    });
  }
  return prepare(csvOfRows(answer.columns, answer.rows), {
    contentType: "text/csv; charset=utf-8; header=present",
    variesByAccept: true,
    passing: true,
    headers: [
      ["Content-Disposition", `attachment; filename="query.csv"`],
      ["Truncated", String(answer.truncated)],
    ],
  });
}
