import { isAreaKind } from "../../geodata/model/kinds.ts";
import type { MeasuredKind } from "../contract/measures.ts";
import { at } from "../domain/at.ts";
import { layerOverlaps } from "../domain/overlap.ts";
import { mostOfItsPeople } from "../graph/commonThings.ts";
import type { Sharing } from "./sharing.ts";

/**
 * The CCGs that belong to each thing of a layer or kind, by identifier: of an area those that more than half of
 * their people live in, of an entry of the register those that take part in force.
 */
export function ccgsInside(sharing: Sharing, layer: MeasuredKind): string[][] {
  const { table, graph } = sharing.england;
  const ids = sharing.idsOf(layer);
  if (layer === "ccg") return ids.map((id) => [id]);
  if (!isAreaKind(layer)) {
    const entries = new Map(sharing.entries().map((entry) => [entry.id, entry]));
    return ids.map((id) => (entries.get(id)?.organisations ?? []).filter((each) => each.startsWith("ccg:")));
  }
  const inside: string[][] = ids.map(() => []);
  const overlaps = layerOverlaps(table, "ccg", layer);
  for (let row = 0; row < overlaps.size; row++) {
    if (at(overlaps.shareOfOf, row) <= mostOfItsPeople) continue;
    at(inside, at(overlaps.with, row)).push(at(graph.areas.ccg, at(overlaps.of, row)));
  }
  return inside;
}
