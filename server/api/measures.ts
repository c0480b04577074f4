import { Router } from "express";
import { ListQuery, MeasureValuesQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { isOfSharing } from "../measures/measureDefinition.ts";
import { describeMeasure, measures } from "../measures/registry.ts";
import { readAddress } from "./platform/address.ts";
import { pageOf } from "./platform/page.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { Problem } from "./platform/problem.ts";
import { sendTable } from "./platform/send.ts";

const registryColumns = [
  "key",
  "version",
  "label",
  "description",
  "unit",
  "period",
  "status",
  "estimate",
  "formula",
  "layers",
  "datasets",
] as const;

/** `GET /api/measures`, the registry, and `/api/measures/{key}?layer=`, one measure for every area of a layer. */
export function measuresRouter(dependencies: Dependencies): Router {
  const router = Router();
  const items = measures.map((measure) => describeMeasure(measure, dependencies));
  const keys = items.map(({ key }) => key);
  readAddress(router, "/measures", async (request, response) => {
    const { format, ...window } = parseQuery(ListQuery, request);
    const page = pageOf(request, items, window);
    await sendTable(request, response, {
      basis: "compiled",
      format,
      json: page,
      name: "measures",
      columns: registryColumns,
      links: page.links,
      rows: page.items,
    });
  });
  readAddress(router, "/measures/:key", async (request, response) => {
    const { layer, asAt, evidence, format } = parseQuery(MeasureValuesQuery, request);
    const { key } = request.params;
    const measure = measures.find((each) => each.key === key);
    if (measure === undefined) {
      throw new Problem(
        "measure-not-found",
        `There is no measure ${key.slice(0, 80)}; there are ${keys.join(", ")}`,
      );
    }
    const values = dependencies.book.values(measure, layer, { asAt, evidence: new Set(evidence) });
    if (values === null) {
      throw new Problem("invalid-query", `${measure.label} has no meaning for the layer ${layer}`, {
        errors: [{ path: "layer", message: `is not a layer of ${key}`, allowed: [...measure.layers] }],
      });
    }
    await sendTable(request, response, {
      basis: isOfSharing(measure) ? "register" : "compiled",
      format,
      json: values,
      name: `${key}-${layer}`,
      columns: ["id", "name", "value", "unit", "period"],
      rows: values.items.map((item) => ({ ...item, unit: measure.unit, period: values.measure.period })),
    });
  });
  return router;
}
