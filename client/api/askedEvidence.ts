import { evidenceLevels } from "../../geodata/model/kinds.ts";

/** The date and evidence asked for, as a query; what is no level is left out, and no level means every one. */
export function askedEvidence(asAt: string, evidence: readonly string[]): string {
  const levels = evidenceLevels.filter((level) => evidence.includes(level));
  return `asAt=${asAt}${levels.length === 0 ? "" : `&evidence=${levels.join(",")}`}`;
}
