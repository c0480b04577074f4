import {
  type EvidenceLevel,
  evidenceLevels,
  type InForce,
  inForceAnswers,
} from "../../../geodata/model/kinds.ts";

/** How surely a tie holds at the date asked, on what evidence, and between which days; `null` for a day not known. */
export type Held = {
  inForce: InForce;
  evidence: EvidenceLevel;
  validFrom: string | null;
  validTo: string | null;
};

/**
 * What two organisations have in common by their ties to one thing: no surer than the less sure of the two ties,
 * since the later start, until the earlier end. Where one of them has several ties to it, the surest pair counts;
 * of equally sure ones that with the earlier start, so that the answer is the same from either end. `null` where
 * one of them has no tie.
 */
export function surestPair(own: readonly Held[], theirs: readonly Held[]): Held | null {
  const [one, other] = [own[0], theirs[0]];
  if (one === undefined || other === undefined) return null;
  // Nearly always there is one tie from either side; who has thousands of pairs asks thousands of times.
  if (own.length === 1 && theirs.length === 1) return pairOf(one, other);
  let surest = pairOf(one, other);
  for (const each of own) {
    for (const next of theirs) {
      const pair = pairOf(each, next);
      if (orderOf(pair) < orderOf(surest)) surest = pair;
    }
  }
  return surest;
}

function pairOf(one: Held, other: Held): Held {
  return {
    inForce: lessSure(inForceAnswers, one.inForce, other.inForce),
    evidence: lessSure(evidenceLevels, one.evidence, other.evidence),
    validFrom: laterOf(one.validFrom, other.validFrom),
    validTo: earlierOf(one.validTo, other.validTo),
  };
}

/** The surest of some words of a list that begins with the surest; throws RangeError where there are none. */
export function surestOf<Word extends string>(surestFirst: readonly Word[], words: Iterable<Word>): Word {
  const found = new Set(words);
  const word = surestFirst.find((each) => found.has(each));
  if (word === undefined) throw new RangeError("The surest of nothing was asked for");
  return word;
}

/** Later than every date, for days not known: they come last. */
const noDay = "9999";

/** Text that sorts the surest pair first. */
function orderOf({ inForce, evidence, validFrom, validTo }: Held): string {
  const sureness = inForceAnswers.indexOf(inForce) * 10 + evidenceLevels.indexOf(evidence);
  return `${String(sureness).padStart(2, "0")} ${validFrom ?? noDay} ${validTo ?? noDay}`;
}

/** The weaker of two words of a list that begins with the surest. */
function lessSure<Word extends string>(surestFirst: readonly Word[], one: Word, other: Word): Word {
  return surestFirst.indexOf(one) > surestFirst.indexOf(other) ? one : other;
}

function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

function earlierOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return one < other ? one : other;
}
