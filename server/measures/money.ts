import { areaKinds } from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import { estimateRunningCosts, runningCostsFormula, runningCostsPeriod } from "../domain/runningCosts.ts";
import { shareOf } from "../domain/share.ts";
import type { England } from "./england.ts";
import { type AreaMeasure, commonly } from "./measureDefinition.ts";
import { observedOf, sumOverWholeCcgs } from "./observed.ts";

const years = ["2013/14", "2014/15", "2015/16", "2016/17", "2017/18"] as const;

/** The year whose allocation is set beside mid-2015 residents: the nearest that is whole. */
const perHeadYear = "2016/17";

/** Core allocations as a secondary table reports them, and running costs by the national rule. */
export const moneyMeasures: readonly AreaMeasure[] = [
  ...years.map(
    (year): AreaMeasure => ({
      ...commonly,
      key: `core-allocation-${year.replace("/", "-")}`,
      label: `Core allocation ${year}`,
      description: `Money for commissioning in ${year}, without running costs and, it appears, without delegated primary care. Reported by a third party, not checked against the original.`,
      unit: "£",
      format: "pounds",
      period: year,
      status: "reported",
      formula:
        "as reported for the CCG; for other areas the sum of their whole CCGs, not known where a CCG is divided",
      needs: ["observations"],
      layers: ["ccg", "stp", "region"],
      datasets: ["ccg-allocations"],
      cites: { key: "core-allocation", period: year },
      compute: (england, layer) => allocations(england, layer, year),
    }),
  ),
  {
    ...commonly,
    key: "core-allocation-per-head-2016-17",
    label: "Core allocation a head 2016/17",
    description:
      "The reported core allocation divided by residents. Published figures a head use registered people and need, so they differ.",
    unit: "£ a head",
    format: "pounds-per-head",
    period: perHeadYear,
    status: "reported",
    formula: "reported core allocation 2016/17 ÷ residents in mid-2015 (not registered people)",
    needs: ["atoms", "observations"],
    layers: ["ccg", "stp", "region"],
    datasets: ["ccg-allocations", "lsoa-table"],
    cites: { key: "core-allocation", period: perHeadYear },
    compute: (england, layer) =>
      allocations(england, layer, perHeadYear).map((pounds, area) =>
        shareOf(pounds, at(england.table.layers[layer].people, area)),
      ),
  },
  {
    ...commonly,
    key: "running-costs-estimate",
    label: "Running costs (estimate)",
    description:
      "What the national allowance a head would come to for the area's residents. The allowances published for each CCG are not in the data.",
    unit: "£ a year",
    format: "pounds",
    period: runningCostsPeriod,
    estimate: true,
    status: "estimate",
    formula: runningCostsFormula,
    needs: ["atoms"],
    layers: areaKinds,
    datasets: ["lsoa-table", "running-cost-allowance"],
    cites: { key: "running-costs-per-head", period: runningCostsPeriod },
    compute: ({ table }, layer) => [...table.layers[layer].people].map(estimateRunningCosts),
  },
];

function allocations(england: England, layer: Parameters<AreaMeasure["compute"]>[1], year: string) {
  return sumOverWholeCcgs(england, layer, (ccg) => observedOf(england.graph, ccg, "core-allocation", year));
}
