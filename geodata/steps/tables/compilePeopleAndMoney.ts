import { z } from "zod";
import type { CompiledPractice, Observation } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import { wholeNumber, wordsOrNull } from "../columns.ts";
import type { CcgRow } from "../readAreas.ts";
import { rowNumber } from "../readTable.ts";
import { SourceFault } from "../sourceFault.ts";
import { ccgCode } from "./areaRows.ts";
import { lookup } from "./directory.ts";
import { noteOf, type Tables } from "./facts.ts";
import { provenanceCitation } from "./provenanceCitation.ts";

const bands: readonly (readonly [key: string, peopleOf: (row: CcgRow) => number])[] = [
  ["age-0-17", (row) => row.ages.to17],
  ["age-18-64", (row) => row.ages.from18to64],
  ["age-65-plus", (row) => row.ages.from65],
  ["age-75-plus", (row) => row.people75plus],
  ["age-85-plus", (row) => row.people85plus],
];

/** Residents of each CCG by age, mid-2015; 75+ and 85+ are parts of 65+. */
export function observeAges(ccgs: readonly CcgRow[]): Observation[] {
  return ccgs.flatMap((row) =>
    bands.map(([key, peopleOf]) => ({
      node: nodeId("ccg", row.code),
      key,
      period: "mid-2015",
      value: peopleOf(row),
      unit: "people",
      note: null,
      sources: [provenanceCitation("ccg-april-2016")],
      dataset: "ccg-april-2016",
    })),
  );
}

const RegisteredRow = z.object({
  ods_code: ccgCode,
  gp_registered_2014_15: wholeNumber,
  n_practices_2014_15: wholeNumber,
});

/**
 * Registered people and practices of each CCG, 2014/15. Throws `SourceFault` on an unknown CCG, or where the
 * practices' own table does not add up to the figure.
 */
export function observeRegistered(
  tables: Tables,
  practices: readonly CompiledPractice[],
  ccgIds: ReadonlyMap<string, string>,
): Observation[] {
  const ccgOf = lookup("CCG", ccgIds);
  const lists = new Map<string, CompiledPractice[]>();
  for (const practice of practices) {
    const own = lists.get(practice.ccg);
    if (own === undefined) lists.set(practice.ccg, [practice]);
    else own.push(practice);
  }
  return tables.read("ccg-registered-people", RegisteredRow).flatMap((row, index) => {
    const place = { file: tables.fileOf("ccg-registered-people"), row: rowNumber(index) };
    const node = ccgOf(row.ods_code, { ...place, column: "ods_code" });
    const own = lists.get(row.ods_code) ?? [];
    agree(row.n_practices_2014_15, own.length, { ...place, column: "n_practices_2014_15" });
    agree(row.gp_registered_2014_15, registeredAt(own), { ...place, column: "gp_registered_2014_15" });
    const common = {
      node,
      period: "2014/15",
      note: null,
      sources: [provenanceCitation("ccg-registered-people")],
      dataset: "ccg-registered-people",
    };
    return [
      { ...common, key: "registered-people", value: row.gp_registered_2014_15, unit: "registered people" },
      { ...common, key: "practice-count", value: row.n_practices_2014_15, unit: "practices" },
    ];
  });
}

/** People on the practices' lists; `null` where one list's size is unknown, for then the sum is too. */
function registeredAt(practices: readonly CompiledPractice[]): number | null {
  return practices.reduce<number | null>(
    (sum, { listSize }) => (sum === null || listSize === null ? null : sum + listSize),
    0,
  );
}

function agree(
  figure: number,
  practices: number | null,
  place: { file: string; row: number; column: string },
): void {
  if (practices === null || figure === practices) return;
  throw new SourceFault({ ...place, value: String(figure) }, `the practices' table adds up to ${practices}`);
}

const AllocationRow = z.object({
  ods_code: ccgCode,
  alloc_2013_14_k: wholeNumber,
  alloc_2014_15_k: wholeNumber,
  alloc_2015_16_k: wholeNumber,
  alloc_2016_17_k: wholeNumber,
  alloc_2017_18_k: wholeNumber,
  note: wordsOrNull,
});

const years = [
  ["2013/14", "alloc_2013_14_k"],
  ["2014/15", "alloc_2014_15_k"],
  ["2015/16", "alloc_2015_16_k"],
  ["2016/17", "alloc_2016_17_k"],
  ["2017/18", "alloc_2017_18_k"],
] as const;

const caveat =
  "Reported by a third party, not checked against the original; appears to leave out delegated primary care and running costs";

/**
 * Core allocations in pounds (the table has thousands). Throws `SourceFault` on an unknown CCG, or where
 * 2016/17 does not add up to `total2016To17`, in thousands of pounds.
 */
export function observeAllocations(
  tables: Tables,
  ccgIds: ReadonlyMap<string, string>,
  total2016To17: number,
): Observation[] {
  const ccgOf = lookup("CCG", ccgIds);
  const rows = tables.read("ccg-allocations", AllocationRow);
  const total = rows.reduce((sum, row) => sum + row.alloc_2016_17_k, 0);
  if (total !== total2016To17) {
    const place = { file: tables.fileOf("ccg-allocations"), column: "alloc_2016_17_k", value: String(total) };
    throw new SourceFault(place, `the column must add up to ${total2016To17}`);
  }
  return rows.flatMap((row, index) => {
    const node = ccgOf(row.ods_code, {
      file: tables.fileOf("ccg-allocations"),
      row: rowNumber(index),
      column: "ods_code",
    });
    return years.map(([period, column]) => ({
      node,
      key: "core-allocation",
      period,
      value: row[column] * 1000,
      unit: "£",
      note: noteOf(caveat, row.note),
      sources: [provenanceCitation("ccg-allocations")],
      dataset: "ccg-allocations",
    }));
  });
}
