import { blankTie } from "../../geodata/model/blankTie.ts";
import { nodeId } from "../../geodata/model/identifiers.ts";
import { areaKinds } from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import { areaBorders, type Land } from "../domain/land.ts";
import type { GraphTie } from "./collaborationGraph.ts";
import { overlapPairs } from "./overlapPairs.ts";

/** What every tie worked out from the shapes has in common: no dates, because lines on a map carry none. */
const fromShapes = { ...blankTie, evidence: "documented", inForceApril2016: "yes" } as const;

/**
 * Ties between the areas of every two layers that have people in common, from the finer layer to the
 * coarser: how many people, `share` of the source's and `shareOfTarget` of the target's.
 */
export function overlapTies(table: AtomTable): GraphTie[] {
  return areaKinds.flatMap((of, position) =>
    areaKinds.slice(position + 1).flatMap((other) =>
      overlapPairs(table, of, other).map(
        (pair): GraphTie => ({
          id: `overlaps/${pair.source}/${pair.target}`,
          kind: "overlaps",
          sources: [],
          dataset: "lsoa-table",
          ...fromShapes,
          ...pair,
        }),
      ),
    ),
  );
}

/** Land borders of every layer but the CCGs, whose borders the compiler wrote down with their ferries. */
export function borderTies(table: AtomTable, land: Land): GraphTie[] {
  return areaKinds
    .filter((layer) => layer !== "ccg")
    .flatMap((layer) => {
      const { codes } = table.layers[layer];
      return areaBorders(table, land, layer).map(({ first, second, km }): GraphTie => {
        const source = nodeId(layer, at(codes, first));
        const target = nodeId(layer, at(codes, second));
        return {
          ...fromShapes,
          id: `borders/${source}/${target}`,
          kind: "borders",
          source,
          target,
          shareOfTarget: null,
          people: null,
          km: Math.round(km * 1000) / 1000,
          crossing: "land",
          sources: [],
          dataset: "lsoa-shapes-20m",
        };
      });
    });
}
