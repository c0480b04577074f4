import type { GroupingPurpose } from "../../../geodata/model/kinds.ts";
import { type PostReach, postRoleOf } from "./postRoles.ts";

/** One thing organisations share: a post by its role, a function, or a grouping by its purpose. */
export type SharedThing =
  | { kind: "post"; role: string }
  | { kind: "function" }
  | { kind: "grouping"; purpose: GroupingPurpose };

/** What sharing a post counts, by how far the post reaches. */
const weightOfReach: Readonly<Record<PostReach, number>> = { whole: 8, executive: 4, part: 2 };

const weightOfFunction = 3;

/** Bodies in which members decide count more than those they only belong to; a vanguard touches least of what they do. */
const weightOfPurpose: Readonly<Record<GroupingPurpose, number>> = {
  "joint-committee": 2,
  federation: 2,
  "provider-consortium": 2,
  "csu-contract": 2,
  footprint: 2,
  devolution: 1,
  locality: 1,
  custom: 1,
  vanguard: 1,
};

/** What each thing counts, in words for the reader. */
export const depthWords = `an accountable officer, chief officer or whole management team counts ${weightOfReach.whole}, another executive post ${weightOfReach.executive}, a function ${weightOfFunction}, any other post ${weightOfReach.part}, a body that decides or buys together ${weightOfPurpose["joint-committee"]}, any other grouping and a vanguard ${weightOfPurpose.custom}`;

/** How depth of sharing is counted, in words for the reader. */
export const depthFormula = `the sum over what two organisations share: ${depthWords}. It orders partners by how much of their work they do together; it says nothing of how well.`;

/** What sharing one thing adds to the depth. */
export function weightOf(thing: SharedThing): number {
  switch (thing.kind) {
    case "post":
      return weightOfReach[postRoleOf(thing.role)?.reach ?? "part"];
    case "function":
      return weightOfFunction;
    case "grouping":
      return weightOfPurpose[thing.purpose];
  }
}

/** How deeply two organisations share, by what they share: an order among partners, not a quantity of anything. */
export function depthOfSharing(things: readonly SharedThing[]): number {
  return things.reduce((depth, thing) => depth + weightOf(thing), 0);
}
