import type { AreaKind } from "../../geodata/model/kinds.ts";
import type { Measure, MeasureValues } from "../contract/measures.ts";
import { medianOf } from "../domain/median.ts";
import { ageMeasures } from "./ages.ts";
import type { England, MeasureDefinition } from "./measureDefinition.ts";
import { moneyMeasures } from "./money.ts";
import { citationsOf } from "./observed.ts";
import { populationMeasures } from "./population.ts";
import { practiceMeasures } from "./practices.ts";
import { shapeMeasures } from "./shape.ts";

/** Every measure the product knows, in the order a reader meets them. */
export const measures: readonly MeasureDefinition[] = [
  ...populationMeasures,
  ...ageMeasures,
  ...shapeMeasures,
  ...practiceMeasures,
  ...moneyMeasures,
];

/** What a reader is told of a measure, with the citations of the observations it was read from. */
export function describeMeasure(
  { compute: _, cites, ...measure }: MeasureDefinition,
  england: England,
): Measure {
  return {
    ...measure,
    layers: [...measure.layers],
    needs: [...measure.needs],
    datasets: [...measure.datasets],
    sources: cites === null ? [] : citationsOf(england.graph, cites),
  };
}

/** A measure for every area of a layer, by code; throws RangeError where it has no meaning for the layer. */
export function measureValues(measure: MeasureDefinition, layer: AreaKind, england: England): MeasureValues {
  if (!measure.layers.includes(layer)) throw new RangeError(`${measure.key} is not measured for ${layer}`);
  const values = measure.compute(england, layer);
  const items = england.graph.areas[layer].map((id, area) => ({
    id,
    name: england.graph.network.getNodeAttribute(id, "name"),
    value: values[area] ?? null,
  }));
  const known = values.filter((value) => value !== null);
  return {
    measure: describeMeasure(measure, england),
    layer,
    items,
    total: items.length,
    median: medianOf(known),
    smallest: known.length === 0 ? null : Math.min(...known),
    largest: known.length === 0 ? null : Math.max(...known),
  };
}
