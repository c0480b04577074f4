import type { AreaKind } from "../../geodata/model/kinds.ts";
import { shareOf } from "../domain/share.ts";
import { type AreaMeasure, commonly } from "./measureDefinition.ts";
import { observedOf, sumOverWholeCcgs } from "./observed.ts";

/** Layers made of whole CCGs, but for the two footprints that Cumbria lies in. */
const madeOfCcgs: readonly AreaKind[] = ["ccg", "stp", "region"];

const published = {
  ...commonly,
  period: "2014/15",
  status: "published",
  needs: ["observations"],
  layers: madeOfCcgs,
  datasets: ["ccg-registered-people"],
} as const satisfies Partial<AreaMeasure>;

/** Member practices and the people on their lists. Registered people are never set beside residents. */
export const practiceMeasures: readonly AreaMeasure[] = [
  {
    ...published,
    key: "registered-people",
    label: "Registered people",
    description:
      "People on the lists of the member practices. Lists count some people who have moved or live elsewhere, so the figure is not that of residents.",
    unit: "registered people",
    format: "people",
    formula:
      "as published for the CCG; for other areas the sum of their whole CCGs, not known where a CCG is divided",
    cites: { key: "registered-people", period: null },
    compute: (england, layer) =>
      sumOverWholeCcgs(england, layer, (ccg) => observedOf(england.graph, ccg, "registered-people")),
  },
  {
    ...published,
    key: "practices",
    label: "Member practices",
    description: "GP practices that are members of the CCG and have a say in it.",
    unit: "practices",
    format: "count",
    formula:
      "as published for the CCG; for other areas the sum of their whole CCGs, not known where a CCG is divided",
    cites: { key: "practice-count", period: null },
    compute: (england, layer) =>
      sumOverWholeCcgs(england, layer, (ccg) => observedOf(england.graph, ccg, "practice-count")),
  },
  {
    ...published,
    key: "registered-people-per-practice",
    label: "Registered people per practice",
    description: "The average list of a member practice.",
    unit: "registered people",
    format: "people",
    status: "computed",
    formula: "registered people ÷ member practices, both of 2014/15",
    cites: { key: "registered-people", period: null },
    compute: (england, layer) => {
      const of = (key: string) =>
        sumOverWholeCcgs(england, layer, (ccg) => observedOf(england.graph, ccg, key));
      const practices = of("practice-count");
      return of("registered-people").map((people, area) => shareOf(people, practices[area] ?? null));
    },
  },
];
