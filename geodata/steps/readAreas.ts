/** The tables of areas that the LSOA table refers to. */
import { z } from "zod";
import { onsCode, orNull, wholeNumber, words } from "./columns.ts";
import { readTable } from "./readTable.ts";
import { refuseRepeats } from "./refuseRepeats.ts";
import type { SourceFile } from "./sourceFile.ts";

const ccgSchema = z
  .object({
    ccg16cd: onsCode("E38"),
    ods_code: z.string().regex(/^\d\d[A-Z]$/, "must be a CCG's ODS code"),
    name: words,
    region_code: onsCode("E40"),
    region_name: words,
    area_team_code: onsCode("E39"),
    area_team_name: words,
    pop_mid2015_all: wholeNumber,
    pop_0_17: wholeNumber,
    pop_18_64: wholeNumber,
    pop_65plus: wholeNumber,
    pop_75plus: wholeNumber,
    pop_85plus: wholeNumber,
    stp16cd: onsCode("E54"),
    stp16cd_secondary: orNull(onsCode("E54")),
    n_lsoas: wholeNumber,
  })
  .transform((row) => ({
    code: row.ccg16cd,
    ods: row.ods_code,
    officialName: row.name,
    region: row.region_code,
    regionName: row.region_name,
    areaTeam: row.area_team_code,
    areaTeamName: row.area_team_name,
    people: row.pop_mid2015_all,
    /** Residents of mid-2015 by age, of the CCG's own source: these do add up to `people`. */
    ages: { to17: row.pop_0_17, from18to64: row.pop_18_64, from65: row.pop_65plus },
    people75plus: row.pop_75plus,
    people85plus: row.pop_85plus,
    stp: row.stp16cd,
    secondStp: row.stp16cd_secondary,
    lsoas: row.n_lsoas,
  }));
/** One CCG of April 2016; people as of mid-2015. */
export type CcgRow = z.infer<typeof ccgSchema>;

const districtSchema = z
  .object({
    lad16cd: onsCode("E06", "E07", "E08", "E09"),
    lad16nm: words,
    ctyua16cd: onsCode("E06", "E08", "E09", "E10"),
    ctyua16nm: words,
  })
  .transform((row) => ({
    code: row.lad16cd,
    name: row.lad16nm,
    county: row.ctyua16cd,
    countyName: row.ctyua16nm,
  }));
/** One local authority district and the county or unitary authority it is in. */
export type DistrictRow = z.infer<typeof districtSchema>;

const footprintSchema = z
  .object({ stp16cd: onsCode("E54"), footprint_no: wholeNumber, name: words })
  .transform((row) => ({ code: row.stp16cd, number: row.footprint_no, name: row.name }));
/** One STP footprint with its 2016 code and number. */
export type FootprintRow = z.infer<typeof footprintSchema>;

/** Reads the CCGs. Throws `SourceFault` where a row is malformed or an ONS or ODS code comes twice. */
export function readCcgs(source: SourceFile): CcgRow[] {
  const rows = readTable(source, ccgSchema);
  refuseRepeats(
    source.file,
    "ccg16cd",
    rows.map((row) => row.code),
  );
  refuseRepeats(
    source.file,
    "ods_code",
    rows.map((row) => row.ods),
  );
  return rows;
}

/** Reads the districts. Throws `SourceFault` where a row is malformed or a code comes twice. */
export function readDistricts(source: SourceFile): DistrictRow[] {
  const rows = readTable(source, districtSchema);
  refuseRepeats(
    source.file,
    "lad16cd",
    rows.map((row) => row.code),
  );
  return rows;
}

/** Reads the footprints. Throws `SourceFault` where a row is malformed or a code comes twice. */
export function readFootprints(source: SourceFile): FootprintRow[] {
  const rows = readTable(source, footprintSchema);
  refuseRepeats(
    source.file,
    "stp16cd",
    rows.map((row) => row.code),
  );
  return rows;
}
