import { Router } from "express";
import { collaborationAnswer } from "../answers/collaborationAnswer.ts";
import type { CollaborationProjection } from "../contract/collaboration.ts";
import { graphTables } from "../contract/graphFormats.ts";
import { CollaborationQuery } from "../contract/graphQueries.ts";
import { sharedCells, sharedColumns, sharedRows } from "../contract/sharedTable.ts";
import { spelledOut } from "../contract/spelledOut.ts";
import type { Dependencies } from "../dependencies.ts";
import { countInWords } from "../domain/inWords.ts";
import { creditsOf, datasetsOfProjection } from "../graph/credits.ts";
import { type GraphRows, graphRows } from "../graph/formats/graphRows.ts";
import { takeProjection } from "../graph/formats/takeProjection.ts";
import { readAddress } from "./platform/address.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { Problem } from "./platform/problem.ts";
import { projectionAsked, projectionFor } from "./projectionFor.ts";
import { sendGraph } from "./sendGraph.ts";

/**
 * All kinds together are some 11,000 things listed for the CCGs and 18,000 for the districts, six megabytes; a grouping of
 * all CCGs would be 21,736 by itself.
 */
const mostListed = 20_000;

/** Eleven groupings of all CCGs, as a table with a row for each of their pairs: 60 megabytes. */
const mostRows = 250_000;

/** `GET /api/graph/collaboration`: organisation to organisation, each edge listing what the two have in common. */
export function collaborationRouter(dependencies: Dependencies): Router {
  const { sources } = dependencies.compiled.provenance;
  const { network } = dependencies.graph;
  const router = Router();
  readAddress(router, "/graph/collaboration", async (request, response) => {
    const { of, format, table, ...query } = parseQuery(CollaborationQuery, request);
    const asked = projectionAsked(of, query);
    const json = collaborationAnswer(dependencies, projectionFor(dependencies, asked, mostListed), asked);
    const taken = () => takeProjection(json, creditsOf(sources, datasetsOfProjection(network, json)));
    await sendGraph(request, response, {
      format,
      table,
      taken: "collaboration",
      asAt: asked.asAt,
      json,
      graph: taken,
      rows: () => (table === "shared" ? tableOfShared(json) : graphRows(taken(), table)),
    });
  });
  return router;
}

/** What pairs have in common, one row for each thing. Throws `invalid-query` (400) where that would be too many rows. */
function tableOfShared(projection: CollaborationProjection): GraphRows {
  const all = spelledOut(projection, mostRows);
  if (all.attributes.sharedByMany.length > 0) {
    throw new Problem(
      "invalid-query",
      `Pairs would have more than ${countInWords(mostRows)} things in common, one row each. Ask for the table of edges, which names what many pairs have in common, or on fewer kinds`,
      { errors: [{ path: "table", message: "would have too many rows", allowed: [...graphTables] }] },
    );
  }
  return { columns: sharedColumns, rows: cellsOfShared(all) };
}

function* cellsOfShared(projection: CollaborationProjection): Generator<ReturnType<typeof sharedCells>> {
  for (const row of sharedRows(projection)) yield sharedCells(row, projection.attributes.asAt);
}
