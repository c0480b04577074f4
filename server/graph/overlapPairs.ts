import { nodeId } from "../../geodata/model/identifiers.ts";
import type { AreaKind } from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import { layerOverlaps } from "../domain/overlap.ts";

/** People two areas have in common: identifiers, people, and their share of either area. */
export type OverlapPair = {
  source: string;
  target: string;
  people: number;
  share: number;
  shareOfTarget: number;
};

/** Every pair of areas of two layers with people in common, by identifier, in the order of their codes. */
export function overlapPairs(table: AtomTable, of: AreaKind, other: AreaKind): OverlapPair[] {
  const overlaps = layerOverlaps(table, of, other);
  return Array.from({ length: overlaps.size }, (_, row) => ({
    source: nodeId(of, at(table.layers[of].codes, at(overlaps.of, row))),
    target: nodeId(other, at(table.layers[other].codes, at(overlaps.with, row))),
    people: at(overlaps.people, row),
    share: at(overlaps.shareOfOf, row),
    shareOfTarget: at(overlaps.shareOfWith, row),
  }));
}
