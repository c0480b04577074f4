import { z } from "zod";
import type { Position } from "../model/artefacts.ts";
import { latitude, longitude, onsCode, wholeNumber, words } from "./columns.ts";
import { readTable, rowNumber } from "./readTable.ts";
import { refuseRepeats } from "./refuseRepeats.ts";
import { SourceFault } from "./sourceFault.ts";
import type { SourceFile } from "./sourceFile.ts";

/** One LSOA: where it belongs, who lives there (mid-2015) and where they live on average. */
export interface LsoaRow {
  code: string;
  ccg: string;
  district: string;
  county: string;
  stp: string;
  people: number;
  people75plus: number;
  /** Aged 0-15, 16-59 and 60+, by another publisher's estimate: they do not add up to `people`. */
  ages: readonly [number, number, number];
  centroid: Position;
}

const schema = z
  .object({
    lsoa11cd: onsCode("E01"),
    lsoa11nm: words,
    ccg16cd: onsCode("E38"),
    lad16cd: onsCode("E06", "E07", "E08", "E09"),
    ctyua16cd: onsCode("E06", "E08", "E09", "E10"),
    stp16cd: onsCode("E54"),
    lon: longitude,
    lat: latitude,
    population_mid2015: wholeNumber,
    population_mid2015_75plus: wholeNumber,
    iod_age_0_15: wholeNumber,
    iod_age_16_59: wholeNumber,
    iod_age_60plus: wholeNumber,
  })
  .transform(
    (row): LsoaRow => ({
      code: row.lsoa11cd,
      ccg: row.ccg16cd,
      district: row.lad16cd,
      county: row.ctyua16cd,
      stp: row.stp16cd,
      people: row.population_mid2015,
      people75plus: row.population_mid2015_75plus,
      ages: [row.iod_age_0_15, row.iod_age_16_59, row.iod_age_60plus],
      centroid: [row.lon, row.lat],
    }),
  );

/**
 * Reads the LSOA table in its file's order. Throws `SourceFault` where a row is malformed, a code comes twice
 * or more people are 75 and over than live there.
 */
export function readLsoas(source: SourceFile): LsoaRow[] {
  const rows = readTable(source, schema);
  refuseRepeats(
    source.file,
    "lsoa11cd",
    rows.map((row) => row.code),
  );
  rows.forEach((lsoa, index) => {
    if (lsoa.people75plus > lsoa.people) {
      throw new SourceFault(
        {
          file: source.file,
          row: rowNumber(index),
          column: "population_mid2015_75plus",
          value: String(lsoa.people75plus),
        },
        `more than the ${lsoa.people} people who live there`,
      );
    }
  });
  return rows;
}
