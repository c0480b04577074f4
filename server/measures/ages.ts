import type { AreaKind } from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import { ageSharesOf, countsOf } from "../domain/people.ts";
import { shareOf } from "../domain/share.ts";
import { type AreaMeasure, commonly } from "./measureDefinition.ts";
import { observedOf } from "./observed.ts";

/** Layers whose age bands come from small areas; CCGs have bands of their own, published for them. */
const bandedLayers: readonly AreaKind[] = ["district", "county", "stp", "region"];

/**
 * Shares of age. CCGs use the bands published for them; other layers use the small-area bands of another
 * publisher, divided by those bands' own sum, since their total is not the residents' total.
 */
export const ageMeasures: readonly AreaMeasure[] = [
  publishedBand("share-0-17", "Share aged 0 to 17", "age-0-17", "0 to 17"),
  publishedBand("share-18-64", "Share aged 18 to 64", "age-18-64", "18 to 64"),
  publishedBand("share-65-plus", "Share aged 65 and over", "age-65-plus", "65 and over"),
  publishedBand("share-85-plus", "Share aged 85 and over", "age-85-plus", "85 and over"),
  smallAreaBand("share-0-15", "Share aged 0 to 15", "0 to 15", "age0to15"),
  smallAreaBand("share-16-59", "Share aged 16 to 59", "16 to 59", "age16to59"),
  smallAreaBand("share-60-plus", "Share aged 60 and over", "60 and over", "age60plus"),
];

function publishedBand(key: string, label: string, band: string, words: string): AreaMeasure {
  return {
    ...commonly,
    key,
    label,
    description: `Of every hundred residents, how many are aged ${words}.`,
    unit: null,
    format: "share",
    formula: `residents aged ${words} ÷ all residents, both as published for the CCG`,
    needs: ["atoms", "observations"],
    layers: ["ccg"],
    datasets: ["ccg-april-2016"],
    cites: { key: band, period: null },
    compute: ({ table, graph }, layer) =>
      graph.areas[layer].map((id, area) =>
        shareOf(observedOf(graph, id, band), at(table.layers[layer].people, area)),
      ),
  };
}

function smallAreaBand(
  key: string,
  label: string,
  words: string,
  band: "age0to15" | "age16to59" | "age60plus",
): AreaMeasure {
  return {
    ...commonly,
    key,
    label,
    description: `Of every hundred people counted by age, how many are aged ${words}.`,
    unit: null,
    format: "share",
    formula: `people aged ${words} ÷ the sum of the three bands 0-15, 16-59 and 60+ (another publisher's estimate of the same year)`,
    needs: ["atoms"],
    layers: bandedLayers,
    datasets: ["lsoa-table"],
    compute: ({ table }, layer) =>
      table.layers[layer].atomsOf.map((atoms) => ageSharesOf(countsOf(table, atoms))[band]),
  };
}
