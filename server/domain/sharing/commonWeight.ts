import { depthWords } from "./depthOfSharing.ts";

/** What stands around two organisations counts alike, whatever it is. */
export const weightAround = 1;

/** How the weight of what two organisations have in common is reckoned, as a reader of the page needs it. */
export const commonWeightWords = `the sum over what two organisations have in common: ${depthWords}; a support unit both buy from, an area both are in or a border between them ${weightAround}; a trust that admits people of both ${weightAround} times the smaller of the two shares of their admissions that go to it (2020).`;

/** The same with what who asks the server can change. */
export const commonWeightFormula = `${commonWeightWords} A weight that the caller names for a kind stands in place of these; for a trust it is still multiplied by the smaller share.`;
