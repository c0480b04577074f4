import type { CommonKind } from "./commonKinds.ts";
import { roundedWeight } from "./roundedWeight.ts";

/**
 * What a thing of a weight adds to the weight of two organisations that are tied to it: of a trust that times the smaller of the
 * two shares of their admissions that go to it, where only ties with a known share are among a thing's ties.
 */
export function weightInCommon(
  kind: CommonKind,
  weight: number,
  own: { share: number | null } | undefined,
  theirs: { share: number | null } | undefined,
): number {
  if (kind !== "trust") return weight;
  return roundedWeight(weight * Math.min(own?.share ?? 0, theirs?.share ?? 0));
}
