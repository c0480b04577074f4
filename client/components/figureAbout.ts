import type { Figure } from "../../server/contract/common.ts";
import type { Measure } from "../../server/contract/measures.ts";

/** Everything needed to answer "where does that come from?"; a `Figure` of the API is one as it stands. */
export type FigureAbout = Pick<
  Figure,
  "label" | "period" | "estimate" | "formula" | "note" | "datasets" | "sources"
>;

/** What a measure says of all its values. Its status is told where the number was taken over unchecked. */
export function aboutMeasure(measure: Measure): FigureAbout {
  return {
    label: measure.label,
    period: measure.period,
    estimate: measure.estimate,
    formula: measure.formula,
    note:
      measure.status === "reported"
        ? `${measure.description} Reported, not checked against the original.`
        : measure.description,
    datasets: measure.datasets,
    sources: measure.sources,
  };
}
