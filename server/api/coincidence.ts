import { Router } from "express";
import { nodeId } from "../../geodata/model/identifiers.ts";
import type { AreaKind } from "../../geodata/model/kinds.ts";
import type { AreaFit, Coincidence } from "../contract/overlaps.ts";
import { CoincidenceQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { at } from "../domain/at.ts";
import { type AreaFit as Fit, layerFit } from "../domain/coterminosity.ts";
import { readAddress } from "./platform/address.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendTable } from "./platform/send.ts";

const columns = [
  "layer",
  "against",
  "id",
  "name",
  "population",
  "nests",
  "splits",
  "mainly",
  "mainlyName",
  "mainlyShare",
] as const;

/** `GET /api/coincidence`: how the lines of two layers fit each other, per area and overall; per area alone as CSV. */
export function coincidenceRouter(dependencies: Dependencies): Router {
  const router = Router();
  readAddress(router, "/coincidence", async (request, response) => {
    const { a, b, format } = parseQuery(CoincidenceQuery, request);
    const coincidence = coincidenceOf(dependencies, a, b);
    await sendTable(request, response, {
      basis: "compiled",
      format,
      json: coincidence,
      name: `coincidence-${a}-${b}`,
      columns,
      rows: [...fitRows(a, b, coincidence.areasOfA), ...fitRows(b, a, coincidence.areasOfB)],
    });
  });
  return router;
}

/** The fit of each area of either layer, with the layer it is held against. */
function fitRows(layer: AreaKind, against: AreaKind, fits: readonly AreaFit[]) {
  return fits.map((fit) => ({ layer, against, ...fit }));
}

function coincidenceOf(dependencies: Dependencies, a: AreaKind, b: AreaKind): Coincidence {
  const { people, areasOfA, areasOfB, ...overall } = layerFit(dependencies.table, a, b);
  return {
    a,
    b,
    population: people,
    ...overall,
    areasOfA: areasOfA.map((fit) => areaFit(dependencies, fit, a, b)),
    areasOfB: areasOfB.map((fit) => areaFit(dependencies, fit, b, a)),
  };
}

function areaFit({ table, graph }: Dependencies, fit: Fit, own: AreaKind, other: AreaKind): AreaFit {
  const id = nodeId(own, at(table.layers[own].codes, fit.area));
  const mainly = nodeId(other, at(table.layers[other].codes, fit.mainly));
  return {
    id,
    name: graph.network.getNodeAttribute(id, "name"),
    population: fit.people,
    nests: fit.nests,
    splits: fit.splits,
    mainly,
    mainlyName: graph.network.getNodeAttribute(mainly, "name"),
    mainlyShare: fit.mainlyShare,
  };
}
