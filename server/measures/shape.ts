import { type AreaKind, areaKinds, areaKindWords } from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import { connectedParts } from "../domain/contiguity.ts";
import { nestingOf } from "../domain/nesting.ts";
import { layerOverlaps } from "../domain/overlap.ts";
import { countsOf } from "../domain/people.ts";
import { sizeRatios } from "../domain/ratios.ts";
import type { England } from "./england.ts";
import { type AreaMeasure, commonly } from "./measureDefinition.ts";

/** How an area lies: its land, its pieces, what is in it and what its edge cuts across. */
export const shapeMeasures: readonly AreaMeasure[] = [
  {
    ...commonly,
    key: "area",
    label: "Area of land",
    description: "Square kilometres of land down to the high-water mark.",
    unit: "km²",
    format: "square-km",
    period: "boundaries of 2011",
    formula: "measured on the WGS 84 ellipsoid from the 20 m boundaries, before any simplifying",
    needs: ["atoms"],
    layers: areaKinds,
    datasets: ["lsoa-shapes-20m"],
    compute: ({ table }, layer) => table.layers[layer].atomsOf.map((atoms) => countsOf(table, atoms).areaKm2),
  },
  {
    ...commonly,
    key: "pieces",
    label: "Pieces people live in",
    description:
      "How many separate pieces of land somebody lives in. Islands and places cut off by another area make more than one.",
    unit: "pieces",
    format: "count",
    period: "boundaries of 2011",
    formula: "connected pieces of land, by shared boundary lines, that hold at least one resident",
    needs: ["land"],
    layers: areaKinds,
    datasets: ["lsoa-shapes-20m", "lsoa-table"],
    compute: ({ table, land }, layer) =>
      table.layers[layer].atomsOf.map(
        (atoms) =>
          connectedParts(land, atoms).filter((parts) => parts.some((part) => at(land.parts, part).people > 0))
            .length,
      ),
  },
  countOfAreas("ccg", ["county", "stp", "region", "district"]),
  countOfAreas("district", ["ccg", "county", "stp", "region"]),
  countOfAreas("county", ["ccg", "stp", "region"]),
  countOfAreas("stp", ["county", "region"]),
  cutAcross("district", ["ccg", "stp", "region"]),
  cutAcross("county", ["ccg", "stp", "region"]),
  {
    ...commonly,
    key: "largest-to-smallest-ccg",
    label: "Largest CCG to smallest",
    description:
      "How many times bigger the largest CCG with people in the area is than the smallest. Across England it is 13 times.",
    unit: null,
    format: "ratio",
    formula:
      "residents of the largest CCG ÷ residents of the smallest, of the CCGs with people in the area; not known for fewer than two",
    needs: ["atoms"],
    layers: ["county", "stp", "region"],
    datasets: ["lsoa-table"],
    compute: ({ table }, layer) =>
      areasIn({ table }, "ccg", layer).map(
        (ccgs) => sizeRatios(ccgs.map((ccg) => at(table.layers.ccg.people, ccg))).largestToSmallest,
      ),
  },
];

function countOfAreas(counted: AreaKind, layers: readonly AreaKind[]): AreaMeasure {
  const words = areaKindWords[counted];
  return {
    ...commonly,
    key: `${counted}-count`,
    label: `${capitalised(words.plural)} with people in it`,
    description: `How many ${words.plural} have residents in the area, whole or in part.`,
    unit: words.plural,
    format: "count",
    period: "April 2016",
    formula: `${words.plural} that share at least one resident with the area`,
    needs: ["atoms"],
    layers,
    datasets: ["lsoa-table"],
    compute: (england, layer) => areasIn(england, counted, layer).map((areas) => areas.length),
  };
}

function cutAcross(cut: AreaKind, layers: readonly AreaKind[]): AreaMeasure {
  const words = areaKindWords[cut];
  return {
    ...commonly,
    key: `${cut}-cuts`,
    label: `${capitalised(words.plural)} cut across`,
    description: `How many ${words.plural} the area's edge runs through, with residents on both sides.`,
    unit: words.plural,
    format: "count",
    period: "April 2016",
    formula: `${words.plural} with residents both inside and outside, unless the area lies wholly within one`,
    needs: ["atoms"],
    layers,
    datasets: ["lsoa-table"],
    compute: ({ table }, layer) =>
      table.layers[layer].atomsOf.map((atoms) => nestingOf(table, atoms, cut).cut.length),
  };
}

/** For each area of a layer, the numbers of the areas of another layer that have people in it. */
function areasIn({ table }: Pick<England, "table">, counted: AreaKind, layer: AreaKind): number[][] {
  const areas: number[][] = table.layers[layer].codes.map(() => []);
  const overlaps = layerOverlaps(table, counted, layer);
  for (let row = 0; row < overlaps.size; row++) {
    at(areas, at(overlaps.with, row)).push(at(overlaps.of, row));
  }
  return areas;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
