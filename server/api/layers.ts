import { Router } from "express";
import { areaKinds, areaKindWords } from "../../geodata/model/kinds.ts";
import type { Layer } from "../contract/layers.ts";
import { ListQuery } from "../contract/resourceQueries.ts";
import type { Dependencies } from "../dependencies.ts";
import { medianOf } from "../domain/median.ts";
import { readAddress } from "./platform/address.ts";
import { pageOf } from "./platform/page.ts";
import { parseQuery } from "./platform/parseQuery.ts";
import { sendTable } from "./platform/send.ts";

/** When each layer's lines were as drawn. */
const vintages = {
  ccg: "April 2016",
  district: "April 2016",
  county: "April 2016",
  stp: "March 2016, the codes of 2016",
  region: "April 2016",
} as const;

const columns = ["id", "singular", "plural", "count", "population", "medianPopulation", "vintage"] as const;

/** `GET /api/layers`: the layers that divide England, with how many areas and how many people. */
export function layersRouter({ table }: Dependencies): Router {
  const items = areaKinds.map((id): Layer => {
    const { codes, people } = table.layers[id];
    return {
      id,
      ...areaKindWords[id],
      count: codes.length,
      population: table.totalPeople,
      medianPopulation: medianOf([...people]) ?? 0,
      vintage: vintages[id],
      datasets: ["lsoa-table", "lsoa-shapes-20m"],
    };
  });
  const router = Router();
  readAddress(router, "/layers", async (request, response) => {
    const { format, ...window } = parseQuery(ListQuery, request);
    const page = pageOf(request, items, window);
    await sendTable(request, response, {
      basis: "compiled",
      format,
      json: page,
      name: "layers",
      columns,
      links: page.links,
      rows: page.items,
    });
  });
  return router;
}
