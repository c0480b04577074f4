import { at } from "./at.ts";

/** How far two divisions of the same people are from each other. */
export type Variation = {
  /** In bits; 0 only where both divide the people alike. */
  variationOfInformation: number;
  /** What it would be for groups of these sizes if neither division said anything about the other, which is the most it can be. */
  most: number;
};

/**
 * The variation of information between two divisions of people: H(A|B) + H(B|A), with
 * H(A|B) = −Σ p(a,b) log₂ (p(a,b) / p(b)) over the pieces where a group a of the one meets a group b of the other, and p
 * the share of the people in it. It is a distance between divisions, blind to names and to how many groups
 * there are (Meilă, Comparing clusterings by the variation of information, in: Learning Theory and Kernel
 * Machines, 2003). At most H(A) + H(B), the entropies of the two.
 *
 * `people[i]` live in piece `i`, which is in group `one[i]` of the one division and `other[i]` of the other. Throws
 * RangeError where there is nobody, since nobody can be divided in two ways.
 */
export function variationOfInformation(
  people: ArrayLike<number>,
  one: ArrayLike<number>,
  other: ArrayLike<number>,
): Variation {
  let everybody = 0;
  const inOne = new Map<number, number>();
  const inOther = new Map<number, number>();
  const inBoth = new Map<string, { ofOne: number; ofOther: number; people: number }>();
  for (let piece = 0; piece < people.length; piece++) {
    const [ofOne, ofOther, living] = [at(one, piece), at(other, piece), at(people, piece)];
    everybody += living;
    inOne.set(ofOne, (inOne.get(ofOne) ?? 0) + living);
    inOther.set(ofOther, (inOther.get(ofOther) ?? 0) + living);
    const pair = `${ofOne} ${ofOther}`;
    inBoth.set(pair, { ofOne, ofOther, people: (inBoth.get(pair)?.people ?? 0) + living });
  }
  if (everybody === 0) throw new RangeError("Two divisions are compared by their people, and there are none");
  let variation = 0;
  for (const { ofOne, ofOther, people: both } of inBoth.values()) {
    if (both === 0) continue;
    // No term is below zero, so rounding never takes the sum there, and equal divisions give exactly 0.
    const bits = Math.log2((inOne.get(ofOne) ?? 0) / both) + Math.log2((inOther.get(ofOther) ?? 0) / both);
    variation += (both / everybody) * bits;
  }
  return {
    variationOfInformation: variation,
    most: entropyOf(inOne, everybody) + entropyOf(inOther, everybody),
  };
}

/** How it is reckoned, in words for the reader. */
export const variationFormula =
  "H(A|B) + H(B|A) in bits, with people as weights: how much is still open about a person's community once their area of the layer is known, plus the other way round (variation of information; Meilă 2003). At most H(A) + H(B).";

/** In bits, over the groups that anybody is in. */
function entropyOf(sums: ReadonlyMap<unknown, number>, everybody: number): number {
  let entropy = 0;
  for (const people of sums.values()) {
    if (people > 0) entropy -= (people / everybody) * Math.log2(people / everybody);
  }
  return entropy;
}
