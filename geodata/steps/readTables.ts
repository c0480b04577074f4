import type { Totals } from "../totals.ts";
import { checkLookups } from "./checkLookups.ts";
import { checkTotals } from "./checkTotals.ts";
import {
  type CcgRow,
  type DistrictRow,
  type FootprintRow,
  readCcgs,
  readDistricts,
  readFootprints,
} from "./readAreas.ts";
import { type LsoaRow, readLsoas } from "./readLsoas.ts";
import type { SourceReader } from "./sourceReader.ts";

/** The tables of areas, checked against each other and against the totals. */
export interface AreaTables {
  lsoas: LsoaRow[];
  ccgs: CcgRow[];
  districts: DistrictRow[];
  footprints: FootprintRow[];
}

/** Reads and checks the tables of areas. Throws `SourceFault` at the first thing that is off. */
export function readTables(open: SourceReader, totals: Totals): AreaTables {
  const files = {
    lsoas: open("lsoa-table"),
    ccgs: open("ccg-april-2016"),
    districts: open("district-to-county"),
    footprints: open("stp-footprints"),
  };
  const tables: AreaTables = {
    lsoas: readLsoas(files.lsoas),
    ccgs: readCcgs(files.ccgs),
    districts: readDistricts(files.districts),
    footprints: readFootprints(files.footprints),
  };
  const lookups = {
    lsoas: { file: files.lsoas.file, rows: tables.lsoas },
    ccgs: { file: files.ccgs.file, rows: tables.ccgs },
    districts: { file: files.districts.file, rows: tables.districts },
    footprints: { file: files.footprints.file, rows: tables.footprints },
  };
  checkLookups(lookups);
  checkTotals(lookups, totals);
  return tables;
}
