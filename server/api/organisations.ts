import { Router } from "express";
import { organisationDetail } from "../answers/organisationDetail.ts";
import { organisationList } from "../answers/organisationList.ts";
import { practiceRows } from "../answers/practiceRows.ts";
import {
  OrganisationDetailQuery,
  OrganisationListQuery,
  PracticeListQuery,
} from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { nodeOf } from "./nodeOf.ts";
import { readAddress } from "./platform/address.ts";
import { pageOf } from "./platform/page.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendJson, sendTable } from "./platform/send.ts";

const listColumns = [
  "id",
  "kind",
  "name",
  "officialName",
  "ods",
  "ons",
  "population",
  "footprintNumber",
  "acute",
  "longitude",
  "latitude",
] as const;

const practiceColumns = ["id", "code", "name", "listSize", "postcode", "longitude", "latitude"] as const;

/** `GET /api/organisations`, one of them by identifier or code, and the practices of one. */
export function organisationsRouter(dependencies: Dependencies): Router {
  const { graph, book } = dependencies;
  const router = Router();

  readAddress(router, "/organisations", async (request, response) => {
    const { kind, q, within, asAt, evidence, limit, offset, format } = parseQuery(
      OrganisationListQuery,
      request,
    );
    const found = organisationList(dependencies, {
      kinds: kind ?? null,
      text: q ?? null,
      within: within === undefined ? null : nodeOf(graph, within),
      question: { asAt, evidence: new Set(evidence) },
    });
    const page = pageOf(request, found, { limit, offset });
    await sendTable(request, response, {
      // The organisations themselves are compiled; what lies in a grouping, and what a text finds, is not.
      basis: q === undefined && within === undefined ? "compiled" : "register",
      format,
      json: page,
      name: kind === undefined ? "organisations" : `organisations-${[...kind].join("-")}`,
      columns: listColumns,
      links: page.links,
      rows: page.items.map(withPosition),
    });
  });

  readAddress(router, "/organisations/:id", async (request, response) => {
    const { asAt, evidence } = parseQuery(OrganisationDetailQuery, request);
    const node = nodeOf(graph, request.params.id);
    await sendJson(
      request,
      response,
      organisationDetail(dependencies, book, node, { asAt, evidence: new Set(evidence) }),
    );
  });

  readAddress(router, "/organisations/:id/practices", async (request, response) => {
    const { asAt, evidence, limit, offset, format } = parseQuery(PracticeListQuery, request);
    const node = nodeOf(graph, request.params.id);
    const rows = practiceRows(dependencies, node, { asAt, evidence: new Set(evidence) });
    const page = pageOf(request, rows, { limit, offset });
    await sendTable(request, response, {
      format,
      json: page,
      name: `practices-${node.ods ?? node.ons ?? "members"}`,
      columns: practiceColumns,
      links: page.links,
      rows: page.items.map(withPosition),
    });
  });
  return router;
}

/** A row with its position as two columns. */
function withPosition<Row extends { position: readonly [number, number] | null }>({ position, ...row }: Row) {
  return { ...row, longitude: position?.[0] ?? null, latitude: position?.[1] ?? null };
}
