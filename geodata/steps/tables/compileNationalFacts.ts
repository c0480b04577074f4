import { z } from "zod";
import type { Observation } from "../../model/artefacts.ts";
import { words, wordsOrNull } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { SourceFault } from "../sourceFault.ts";
import { citationOf } from "./citations.ts";
import { noteOf, type Tables } from "./facts.ts";

/** The node that facts about England as a whole name. */
export const england = "england";

const AllowanceRow = z.object({ year: words, pounds_per_head: words, source: words, url: wordsOrNull });

/**
 * The allowance of 2016/17, which the table lacks and on which estimates of running costs rest. Read in the
 * report named with it.
 */
const allowanceOf2016To17: Observation = {
  node: england,
  key: "running-costs-per-head",
  period: "2016/17",
  value: 22.07,
  unit: "£ a head",
  note: "As the report gives it.",
  sources: [
    {
      title: "Clinical commissioning: GPs in charge?",
      publisher: "The King's Fund and Nuffield Trust",
      date: "2016-07",
      url: null,
    },
  ],
  dataset: "running-cost-allowance",
};

/**
 * The running-cost allowance in pounds a head, year by year, with the year 2016/17 added from the report.
 * Where the source gives a second figure in brackets the first one counts and the note keeps the words. Throws `SourceFault` where a cell does not begin with a number.
 */
export function observeRunningCosts(tables: Tables): Observation[] {
  const tabled = tables.read("running-cost-allowance", AllowanceRow).map((row, index): Observation => {
    const pounds = /^(\d+(?:\.\d+)?)(?= |$)/.exec(row.pounds_per_head)?.[1];
    const year = /^(\d{4}\/\d{2})(?: (.+))?$/.exec(row.year);
    const place = { file: tables.fileOf("running-cost-allowance"), row: rowNumber(index) };
    if (pounds === undefined) {
      const value = row.pounds_per_head;
      throw new SourceFault({ ...place, column: "pounds_per_head", value }, "must begin with a number");
    }
    if (year === null) throw new SourceFault({ ...place, column: "year", value: row.year }, "must be a year");
    return {
      node: england,
      key: "running-costs-per-head",
      period: year[1] ?? row.year,
      value: Number(pounds),
      unit: "£ a head",
      note: noteOf(
        year[2] ?? null,
        row.pounds_per_head === pounds ? null : `As written: ${row.pounds_per_head}`,
      ),
      sources: [citationOf(row.source, row.url)],
      dataset: "running-cost-allowance",
    };
  });
  return [...tabled, allowanceOf2016To17];
}

const CountRow = z.object({ as_of: words, fact: words, value: words, source: words, url: wordsOrNull });

/** Headline counts of sharing in England: a number where the value is one, else its words. */
export function observeSharingCounts(tables: Tables): Observation[] {
  return tables.read("ccg-sharing-counts", CountRow).map((row) => ({
    node: england,
    key: "sharing-count",
    period: row.as_of,
    value: numberOrWords(row.value),
    unit: null,
    note: row.fact,
    sources: [citationOf(row.source, row.url)],
    dataset: "ccg-sharing-counts",
  }));
}

const CoCommissioningCountRow = z.object({
  as_of: words,
  delegated: wordsOrNull,
  joint: wordsOrNull,
  other: wordsOrNull,
  source: words,
  url: wordsOrNull,
});

/** How many CCGs commissioned primary care in which way: one observation for each column that is filled. */
export function observeCoCommissioningCounts(tables: Tables): Observation[] {
  return tables.read("co-commissioning-counts", CoCommissioningCountRow).flatMap((row) =>
    (["delegated", "joint", "other"] as const).flatMap((level): Observation[] => {
      const value = row[level];
      if (value === null) return [];
      return [
        {
          node: england,
          key: `co-commissioning-${level}-count`,
          period: row.as_of,
          value: numberOrWords(value),
          unit: "CCGs",
          note: null,
          sources: [citationOf(row.source, row.url)],
          dataset: "co-commissioning-counts",
        },
      ];
    }),
  );
}

function numberOrWords(text: string): number | string {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
