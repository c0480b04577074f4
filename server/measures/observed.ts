import type { Citation } from "../../geodata/model/artefacts.ts";
import type { AreaKind } from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import { layerOverlaps } from "../domain/overlap.ts";
import type { CollaborationGraph } from "../graph/collaborationGraph.ts";
import type { England } from "./england.ts";

/** The number observed of a node under a key (and in a period, where one is asked); `null` where there is none. */
export function observedOf(
  graph: CollaborationGraph,
  id: string,
  key: string,
  period: string | null = null,
): number | null {
  const found = graph.observations
    .get(id)
    ?.find((observation) => observation.key === key && (period === null || observation.period === period));
  return typeof found?.value === "number" ? found.value : null;
}

/**
 * A number known of CCGs, for each area of a layer: the CCG's own, or the sum of the CCGs that make the area
 * up. An area that takes in a part of any CCG, or one whose number is unknown, has no known sum: `null`.
 */
export function sumOverWholeCcgs(
  england: England,
  layer: AreaKind,
  numberOf: (ccg: string) => number | null,
): (number | null)[] {
  const values = england.graph.areas.ccg.map(numberOf);
  if (layer === "ccg") return values;
  const overlaps = layerOverlaps(england.table, "ccg", layer);
  const sums: (number | null)[] = england.graph.areas[layer].map(() => 0);
  for (let row = 0; row < overlaps.size; row++) {
    const area = at(overlaps.with, row);
    const value = at(values, at(overlaps.of, row));
    const sum = at(sums, area);
    const whole = at(overlaps.shareOfOf, row) === 1;
    sums[area] = sum === null || value === null || !whole ? null : sum + value;
  }
  return sums;
}

const mostCitations = 3;

/** The first few different citations of the observations a measure cites: where its numbers were read. */
export function citationsOf(
  graph: CollaborationGraph,
  { key, period }: { key: string; period: string | null },
): Citation[] {
  const citations = new Map<string, Citation>();
  for (const observations of graph.observations.values()) {
    for (const observation of observations) {
      if (observation.key !== key || (period !== null && observation.period !== period)) continue;
      for (const citation of observation.sources) citations.set(JSON.stringify(citation), citation);
      if (citations.size >= mostCitations) return [...citations.values()].slice(0, mostCitations);
    }
  }
  return [...citations.values()];
}
