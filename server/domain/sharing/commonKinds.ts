/**
 * What two organisations can have in common. The first three are what they chose to share and the register keeps;
 * the others stand around them: a support unit they buy from, the areas they lie in, a trust their people
 * are admitted to, a border.
 */
export const commonKinds = [
  "post",
  "function",
  "grouping",
  "csu",
  "stp",
  "county",
  "region",
  "trust",
  "neighbour",
] as const;
export type CommonKind = (typeof commonKinds)[number];

/** What organisations chose to share: what collaboration means unless somebody asks for more. */
export const chosenKinds = ["post", "function", "grouping"] as const satisfies readonly CommonKind[];

/** The words for each kind, for legends and sentences. */
export const commonKindWords: Readonly<Record<CommonKind, { singular: string; plural: string }>> = {
  post: { singular: "shared post", plural: "shared posts" },
  function: { singular: "shared function", plural: "shared functions" },
  grouping: { singular: "grouping", plural: "groupings" },
  csu: { singular: "support unit both buy from", plural: "support units both buy from" },
  stp: { singular: "STP footprint both are in", plural: "STP footprints both are in" },
  county: { singular: "county or unitary both are in", plural: "counties and unitaries both are in" },
  region: { singular: "NHS England region both are in", plural: "NHS England regions both are in" },
  trust: {
    singular: "trust that admits people of both",
    plural: "trusts that admit people of both",
  },
  neighbour: { singular: "border between them", plural: "borders between them" },
};

/** How the weight of what two organisations have in common is reckoned, in words for the reader. */
export const commonWeightFormula =
  "Added up over what two organisations have in common. A post, function or grouping counts as in the depth of sharing; a support unit, area or border 1; a trust 1 times the smaller of the two shares of admissions that go to it (2020). A weight that the caller names for a kind stands in place of these; for a trust it is still multiplied by the smaller share.";
