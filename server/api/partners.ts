import { Router } from "express";
import { partnerAnswer } from "../answers/partnerPage.ts";
import { PartnerListQuery } from "../contract/registerQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { nodeOf } from "./nodeOf.ts";
import { readAddress } from "./platform/address.ts";
import { pageOf } from "./platform/page.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendTable } from "./platform/send.ts";

const columns = [
  "organisation",
  "partner",
  "partnerName",
  "depth",
  "entry",
  "kind",
  "what",
  "whatName",
  "name",
  "since",
  "inForce",
  "evidence",
  "sources",
  "peopleTogether",
  "ratio",
  "neighbour",
] as const;

/** `GET /api/organisations/{id}/partners`: whom it works with; as CSV one row for each thing shared with each. */
export function partnersRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/organisations/:id/partners", async (request, response) => {
    const { asAt, evidence, limit, offset, format } = parseQuery(PartnerListQuery, request);
    const node = nodeOf(dependencies.graph, request.params.id);
    const { partners, ...answer } = partnerAnswer(dependencies, node, { asAt, evidence: new Set(evidence) });
    const page = pageOf(request, partners, { limit, offset });
    await sendTable(request, response, {
      format,
      json: { ...page, ...answer },
      name: `partners-${node.ods ?? node.ons ?? node.kind}`,
      columns,
      rows: page.items.flatMap(({ organisation, depth, shared, peopleTogether, ratio, neighbour }) =>
        shared.map(({ id, sources, ...thing }) => ({
          ...thing,
          organisation: node.id,
          partner: organisation.id,
          partnerName: organisation.name,
          depth,
          entry: id,
          sources: sources.map(({ title }) => title),
          peopleTogether,
          ratio,
          neighbour,
        })),
      ),
    });
  });
  return router;
}
