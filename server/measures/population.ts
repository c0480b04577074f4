import { areaKinds } from "../../geodata/model/kinds.ts";
import { countsOf, densityOf } from "../domain/people.ts";
import { ratioToMedian, sizeRange } from "../domain/ratios.ts";
import { shareOf } from "../domain/share.ts";
import { type AreaMeasure, commonly } from "./measureDefinition.ts";

/** Who lives in an area, how many, how close together, and how that compares with the rest of its layer. */
export const populationMeasures: readonly AreaMeasure[] = [
  {
    ...commonly,
    key: "people",
    label: "People",
    description:
      "Everybody who lives in the area, by the Office for National Statistics' estimate for the middle of 2015.",
    unit: "people",
    format: "people",
    status: "published",
    formula: "the estimates of the area's LSOAs added up",
    needs: ["atoms"],
    layers: areaKinds,
    datasets: ["lsoa-table"],
    compute: ({ table }, layer) => [...table.layers[layer].people],
  },
  {
    ...commonly,
    key: "people-75-plus",
    label: "People aged 75 and over",
    description: "Residents aged 75 or more, who use far more care than others.",
    unit: "people",
    format: "people",
    status: "published",
    formula: "the estimates of the area's LSOAs added up",
    needs: ["atoms"],
    layers: areaKinds,
    datasets: ["lsoa-table"],
    compute: ({ table }, layer) =>
      table.layers[layer].atomsOf.map((atoms) => countsOf(table, atoms).people75plus),
  },
  {
    ...commonly,
    key: "share-75-plus",
    label: "Share aged 75 and over",
    description: "Of every hundred residents, how many are 75 or older.",
    unit: null,
    format: "share",
    formula: "residents aged 75 and over ÷ all residents",
    needs: ["atoms"],
    layers: areaKinds,
    datasets: ["lsoa-table"],
    compute: ({ table }, layer) =>
      table.layers[layer].atomsOf.map((atoms) => {
        const counts = countsOf(table, atoms);
        return shareOf(counts.people75plus, counts.people);
      }),
  },
  {
    ...commonly,
    key: "density",
    label: "People per square kilometre",
    description: "How close together people live: residents divided by the area of land.",
    unit: "people/km²",
    format: "people-per-square-km",
    formula: "residents ÷ km², the area measured on the 20 m boundaries",
    needs: ["atoms"],
    layers: areaKinds,
    datasets: ["lsoa-table", "lsoa-shapes-20m"],
    compute: ({ table }, layer) =>
      table.layers[layer].atomsOf.map((atoms) => densityOf(countsOf(table, atoms))),
  },
  {
    ...commonly,
    key: "ratio-to-median",
    label: "Size beside the England median",
    description:
      "How many times as many residents as the middle area of the same layer: 1 is the median, 2 twice as big.",
    unit: null,
    format: "ratio",
    scale: "diverging",
    midpoint: 1,
    formula: "residents ÷ the median of the layer's residents",
    needs: ["atoms"],
    layers: areaKinds,
    datasets: ["lsoa-table"],
    compute: ({ table }, layer) => {
      const people = [...table.layers[layer].people];
      const range = sizeRange(people);
      return people.map((size) => ratioToMedian(size, range));
    },
  },
];
