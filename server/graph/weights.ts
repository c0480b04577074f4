import { at } from "../domain/at.ts";
import { type CommonKind, commonKinds } from "../domain/sharing/commonKinds.ts";

/** Weights are added up in fractions of shares: what a computer adds to the ninth decimal is no weight of anything. */
const decimals = 1e9;

/** A weight without the noise of adding fractions. */
export function roundedWeight(weight: number): number {
  return Math.round(weight * decimals) / decimals;
}

/** Weights added up by kind; a kind that weighs nothing is met all the same. */
export class SumByKind {
  readonly #sums = new Float64Array(commonKinds.length);
  readonly #isMet = new Uint8Array(commonKinds.length);

  /** Adds a weight to a kind, which is named by its place among the kinds. */
  add(kind: number, weight: number): void {
    this.#sums[kind] = at(this.#sums, kind) + weight;
    this.#isMet[kind] = 1;
  }

  addAll(weights: Readonly<Partial<Record<CommonKind, number>>>): void {
    for (const [place, kind] of commonKinds.entries()) {
      const weight = weights[kind];
      if (weight !== undefined) this.add(place, weight);
    }
  }

  /** In the order of the kinds; those that were not met are left out. */
  byKind(): Partial<Record<CommonKind, number>> {
    const known: Partial<Record<CommonKind, number>> = {};
    for (const [place, kind] of commonKinds.entries()) {
      if (this.#isMet[place] === 1) known[kind] = roundedWeight(at(this.#sums, place));
    }
    return known;
  }

  total(): number {
    return roundedWeight(this.#sums.reduce((sum, weight) => sum + weight, 0));
  }

  clear(): void {
    this.#sums.fill(0);
    this.#isMet.fill(0);
  }
}
