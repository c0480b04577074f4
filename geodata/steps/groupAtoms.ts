import type { CcgRow } from "./readAreas.ts";
import type { LsoaRow } from "./readLsoas.ts";

/** The area of each layer that an atom lies in, by ONS code. */
interface AtomKey {
  ccg: string;
  district: string;
  county: string;
  stp: string;
  region: string;
}

/** The coarsest pieces of England that straddle no boundary of any layer, in the order of their codes. */
export interface AtomGroups {
  keys: AtomKey[];
  /** For each LSOA of the table, in its order, the index of its atom. */
  atomOfLsoa: number[];
}

/** Groups LSOAs that lie in the same area of every layer. Expects checked rows: every CCG is in `ccgs`. */
export function groupAtoms(lsoas: readonly LsoaRow[], ccgs: readonly CcgRow[]): AtomGroups {
  const regionOf = new Map(ccgs.map((ccg) => [ccg.code, ccg.region]));
  const keyTexts = lsoas.map((lsoa) => [lsoa.ccg, lsoa.district, lsoa.stp, lsoa.county].join(" "));
  const sorted = [...new Set(keyTexts)].sort();
  const indexOf = new Map(sorted.map((text, index) => [text, index]));
  const keys = sorted.map((text): AtomKey => {
    const [ccg = "", district = "", stp = "", county = ""] = text.split(" ");
    const region = regionOf.get(ccg);
    if (region === undefined) throw new Error(`No region is known for CCG ${ccg}`);
    return { ccg, district, county, stp, region };
  });
  return { keys, atomOfLsoa: keyTexts.map((text) => indexOf.get(text) ?? -1) };
}
