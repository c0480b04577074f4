import type { AreaKind } from "../../geodata/model/kinds.ts";
import type { SourceKey } from "../../geodata/sources.ts";
import type { Measure } from "../contract/measures.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import type { Land } from "../domain/land.ts";
import type { CollaborationGraph } from "../graph/collaborationGraph.ts";

/** What a measure is computed from. */
export type England = { table: AtomTable; land: Land; graph: CollaborationGraph };

/**
 * One entry of the registry. `version` goes up whenever the same input would give another number.
 * `compute` answers one value per area in the order of the layer's codes, `null` where nobody knows.
 */
export type MeasureDefinition = Omit<Measure, "sources" | "layers" | "datasets" | "needs"> & {
  layers: readonly AreaKind[];
  needs: readonly Measure["needs"][number][];
  datasets: readonly SourceKey[];
  /** The observations (of one period, where one is named) whose citations are the measure's own; `null` where it is computed from shapes. */
  cites: { key: string; period: string | null } | null;
  compute: (england: England, layer: AreaKind) => (number | null)[];
};

/** What most measures have in common: a published amount of mid-2015, coloured from low to high. */
export const commonly = {
  version: 1,
  scale: "sequential",
  midpoint: null,
  period: "mid-2015",
  estimate: false,
  status: "computed",
  formula: null,
  cites: null,
} as const satisfies Partial<MeasureDefinition>;
