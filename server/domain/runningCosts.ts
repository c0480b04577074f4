/** Running-cost allowance per head of population in 2016/17, in pounds [Clinical commissioning, July 2016]. */
export const runningCostsPerHead = 22.07;

/** The year the per-head figure holds for. */
export const runningCostsPeriod = "2016/17";

/** How the estimate is made, in words for the reader. */
export const runningCostsFormula = `residents in mid-2015 × £${runningCostsPerHead} a head (the ${runningCostsPeriod} allowance for England)`;

/**
 * Running costs of a population in pounds a year, by the national rule. An estimate, and to be shown as one:
 * the allowances published for each CCG are not in the data. Unknown people give `null`.
 */
export function estimateRunningCosts(people: number | null): number | null {
  return people === null ? null : Math.round(people * runningCostsPerHead);
}
