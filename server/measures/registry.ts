import type { AreaKind } from "../../geodata/model/kinds.ts";
import type { Measure, MeasuredKind, MeasureValues } from "../contract/measures.ts";
import { medianOf } from "../domain/median.ts";
import { ageMeasures } from "./ages.ts";
import type { England } from "./england.ts";
import { entryMeasures } from "./entries.ts";
import { fragmentationMeasures } from "./fragmentation.ts";
import { insideMeasures } from "./inside.ts";
import type { AreaMeasure, MeasureDefinition, SharingMeasure } from "./measureDefinition.ts";
import { moneyMeasures } from "./money.ts";
import { networkMeasures } from "./network.ts";
import { citationsOf } from "./observed.ts";
import { ofPairs } from "./ofSharing.ts";
import { partnerMeasures } from "./partners.ts";
import { populationMeasures } from "./population.ts";
import { practiceMeasures } from "./practices.ts";
import { shapeMeasures } from "./shape.ts";
import type { Sharing } from "./sharing.ts";

/** Every measure the product knows, in the order a reader meets them. */
export const measures: readonly MeasureDefinition[] = [
  ...populationMeasures,
  ...ageMeasures,
  ...shapeMeasures,
  ...practiceMeasures,
  ...moneyMeasures,
  ...partnerMeasures.map(ofPairs),
  ...fragmentationMeasures,
  ...networkMeasures.map(ofPairs),
  ...insideMeasures.map(ofPairs),
  ...entryMeasures,
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
export function areaValues(measure: AreaMeasure, layer: AreaKind, england: England): MeasureValues {
  if (!measure.layers.includes(layer)) throw new RangeError(`${measure.key} is not measured for ${layer}`);
  const values = measure.compute(england, layer);
  const described = describeMeasure(measure, england);
  return {
    ...answered(described, layer, england.graph.areas[layer], values, england),
    asAt: null,
    evidence: null,
  };
}

/**
 * A measure of sharing as it stands in a reading, for everything of a layer or kind; throws RangeError where it has
 * no meaning there.
 */
export function sharingValues(measure: SharingMeasure, layer: MeasuredKind, sharing: Sharing): MeasureValues {
  if (!measure.layers.includes(layer)) throw new RangeError(`${measure.key} is not measured for ${layer}`);
  const { england, question } = sharing;
  const described = { ...describeMeasure(measure, england), period: question.asAt };
  const values = measure.compute(sharing, layer);
  return {
    ...answered(described, layer, sharing.idsOf(layer), values, england),
    asAt: question.asAt,
    evidence: [...question.evidence],
  };
}

function answered(
  measure: Measure,
  layer: MeasuredKind,
  ids: readonly string[],
  values: readonly (number | null)[],
  { graph }: England,
): Omit<MeasureValues, "asAt" | "evidence"> {
  const known = values.filter((value) => value !== null);
  return {
    measure,
    layer,
    items: ids.map((id, place) => ({
      id,
      name: graph.network.getNodeAttribute(id, "name"),
      value: values[place] ?? null,
    })),
    total: ids.length,
    median: medianOf(known),
    smallest: known.length === 0 ? null : Math.min(...known),
    largest: known.length === 0 ? null : Math.max(...known),
  };
}
