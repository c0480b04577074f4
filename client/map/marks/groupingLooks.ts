import type { HatchKind, Weave } from "./hatch.ts";

/** What groupings are shown by: the purposes of groupings, and posts, functions and CSUs that CCGs share. */
export const groupingThemes = [
  "vanguard",
  "devolution",
  "joint-committee",
  "federation",
  "provider-consortium",
  "footprint",
  "csu-contract",
  "post",
  "function",
  "custom",
] as const;
export type GroupingTheme = (typeof groupingThemes)[number];

/**
 * A theme's words, colour and hatch. Two hatches: groupings of one theme that overlap take turns. No two themes
 * share both the strokes' direction and their weave, so that they are told apart without colour.
 */
export type GroupingLook = {
  plural: string;
  singular: string;
  colour: string;
  hatches: readonly [HatchKind, HatchKind];
  weave: Weave;
};

export const groupingLooks: Readonly<Record<GroupingTheme, GroupingLook>> = {
  vanguard: {
    plural: "Vanguards",
    singular: "Vanguard",
    colour: "#b3145a",
    hatches: ["rising", "falling"],
    weave: "plain",
  },
  devolution: {
    plural: "Devolution areas",
    singular: "Devolution area",
    colour: "#00563f",
    hatches: ["level", "upright"],
    weave: "plain",
  },
  "joint-committee": {
    plural: "Joint committees",
    singular: "Joint committee",
    colour: "#6b4e00",
    hatches: ["falling", "rising"],
    weave: "double",
  },
  federation: {
    plural: "Federations",
    singular: "Federation",
    colour: "#003087",
    hatches: ["upright", "level"],
    weave: "double",
  },
  "provider-consortium": {
    plural: "Groups around a provider",
    singular: "Group around a provider",
    colour: "#8a3b12",
    hatches: ["level", "upright"],
    weave: "broken",
  },
  footprint: {
    plural: "Other footprints",
    singular: "Other footprint",
    colour: "#4b4b9b",
    hatches: ["dots", "cross"],
    weave: "wide",
  },
  "csu-contract": {
    plural: "Support units (CSUs)",
    singular: "Support unit",
    colour: "#2f5d8a",
    hatches: ["dots", "cross"],
    weave: "plain",
  },
  post: {
    plural: "Shared posts",
    singular: "Shared post",
    colour: "#0b6e99",
    hatches: ["rising", "falling"],
    weave: "broken",
  },
  function: {
    plural: "Shared functions",
    singular: "Shared function",
    colour: "#3f3f3f",
    hatches: ["falling", "rising"],
    weave: "wide",
  },
  custom: {
    plural: "Other arrangements",
    singular: "Other arrangement",
    colour: "#6f7300",
    hatches: ["level", "upright"],
    weave: "wide",
  },
};
