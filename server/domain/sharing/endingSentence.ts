import { countInWords, dateInWords, listInWords, namesListed } from "../inWords.ts";

/** What the answer about an ending says. */
export type EndingTold = {
  entry: string;
  /** Whose tie alone ends; `null` where all of it ends. */
  organisation: string | null;
  asAt: string;
  /** How many pairs would lose it, and how many of them would have nothing else in common. */
  pairs: number;
  withNothingElse: number;
  /** Everybody who would lose it, by name; without the organisation whose tie ends. */
  losers: readonly string[];
  /** Whether ties to it that nobody can place in time are all there is. */
  isUnknown: boolean;
  /** Steps of the longest way round that would be left. */
  longestWayRound: number;
  /** How many organisations there would be in each of the groups that fall apart. */
  parts: readonly number[];
};

/** What would be lost if something shared ended, in a few plain sentences. */
export function endingSentence(told: EndingTold): string {
  const { entry, asAt, pairs, isUnknown } = told;
  const date = dateInWords(asAt);
  if (pairs > 0) return [lossInWords(told), elseInWords(told), apartInWords(told)].filter(Boolean).join(" ");
  return isUnknown
    ? `Nobody knows whether “${entry}” held at ${date}, so what would be lost cannot be said.`
    : `At ${date}, on the evidence asked for, “${entry}” is shared by nobody${told.organisation === null ? "" : ` with ${told.organisation}`}, so nothing would be lost.`;
}

/** More are counted rather than named. */
const mostNamed = 5;

function lossInWords({ entry, organisation, pairs, losers }: EndingTold): string {
  const named = losers.length <= mostNamed ? namesListed(losers) : null;
  if (organisation !== null) {
    return `Were ${organisation} no longer tied to “${entry}”, it would share it no longer with ${named ?? `${countInWords(losers.length)} others`}.`;
  }
  return `Were “${entry}” to end, ${named ?? `${countInWords(losers.length)} organisations, in ${countInWords(pairs)} pairs,`} would share it no longer.`;
}

function elseInWords({ organisation, pairs, withNothingElse }: EndingTold): string {
  if (pairs === 1) {
    return withNothingElse === 0
      ? "The two would still have something else in common."
      : "Nothing else that they have in common is recorded.";
  }
  const isWhole = organisation === null;
  if (withNothingElse === 0) {
    return isWhole
      ? `All ${countInWords(pairs)} pairs would still have something else in common.`
      : "With all of them it would still have something else in common.";
  }
  if (withNothingElse === pairs) {
    return isWhole
      ? "Nothing else that any two of them have in common is recorded."
      : "Nothing else that it has in common with any of them is recorded.";
  }
  return isWhole
    ? `For ${countInWords(withNothingElse)} of the ${countInWords(pairs)} pairs, nothing else that they have in common is recorded.`
    : `With ${countInWords(withNothingElse)} of the ${countInWords(pairs)} others, nothing else that it has in common is recorded.`;
}

function apartInWords({ withNothingElse, longestWayRound, parts }: EndingTold): string {
  if (parts.length > 0) {
    const all = parts.reduce((sum, size) => sum + size, 0);
    const together = parts.filter((size) => size > 1);
    const alone = parts.length - together.length;
    // Nobody else is then linked with them now, so the sentence before has said who they are.
    if (together.length === 0) return "Each of them would be linked with nobody.";
    const groups = `${together.length === 1 ? "a group" : "groups"} of ${listInWords(together.map(countInWords))}`;
    const others = alone === 0 ? "" : ` and ${countInWords(alone)} linked with nobody`;
    return `${countInWords(all)} organisations that are linked now would fall apart into ${groups}${others}.`;
  }
  return withNothingElse === 0
    ? ""
    : `Nobody would be cut off: the longest way round would take ${longestWayRound} steps.`;
}
