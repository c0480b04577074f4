import { Router } from "express";
import type { AreaKind } from "../../geodata/model/kinds.ts";
import type { OverlapRow } from "../contract/overlaps.ts";
import { OverlapQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { overlapPairs } from "../graph/overlapPairs.ts";
import { nodeOf } from "./nodeOf.ts";
import { readAddress } from "./platform/address.ts";
import { pageOf } from "./platform/page.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { Problem } from "./platform/problem.ts";
import { sendTable } from "./platform/send.ts";

const columns = ["of", "ofName", "with", "withName", "population", "shareOfOf", "shareOfWith"] as const;

/** `GET /api/overlaps`: people who live both in an area of one layer and in an area of another. */
export function overlapsRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/overlaps", async (request, response) => {
    const query = parseQuery(OverlapQuery, request);
    const only = query.id === undefined ? null : areaOf(dependencies, query.of, query.id);
    const rows = overlapRows(dependencies, query.of, query.with).filter(
      (row) => only === null || row.of === only,
    );
    const page = pageOf(request, rows, query);
    await sendTable(request, response, {
      basis: "compiled",
      format: query.format,
      json: page,
      links: page.links,
      name: `overlaps-${query.of}-${query.with}`,
      columns,
      rows: page.items,
    });
  });
  return router;
}

function overlapRows({ table, graph }: Dependencies, of: AreaKind, other: AreaKind): OverlapRow[] {
  const nameOf = (id: string) => graph.network.getNodeAttribute(id, "name");
  return overlapPairs(table, of, other).map(({ source, target, people, share, shareOfTarget }) => ({
    of: source,
    ofName: nameOf(source),
    with: target,
    withName: nameOf(target),
    population: people,
    shareOfOf: share,
    shareOfWith: shareOfTarget,
  }));
}

/** The area of the layer `of` that an identifier or code names: a bare code means the one of that layer. */
function areaOf({ graph }: Dependencies, of: AreaKind, text: string): string {
  const node = nodeOf(graph, text.includes(":") ? text : `${of}:${text}`);
  if (node.kind === of) return node.id;
  throw new Problem("invalid-query", `${node.id} is no area of the layer ${of}`, {
    errors: [{ path: "id", message: `must be an area of the layer ${of}` }],
  });
}
