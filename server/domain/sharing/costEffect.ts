import { estimateRunningCosts, runningCostsFormula } from "../runningCosts.ts";
import { shareOf } from "../share.ts";

/** What the asker assumes of costs. Both are open: nothing in the data says what a post costs or a team saves. */
export type CostAssumptions = {
  /** Pounds a year that one post, or one organisation's own team, costs with everything that comes with it; `null` where nobody said. */
  yearlyCost: number | null;
  /** Share of the cost of each post or team no longer needed that is in truth saved, 0 to 1. */
  shareSaved: number;
};

export type CostEffect = CostAssumptions & {
  /** Pounds a year, an estimate; `null` where the cost of one is not assumed. */
  saved: number | null;
  /** The estimated running-cost allowance of all the people together, and the saving as a share of it. */
  allowance: number | null;
  shareOfAllowance: number | null;
  formula: string;
  assumptions: string[];
};

/**
 * What would be saved a year where several posts or teams became one, by assumptions that stand beside it.
 * Never below nothing: one post shared already saves no second time.
 */
export function costEffectOf(
  change: { postsNow: number; postsThen: number; people: number | null },
  { yearlyCost, shareSaved }: CostAssumptions,
): CostEffect {
  const fewer = Math.max(0, change.postsNow - change.postsThen);
  const saved = yearlyCost === null ? null : Math.round(fewer * yearlyCost * shareSaved);
  const allowance = estimateRunningCosts(change.people);
  return {
    yearlyCost,
    shareSaved,
    saved,
    allowance,
    shareOfAllowance: shareOf(saved, allowance),
    formula: `(${change.postsNow} now − ${change.postsThen} then) × cost of one a year × share saved; the allowance is ${runningCostsFormula}`,
    assumptions: [
      "Every organisation that is not recorded as sharing one today is taken to have one of its own.",
      yearlyCost === null
        ? "The cost of one is not assumed, so nothing is worked out from it."
        : "Each of them is taken to cost the same.",
      "Nothing is taken off for the cost of changing over, or for a wider job being paid more.",
    ],
  };
}

/** The share saved where the asker names none: the whole cost of each post or team no longer needed, the most there can be. */
export const defaultShareSaved = 1;
