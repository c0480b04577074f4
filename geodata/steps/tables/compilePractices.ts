import { z } from "zod";
import type { CompiledPractice } from "../../model/artefacts.ts";
import { latitude, longitude, orNull, wholeNumber, words, wordsOrNull } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { refuseRepeats } from "../refuseRepeats.ts";
import { SourceFault } from "../sourceFault.ts";
import { ccgCode } from "./areaRows.ts";
import { lookup } from "./directory.ts";
import type { Tables } from "./facts.ts";
import { properCase } from "./properCase.ts";

const PracticeRow = z.object({
  practice_code: z.string().regex(/^[A-Z]\d{5}$/, "must be a practice's ODS code, like A81001"),
  practice_name: words,
  ccg_ods: ccgCode,
  list_size_2014_15: orNull(wholeNumber),
  postcode: wordsOrNull,
  lat: orNull(latitude),
  lon: orNull(longitude),
});

/**
 * Member practices of 2014/15 with their CCG, list size and, where known, position. Their names are those
 * of the register, some after the partners, in the capitals people write.
 * Throws `SourceFault` on a repeated practice, an unknown CCG or half a position.
 */
export function compilePractices(tables: Tables, ccgIds: ReadonlyMap<string, string>): CompiledPractice[] {
  const file = tables.fileOf("practices");
  const rows = tables.read("practices", PracticeRow);
  const ccgOf = lookup("CCG", ccgIds);
  refuseRepeats(
    file,
    "practice_code",
    rows.map((row) => row.practice_code),
  );
  return rows.map((row, index) => {
    const place = { file, row: rowNumber(index) };
    ccgOf(row.ccg_ods, { ...place, column: "ccg_ods" });
    if ((row.lat === null) !== (row.lon === null)) {
      throw new SourceFault({ ...place, column: "lon" }, "a position needs both longitude and latitude");
    }
    return {
      code: row.practice_code,
      name: properCase(row.practice_name),
      ccg: row.ccg_ods,
      listSize: row.list_size_2014_15,
      postcode: row.postcode,
      position: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
    };
  });
}
