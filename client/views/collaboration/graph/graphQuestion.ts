import { chosenKinds } from "../../../../server/domain/sharing/commonKinds.ts";
import { askedEvidence } from "../../../api/askedEvidence.ts";
import type { ViewState } from "../../../state/viewState.ts";

/** What the address asks about collaboration, as the query of every address under /api/graph but the graph's own. */
export function graphQuestion(
  {
    on,
    purposes,
    weights,
    asAt,
    evidence,
  }: Pick<ViewState, "on" | "purposes" | "weights" | "asAt" | "evidence">,
  unknown: ViewState["unknown"],
): string {
  return [
    `on=${(on.length === 0 ? chosenKinds : on).join(",")}`,
    ...(purposes.length === 0 ? [] : [`purposes=${purposes.join(",")}`]),
    ...(weights.length === 0 ? [] : [`weights=${weights.join(",")}`]),
    `unknown=${unknown}`,
    askedEvidence(asAt, evidence),
  ].join("&");
}

/** The same of communities, with how they are sought and what they are compared with. */
export function communitiesQuestion(
  state: Parameters<typeof graphQuestion>[0] & Pick<ViewState, "compare" | "method" | "resolution">,
): string {
  const { compare, method, resolution } = state;
  return `${graphQuestion(state, "count")}&method=${method}&resolution=${resolution}&compare=${compare}`;
}
