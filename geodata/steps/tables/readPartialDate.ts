import type { PartialDate } from "../../model/artefacts.ts";

const months = "january february march april may june july august september october november december".split(
  " ",
);

/** One date found in words: as far as it is known, and whether the words call it approximate. */
export interface FoundDate {
  date: PartialDate;
  approximate: boolean;
}

const dateInWords = new RegExp(
  [
    "(?<hedge>\\b(?:c\\.|circa|about|early|mid|late)\\s*)?",
    "(?:",
    "(?<iso>\\b\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d{2})?)(?!\\d)",
    `|(?<month>\\b(?:${months.join("|")}))\\s+(?<monthYear>\\d{4})`,
    "|(?<financial>\\b\\d{4})[/-](?<financialEnd>\\d{2})(?!\\d)",
    "|(?<year>\\b\\d{4})\\b",
    ")",
  ].join(""),
  "gi",
);

/**
 * Every date in a text, in order: `2016-03-17`, `2015-06`, `April 2016`, `2014`. A year that ends in another
 * (`2013/14`, `2014-15`) is a financial year; it stands for its last month, March, and counts as approximate.
 */
export function datesIn(words: string): FoundDate[] {
  return [...words.matchAll(dateInWords)].map(({ groups = {} }) => {
    const approximate = groups.hedge !== undefined;
    if (groups.iso !== undefined) return { date: groups.iso, approximate };
    if (groups.month !== undefined) {
      const month = months.indexOf(groups.month.toLowerCase()) + 1;
      return { date: `${groups.monthYear}-${String(month).padStart(2, "0")}`, approximate };
    }
    if (groups.financial !== undefined) {
      const century = groups.financial.slice(0, 2);
      return { date: `${century}${groups.financialEnd}-03`, approximate: true };
    }
    return { date: groups.year ?? "", approximate };
  });
}
