import type { CcgRow, DistrictRow, FootprintRow } from "./readAreas.ts";
import type { LsoaRow } from "./readLsoas.ts";
import { rowNumber } from "./readTable.ts";
import { SourceFault } from "./sourceFault.ts";

/** The tables that are joined, each with the name of its file. */
export interface Lookups {
  lsoas: { file: string; rows: readonly LsoaRow[] };
  ccgs: { file: string; rows: readonly CcgRow[] };
  districts: { file: string; rows: readonly DistrictRow[] };
  footprints: { file: string; rows: readonly FootprintRow[] };
}

/**
 * Checks that the tables speak of the same areas: every code of the LSOA table is known, a district's county
 * and a CCG's footprint are the ones its own table gives, and every area has at least one LSOA. Throws
 * `SourceFault` at the first row that does not fit.
 */
export function checkLookups({ lsoas, ccgs, districts, footprints }: Lookups): void {
  const ccgOf = new Map(ccgs.rows.map((row) => [row.code, row]));
  const districtOf = new Map(districts.rows.map((row) => [row.code, row]));
  const footprintOf = new Map(footprints.rows.map((row) => [row.code, row]));
  lsoas.rows.forEach((lsoa, index) => {
    const fault = (column: string, value: string, what: string) =>
      new SourceFault({ file: lsoas.file, row: rowNumber(index), column, value }, what);
    const ccg = ccgOf.get(lsoa.ccg);
    if (ccg === undefined) throw fault("ccg16cd", lsoa.ccg, `no such CCG in ${ccgs.file}`);
    const district = districtOf.get(lsoa.district);
    if (district === undefined)
      throw fault("lad16cd", lsoa.district, `no such district in ${districts.file}`);
    if (lsoa.county !== district.county) {
      throw fault("ctyua16cd", lsoa.county, `${districts.file} puts ${district.code} in ${district.county}`);
    }
    if (!footprintOf.has(lsoa.stp))
      throw fault("stp16cd", lsoa.stp, `no such footprint in ${footprints.file}`);
    if (lsoa.stp !== ccg.stp && lsoa.stp !== ccg.secondStp) {
      throw fault("stp16cd", lsoa.stp, `${ccgs.file} puts ${ccg.code} in ${ccg.stp}`);
    }
  });
  requireLsoas(ccgs, "ccg16cd", new Set(lsoas.rows.map((lsoa) => lsoa.ccg)));
  requireLsoas(districts, "lad16cd", new Set(lsoas.rows.map((lsoa) => lsoa.district)));
  requireLsoas(footprints, "stp16cd", new Set(lsoas.rows.map((lsoa) => lsoa.stp)));
}

function requireLsoas(
  table: { file: string; rows: readonly { code: string }[] },
  column: string,
  inUse: ReadonlySet<string>,
): void {
  table.rows.forEach((row, index) => {
    if (inUse.has(row.code)) return;
    const place = { file: table.file, row: rowNumber(index), column, value: row.code };
    throw new SourceFault(place, "no LSOA lies in it");
  });
}
