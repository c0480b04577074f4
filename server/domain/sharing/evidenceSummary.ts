import type { EvidenceLevel, InForce } from "../../../geodata/model/kinds.ts";
import { topRoles } from "./postRoles.ts";

/** One thing shared as the summary reads it: who takes part, and how surely at the date asked. */
export type SummarisedEntry = {
  kind: "post" | "function" | "grouping";
  /** The role of a post; `null` for the others. */
  role: string | null;
  ties: readonly { organisation: string; isCcg: boolean; inForce: InForce; evidence: EvidenceLevel }[];
};

/** How many CCGs are recorded as sharing something, by the best evidence there is for each. */
type SharingCount = {
  /** CCGs with documented evidence, and those with no better than likely. */
  documented: number;
  likely: number;
  /** Both together: each CCG once. */
  documentedOrLikely: number;
  /** CCGs for which there is only weaker evidence. */
  weaker: number;
  /** CCGs of which nobody knows whether they shared at the date, and for which there is nothing surer. */
  unknown: number;
};

/** What CCGs share, counted in CCGs. */
export type EvidenceSummary = {
  accountableOrChiefOfficer: SharingCount;
  anyPost: SharingCount;
  anyFunction: SharingCount;
  anyGrouping: SharingCount;
  anything: SharingCount;
};

/** How many CCGs are recorded as sharing what, each CCG once and by the best evidence there is for it. */
export function evidenceSummary(entries: readonly SummarisedEntry[]): EvidenceSummary {
  return {
    accountableOrChiefOfficer: countOf(
      entries.filter(({ kind, role }) => kind === "post" && role !== null && topRoles.has(role)),
    ),
    anyPost: countOf(entries.filter(({ kind }) => kind === "post")),
    anyFunction: countOf(entries.filter(({ kind }) => kind === "function")),
    anyGrouping: countOf(entries.filter(({ kind }) => kind === "grouping")),
    anything: countOf(entries),
  };
}

type Best = "documented" | "likely" | "weaker" | "unknown";
const surestFirst: readonly Best[] = ["documented", "likely", "weaker", "unknown"];

function countOf(entries: readonly SummarisedEntry[]): SharingCount {
  const best = new Map<string, Best>();
  for (const { ties } of entries) {
    const standing = ties.filter(({ inForce }) => inForce !== "no");
    for (const tie of standing) {
      // What one organisation has alone is not shared.
      if (!tie.isCcg || !standing.some(({ organisation }) => organisation !== tie.organisation)) continue;
      const found = bestOf(tie.inForce, tie.evidence);
      const known = best.get(tie.organisation);
      if (known === undefined || surestFirst.indexOf(found) < surestFirst.indexOf(known)) {
        best.set(tie.organisation, found);
      }
    }
  }
  const count = (word: Best) => [...best.values()].filter((each) => each === word).length;
  return {
    documented: count("documented"),
    likely: count("likely"),
    documentedOrLikely: count("documented") + count("likely"),
    weaker: count("weaker"),
    unknown: count("unknown"),
  };
}

function bestOf(inForce: InForce, evidence: EvidenceLevel): Best {
  if (inForce === "unknown") return "unknown";
  return evidence === "documented" || evidence === "likely" ? evidence : "weaker";
}
