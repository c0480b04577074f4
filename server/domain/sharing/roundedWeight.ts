/** Weights are added up in fractions of shares: what a computer adds to the ninth decimal is no weight of anything. */
const decimals = 1e9;

/** A weight without the noise of adding fractions. */
export function roundedWeight(weight: number): number {
  return Math.round(weight * decimals) / decimals;
}
