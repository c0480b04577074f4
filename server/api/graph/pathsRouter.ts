import { Router } from "express";
import { pathsAnswer } from "../../answers/pathsAnswer.ts";
import type { PathsAnswer } from "../../contract/collaboration.ts";
import { PathsQuery } from "../../contract/graphQueries.ts";
import type { Dependencies } from "../../dependencies.ts";
import { readAddress } from "../platform/address.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { sendTable } from "../platform/send.ts";
import { codeInFileName } from "./codeInFileName.ts";
import { commonCells, commonColumns } from "./commonCells.ts";
import { walkNaming } from "./walkNaming.ts";

const columns = ["chain", "step", "from", "fromName", "to", "toName", ...commonColumns, "sentence"] as const;

/** `GET /api/graph/paths`: the shortest chains of collaboration; as CSV one row for each step of each. */
export function pathsRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/graph/paths", async (request, response) => {
    const { from, to, limit, format, ...query } = parseQuery(PathsQuery, request);
    const { named, walk } = walkNaming(dependencies, { from, to }, query);
    const answer = pathsAnswer(dependencies, walk, { ...named, limit });
    await sendTable(request, response, {
      format,
      json: answer,
      name: `paths-${codeInFileName(named.from)}-${codeInFileName(named.to)}`,
      columns,
      rows: stepRows(answer),
    });
  });
  return router;
}

function stepRows({ chains }: PathsAnswer) {
  return chains.flatMap(({ steps, sentence }, chain) =>
    steps.map(({ from, to, shared }, step) => ({
      chain: chain + 1,
      step: step + 1,
      from: from.id,
      fromName: from.name,
      to: to.id,
      toName: to.name,
      ...commonCells(shared),
      sentence,
    })),
  );
}
