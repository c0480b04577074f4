import type { AreaKind } from "../../geodata/model/kinds.ts";
import { at } from "./at.ts";
import type { AtomTable, LayerIndex } from "./atomTable.ts";
import { type LayerOverlaps, layerOverlaps } from "./overlap.ts";

/** How one area of a layer fits the other layer; `area` and `mainly` are numbers in each layer's `codes`. */
export type AreaFit = {
  area: number;
  people: number;
  /** All its people live in one area of the other layer. */
  nests: boolean;
  /** How many areas of the other layer it has people in. */
  splits: number;
  /** The area of the other layer that holds most of its people, and what share. */
  mainly: number;
  mainlyShare: number;
};

/** How two layers fit each other. Areas without people take no part. */
export type LayerFit = {
  people: number;
  pairs: number;
  shareNestedAInB: number;
  shareNestedBInA: number;
  areasNestedAInB: number;
  areasNestedBInA: number;
  entropyAGivenB: number;
  entropyBGivenA: number;
  variationOfInformation: number;
  normalisedVariation: number;
  areasOfA: AreaFit[];
  areasOfB: AreaFit[];
};

/**
 * How far two layers draw the same lines, weighted by people.
 *
 * With p(a,b) the share of England's people who live in area a of the one layer and b of the other:
 * - `entropyAGivenB` H(A|B) = −Σ p(a,b) log₂ (p(a,b) / p(b)), bits: how much is still open about a person's
 *   area of A once their area of B is known; 0 where every area of B nests in A. Likewise H(B|A).
 * - `variationOfInformation` H(A|B) + H(B|A), bits: a distance between partitions, 0 only where they are the
 *   same, blind to names and to the number of areas (Meilă, Comparing clusterings: an information based
 *   distance, Journal of Multivariate Analysis 98, 2007).
 * - `normalisedVariation` the same divided by the joint entropy H(A,B) = −Σ p(a,b) log₂ p(a,b): 0 the same
 *   lines, 1 nothing to do with each other; 0 where everybody lives in one area of both.
 * - `shareNestedAInB` the share of people who live in an area of A whose people all live in one area of B.
 *
 * Throws RangeError where nobody lives in England at all.
 */
export function layerFit(table: AtomTable, a: AreaKind, b: AreaKind): LayerFit {
  const overlaps = layerOverlaps(table, a, b);
  const areasOfA = areaFits(table.layers[a], overlaps.of, overlaps.with, overlaps);
  const areasOfB = areaFits(table.layers[b], overlaps.with, overlaps.of, overlaps);
  const people = overlaps.people.reduce((sum, count) => sum + count, 0);
  if (people === 0) throw new RangeError("The fit of two layers is weighted by people, and there are none");
  let entropyAGivenB = 0;
  let entropyBGivenA = 0;
  let jointEntropy = 0;
  for (let row = 0; row < overlaps.size; row++) {
    const share = at(overlaps.people, row) / people;
    entropyAGivenB += share * bits(at(overlaps.shareOfWith, row));
    entropyBGivenA += share * bits(at(overlaps.shareOfOf, row));
    jointEntropy += share * bits(share);
  }
  const variationOfInformation = entropyAGivenB + entropyBGivenA;
  const nestedInB = areasOfA.filter((fit) => fit.nests);
  const nestedInA = areasOfB.filter((fit) => fit.nests);
  return {
    people,
    pairs: overlaps.size,
    shareNestedAInB: peopleIn(nestedInB) / people,
    shareNestedBInA: peopleIn(nestedInA) / people,
    areasNestedAInB: nestedInB.length,
    areasNestedBInA: nestedInA.length,
    entropyAGivenB,
    entropyBGivenA,
    variationOfInformation,
    normalisedVariation: jointEntropy === 0 ? 0 : Math.min(1, variationOfInformation / jointEntropy),
    areasOfA,
    areasOfB,
  };
}

/** Information in an event of this share, in bits; `0` rather than `-0` for a certainty. */
function bits(share: number): number {
  return share === 1 ? 0 : -Math.log2(share);
}

function peopleIn(fits: readonly AreaFit[]): number {
  return fits.reduce((sum, fit) => sum + fit.people, 0);
}

function areaFits(
  layer: LayerIndex,
  area: Uint16Array,
  other: Uint16Array,
  overlaps: LayerOverlaps,
): AreaFit[] {
  const splits = new Uint16Array(layer.codes.length);
  const mainly = new Uint16Array(layer.codes.length);
  const most = new Uint32Array(layer.codes.length);
  for (let row = 0; row < overlaps.size; row++) {
    const here = at(area, row);
    splits[here] = at(splits, here) + 1;
    if (at(overlaps.people, row) > at(most, here)) {
      most[here] = at(overlaps.people, row);
      mainly[here] = at(other, row);
    }
  }
  return layer.codes
    .map((_, number) => ({
      area: number,
      people: at(layer.people, number),
      nests: at(splits, number) === 1,
      splits: at(splits, number),
      mainly: at(mainly, number),
      mainlyShare: at(most, number) / at(layer.people, number),
    }))
    .filter((fit) => fit.people > 0);
}
