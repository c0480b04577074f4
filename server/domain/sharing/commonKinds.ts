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
