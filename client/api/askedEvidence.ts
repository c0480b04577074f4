import type { EvidenceLevel } from "../../geodata/model/kinds.ts";

/** The date and evidence asked for, as a query; no level means every one. */
export function askedEvidence(asAt: string, evidence: readonly EvidenceLevel[]): string {
  return `asAt=${asAt}${evidence.length === 0 ? "" : `&evidence=${evidence.join(",")}`}`;
}
