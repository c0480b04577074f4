import type { Totals } from "../totals.ts";
import { addUp } from "./addUp.ts";
import type { Lookups } from "./checkLookups.ts";
import type { LsoaRow } from "./readLsoas.ts";
import { rowNumber } from "./readTable.ts";
import { SourceFault } from "./sourceFault.ts";

/**
 * Checks that what was read adds up: LSOAs, people and people of 75 and over of each CCG against the CCGs' own
 * table, then the counts and people of the whole against `totals`. Throws `SourceFault` naming the first sum
 * that is off.
 */
export function checkTotals(tables: Lookups, totals: Totals): void {
  const members = new Map<string, LsoaRow[]>();
  for (const lsoa of tables.lsoas.rows) members.set(lsoa.ccg, [...(members.get(lsoa.ccg) ?? []), lsoa]);
  tables.ccgs.rows.forEach((ccg, index) => {
    const own = members.get(ccg.code) ?? [];
    const compare = (column: string, stated: number, added: number) => {
      if (stated === added) return;
      const place = { file: tables.ccgs.file, row: rowNumber(index), column, value: String(stated) };
      throw new SourceFault(place, `the LSOAs of ${ccg.code} in ${tables.lsoas.file} add up to ${added}`);
    };
    compare("n_lsoas", ccg.lsoas, own.length);
    compare(
      "pop_mid2015_all",
      ccg.people,
      addUp(own, (lsoa) => lsoa.people),
    );
    compare(
      "pop_75plus",
      ccg.people75plus,
      addUp(own, (lsoa) => lsoa.people75plus),
    );
    const { to17, from18to64, from65 } = ccg.ages;
    if (to17 + from18to64 + from65 !== ccg.people) {
      const place = { file: tables.ccgs.file, row: rowNumber(index), column: "pop_mid2015_all" };
      throw new SourceFault(
        { ...place, value: String(ccg.people) },
        `the age bands of ${ccg.code} add up to ${to17 + from18to64 + from65}`,
      );
    }
  });
  compareWithTotals(tables, totals);
}

function compareWithTotals({ lsoas, ccgs, districts, footprints }: Lookups, totals: Totals): void {
  const found: [file: string, what: string, count: number, expected: number][] = [
    [lsoas.file, "LSOAs", lsoas.rows.length, totals.lsoas],
    [ccgs.file, "CCGs", ccgs.rows.length, totals.ccgs],
    [ccgs.file, "regions", new Set(ccgs.rows.map((row) => row.region)).size, totals.regions],
    [districts.file, "districts", districts.rows.length, totals.districts],
    [
      districts.file,
      "counties and unitaries",
      new Set(districts.rows.map((row) => row.county)).size,
      totals.counties,
    ],
    [footprints.file, "footprints", footprints.rows.length, totals.footprints],
    [lsoas.file, "people", addUp(lsoas.rows, (lsoa) => lsoa.people), totals.people],
  ];
  for (const [file, what, count, expected] of found) {
    if (count !== expected) {
      throw new SourceFault({ file, value: String(count) }, `${what} should come to ${expected} in all`);
    }
  }
}
