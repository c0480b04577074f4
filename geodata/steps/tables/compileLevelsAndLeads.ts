import { z } from "zod";
import type { Observation } from "../../model/artefacts.ts";
import { words, wordsOrNull } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { SourceFault } from "../sourceFault.ts";
import { ccgCode } from "./areaRows.ts";
import { citationOf } from "./citations.ts";
import type { Directory } from "./directory.ts";
import { noteOf, type Tables } from "./facts.ts";
import { refusePersons } from "./refusePersons.ts";

const LevelRow = z.object({
  ods_code: ccgCode,
  level: words,
  from_or_seen: words,
  basis: words,
  source: words,
  url: wordsOrNull,
});

/**
 * At which level a CCG took part in commissioning primary care: delegated, joint or not delegated, with the
 * date from or at which it is known. The words of a row that says more ("not delegated before April 2017")
 * are kept in the note. Throws `SourceFault` on an unknown CCG or level.
 */
export function observeCoCommissioning(tables: Tables, directory: Directory): Observation[] {
  return tables.read("co-commissioning", LevelRow).map((row, index) => {
    const place = { file: tables.fileOf("co-commissioning"), row: rowNumber(index) };
    const level = /^(not delegated|delegated|joint)\b/.exec(row.level)?.[1];
    if (level === undefined) {
      const what = "must begin with delegated, joint or not delegated";
      throw new SourceFault({ ...place, column: "level", value: row.level }, what);
    }
    return {
      node: directory.ccg(row.ods_code, { ...place, column: "ods_code" }),
      key: "co-commissioning-level",
      period: row.from_or_seen,
      value: level,
      unit: null,
      note: noteOf(row.level === level ? null : `As written: ${row.level}`, `Basis: ${row.basis}`),
      sources: [citationOf(row.source, row.url)],
      dataset: "co-commissioning",
    };
  });
}

const LeadRow = z.object({
  footprint_no: words,
  role: wordsOrNull,
  organisation: wordsOrNull,
  sector: wordsOrNull,
  source: words,
  url: wordsOrNull,
});

/** Which organisation led a footprint in March 2016, and of which sector; unknown where the row is blank. */
export function observeLeads(tables: Tables, directory: Directory): Observation[] {
  return tables.read("stp-leads", LeadRow).flatMap((row, index) => {
    const place = { file: tables.fileOf("stp-leads"), row: rowNumber(index) };
    refusePersons(row.organisation ?? "", { ...place, column: "organisation" });
    const common = {
      node: directory.stp(row.footprint_no, { ...place, column: "footprint_no" }),
      period: "2016-03",
      unit: null,
      note: noteOf(row.role && `Led by its ${row.role.toLowerCase()}`),
      sources: [citationOf(row.source, row.url)],
      dataset: "stp-leads",
    };
    return [
      { ...common, key: "lead-organisation", value: row.organisation },
      { ...common, key: "lead-sector", value: row.sector },
    ];
  });
}
