import type { WorkedQuestion } from "../../contract/query.ts";
import { caseQuestions } from "./caseQuestions.ts";
import { placeQuestions } from "./placeQuestions.ts";
import { sharingQuestions } from "./sharingQuestions.ts";

/**
 * Questions that people ask of England's collaboration, each with the query that answers it: to run as they are, to
 * fill in, and to begin one's own from.
 */
export const workedQuestions: readonly WorkedQuestion[] = [
  ...sharingQuestions,
  ...placeQuestions,
  ...caseQuestions,
];
