import { type CommonKind, commonKinds } from "../domain/sharing/commonKinds.ts";

/** Weights are added up in fractions of shares: what a computer adds to the ninth decimal is no weight of anything. */
const decimals = 1e9;

/** A weight without the noise of adding fractions. */
export function roundedWeight(weight: number): number {
  return Math.round(weight * decimals) / decimals;
}

/** Weights added up by kind, in the order of the kinds; kinds that were not met are left out. */
export function byKindOf(
  weights: readonly (readonly [CommonKind, number])[],
): Partial<Record<CommonKind, number>> {
  const sums = new Map<CommonKind, number>();
  for (const [kind, weight] of weights) sums.set(kind, roundedWeight((sums.get(kind) ?? 0) + weight));
  return Object.fromEntries(
    commonKinds.flatMap((kind) => {
      const sum = sums.get(kind);
      return sum === undefined ? [] : [[kind, sum]];
    }),
  );
}
