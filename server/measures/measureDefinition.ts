import type { AreaKind } from "../../geodata/model/kinds.ts";
import type { SourceKey } from "../../geodata/sources.ts";
import type { Measure, MeasuredKind } from "../contract/measures.ts";
import type { England } from "./england.ts";
import type { Sharing } from "./sharing.ts";

type Described = Omit<Measure, "sources" | "layers" | "datasets" | "needs"> & {
  datasets: readonly SourceKey[];
};

/** What a measure of the compiled data is computed from. */
type CompiledNeed = Exclude<Measure["needs"][number], "register">;

/**
 * One entry of the registry. `version` goes up whenever the same input would give another number.
 * `compute` answers one value per area in the order of the layer's codes, `null` where nobody knows.
 */
export type AreaMeasure = Described & {
  layers: readonly AreaKind[];
  needs: readonly CompiledNeed[];
  /** The observations (of one period, where one is named) whose citations are the measure's own; `null` where it is computed from shapes. */
  cites: { key: string; period: string | null } | null;
  compute: (england: England, layer: AreaKind) => (number | null)[];
};

/**
 * A measure of who shares what, which changes with the register, the date and the evidence asked for. `compute`
 * answers one value for each of `sharing.idsOf(layer)`.
 */
export type SharingMeasure = Described & {
  layers: readonly MeasuredKind[];
  needs: readonly ["register"];
  cites: null;
  compute: (sharing: Sharing, layer: MeasuredKind) => (number | null)[];
};

export type MeasureDefinition = AreaMeasure | SharingMeasure;

/** Whether a measure changes with the register, the date and the evidence asked for. */
export function isOfSharing(measure: MeasureDefinition): measure is SharingMeasure {
  return measure.needs.some((need) => need === "register");
}

/** What most measures have in common: a published amount of mid-2015, coloured from low to high. */
export const commonly = {
  version: 1,
  scale: "sequential",
  midpoint: null,
  zeroMeans: null,
  period: "mid-2015",
  estimate: false,
  status: "computed",
  formula: null,
  cites: null,
} as const satisfies Partial<AreaMeasure>;
