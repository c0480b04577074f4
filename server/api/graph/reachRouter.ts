import { Router } from "express";
import { reachAnswer, reachedItem } from "../../answers/reachAnswer.ts";
import { ReachQuery } from "../../contract/graphQueries.ts";
import type { Dependencies } from "../../dependencies.ts";
import { readAddress } from "../platform/address.ts";
import { pageOf } from "../platform/page.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { sendTable } from "../platform/send.ts";
import { codeInFileName } from "./codeInFileName.ts";
import { commonCells, commonColumns } from "./commonCells.ts";
import { walkNaming } from "./walkNaming.ts";

const columns = [
  "organisation",
  "name",
  "kind",
  "steps",
  "population",
  "by",
  "byName",
  ...commonColumns,
] as const;

/** `GET /api/graph/reach`: everybody within so many steps; as CSV one row for each. */
export function reachRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/graph/reach", async (request, response) => {
    const { from, within, limit, offset, format, ...query } = parseQuery(ReachQuery, request);
    const { named, walk } = walkNaming(dependencies, { from }, query);
    const { reached, ...answer } = reachAnswer(dependencies, walk, named.from, within);
    const { items: places, ...page } = pageOf(request, reached, { limit, offset });
    // Only those of the page are spelt out.
    const items = places.map((place) => reachedItem(dependencies, walk, place));
    await sendTable(request, response, {
      format,
      json: { items, ...page, ...answer },
      links: page.links,
      name: `reach-${codeInFileName(named.from)}`,
      columns,
      rows: items.map(({ organisation, population, steps, by }) => ({
        organisation: organisation.id,
        name: organisation.name,
        kind: organisation.kind,
        steps,
        population,
        by: by.from.id,
        byName: by.from.name,
        ...commonCells(by.shared),
      })),
    });
  });
  return router;
}
