import type { EvidenceLevel, InForce } from "../../model/kinds.ts";
import type { Directory } from "./directory.ts";

/** The CCGs of a devolution area, as far as they can be said. */
export interface DevolutionMembers {
  ccgs: (directory: Directory) => readonly string[];
  evidence: EvidenceLevel;
  inForceApril2016: InForce;
  validFrom: string | null;
  /** How the members are known. */
  basis: string;
}

/**
 * The devolution areas whose CCGs can be named, read by hand from the rows. The other deals name city regions
 * that cut across footprints, or none at all, and the source does not list their CCGs: they have no members
 * here, which is to say unknown ones.
 */
export const devolutionMembers: Readonly<Record<string, DevolutionMembers>> = {
  "Greater Manchester": {
    ccgs: ({ ccgsIn }) => ccgsIn("stp:E54000007"),
    evidence: "likely",
    inForceApril2016: "yes",
    validFrom: "2014-11",
    basis: "The 12 CCGs of the footprint of the same name; the source names the area only",
  },
  London: {
    ccgs: ({ ccgsIn }) => ccgsIn("region:E40000003"),
    evidence: "documented",
    inForceApril2016: "yes",
    validFrom: "2015-12",
    basis: "The source says 32 CCGs, which is all of the London region",
  },
  Cornwall: {
    ccgs: ({ ccgsIn }) => ccgsIn("stp:E54000036"),
    evidence: "documented",
    inForceApril2016: "yes",
    validFrom: "2015-07",
    basis: "The source says a single CCG",
  },
  "Cambridgeshire and Peterborough": {
    ccgs: ({ ccgsIn }) => ccgsIn("stp:E54000021"),
    evidence: "likely",
    inForceApril2016: "unknown",
    validFrom: null,
    basis: "The one CCG of the same name; the deal does not necessarily take in health",
  },
};
