import { at } from "../domain/at.ts";
import { type CommonKind, commonKinds } from "../domain/sharing/commonKinds.ts";
import { roundedWeight } from "../domain/sharing/roundedWeight.ts";

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
    let sum = 0;
    for (const weight of this.#sums) sum += weight;
    return roundedWeight(sum);
  }

  clear(): void {
    this.#sums.fill(0);
    this.#isMet.fill(0);
  }
}
