import type { ViewState } from "../../state/viewState.ts";

/**
 * The worked example: Cumbria CCG was divided between two footprints, and a vanguard and a forum of CCGs go
 * across the line.
 */
export const exampleSets: readonly string[] = [
  "county:E10000006",
  "stp:E54000002",
  "stp:E54000004",
  "grouping:vanguard-06",
  "grouping:N29-ccg-forum",
];

/** What the address holds where somebody took every set away, so that the example does not come back. */
export const noSets = "none";

/** Which sets to show and why: those in the address, or else what is chosen on the map, or else the example. */
export function setsShown({ sets, selected }: Pick<ViewState, "sets" | "selected">): {
  ids: readonly string[];
  because: "chosen" | "selected" | "example";
} {
  if (sets.length > 0) return { ids: sets.filter((id) => id !== noSets), because: "chosen" };
  if (selected.length > 1) return { ids: selected, because: "selected" };
  return { ids: exampleSets, because: "example" };
}
