import { evidenceLevels, inForceAnswers } from "../../../geodata/model/kinds.ts";
import type { Common } from "../../contract/collaboration.ts";
import { isInForce } from "../../domain/sharing/isInForce.ts";
import { roundedWeight } from "../../domain/sharing/roundedWeight.ts";
import { surestOf } from "../../domain/sharing/surestPair.ts";

/** The columns of commonCells, in their order. */
export const commonColumns = ["weight", "kinds", "shared", "sharedNames", "inForce", "evidence"] as const;

/** What two organisations have in common as cells of one row; sureness is that of the surest thing in common. */
export function commonCells(shared: readonly Common[]) {
  const counted = shared.filter(isInForce);
  return {
    weight: roundedWeight(counted.reduce((sum, { weight }) => sum + weight, 0)),
    kinds: [...new Set(shared.map(({ kind }) => kind))],
    shared: shared.map(({ id }) => id),
    sharedNames: shared.map(({ name }) => name),
    inForce: surestOf(
      inForceAnswers,
      shared.map(({ inForce }) => inForce),
    ),
    evidence: surestOf(
      evidenceLevels,
      counted.map(({ evidence }) => evidence),
    ),
  };
}
