import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { sentenceOfFault } from "../../../client/views/collaboration/register/edit/sentenceOfFault.ts";
import { entrySentences } from "../../../client/views/collaboration/register/entry/entrySentences.ts";
import {
  evidenceSentences,
  listSentence,
} from "../../../client/views/collaboration/register/evidenceSentences.ts";
import {
  importSentence,
  importWords,
} from "../../../client/views/collaboration/register/import/importSentence.ts";
import { nearestFirst } from "../../../client/views/collaboration/register/import/nearestFirst.ts";
import type { EvidenceSummaryAnswer } from "../../../server/contract/evidenceSummary.ts";
import type { ImportReport } from "../../../server/contract/registerImport.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";
import { holder, postEntry } from "./entries.ts";

const counts = { documented: 23, likely: 19, documentedOrLikely: 42, weaker: 0, unknown: 8 };

function summary(gaps: [number, number]): EvidenceSummaryAnswer {
  const none = { documented: 0, likely: 0, documentedOrLikely: 0, weaker: 0, unknown: 0 };
  return {
    asAt: "2016-04-01",
    evidence: [],
    ccgs: 209,
    accountableOrChiefOfficer: counts,
    anyPost: none,
    anyFunction: none,
    anyGrouping: none,
    anything: none,
    published: [
      { period: "2016-09", count: 52, gap: gaps[0], sources: [], datasets: [] },
      { period: "2017-04", count: 83, gap: gaps[1], sources: [], datasets: [] },
    ],
    sentences: [],
    entries: { posts: 0, functions: 0, groupings: 0, added: 0, corrected: 0, proposed: 0 },
  };
}

test("the gap to what was published is stated in words, with both counts and both dates", () => {
  expect(evidenceSentences(summary([10, 41]))).toEqual([
    "42 of England’s 209 CCGs are recorded as sharing an accountable or chief officer on 1 April 2016: 23 documented, 19 likely.",
    "Of 8 more nobody knows whether they did at that date.",
    "The trade press counted 52 in September 2016 and 83 in April 2017: 10 more and 41 more than are recorded here, some because they came later and some because nobody has recorded or dated them.",
  ]);
});

test("at a date after every count the gap is not put down to what came later", () => {
  const later = { ...summary([10, 41]), asAt: "2018-01-01" };
  expect(evidenceSentences(later).at(-1)).toMatch(
    /than are recorded here, which nobody has recorded or dated\.$/,
  );
});

test("where more are recorded than were counted, nothing is said to be missing", () => {
  expect(evidenceSentences(summary([-2, 0])).at(-1)).toBe(
    "The trade press counted 52 in September 2016 and 83 in April 2017: 2 fewer and no more than are recorded here.",
  );
});

test("the list says what it lists, whose, and how surely it held", () => {
  const counted = { post: 1, function: 0, grouping: 3 };
  const at = { status: "recorded", asAt: "2016-04-01" } as const;
  expect(listSentence(counted, { ...at, standing: "shown" }, "Darlington")).toBe(
    "4 entries of Darlington held, or likely held, on 1 April 2016: 1 post and 3 groupings.",
  );
  expect(listSentence({ post: 1, function: 0, grouping: 0 }, { ...at, standing: "unknown" }, null)).toBe(
    "1 entry is recorded without anybody knowing whether it held on 1 April 2016: 1 post.",
  );
});

test("proposals are called proposals, never entries that held", () => {
  const sentence = listSentence(
    { post: 2, function: 0, grouping: 0 },
    { status: "proposed", standing: "shown", asAt: "2016-04-01" },
    null,
  );
  expect(sentence).toBe("2 proposals would hold on 1 April 2016: 2 posts.");
});

test("an entry is told as what it is, of whom, with how many people, and whether it holds", () => {
  const england = buildEngland(smallTopology(), smallOrganisations());
  const entry = postEntry({ holders: [holder("ccg:A"), holder("ccg:B")] }, "likely");
  const nameOf = (id: string) => ({ "ccg:A": "Corby", "ccg:B": "Nene" })[id] ?? id;
  expect(entrySentences(england, entry, nameOf, "2016-04-01")).toEqual([
    "A shared post (chief nurse) of Corby and Nene, 600 people together.",
    "On 1 April 2016 it is likely in force.",
    "Compiled from published sources.",
  ]);
});

test("a fault that begins with its verb follows the field's name, another stands alone", () => {
  expect(sentenceOfFault("Until", "is before the start (2015)")).toBe("Until is before the start (2015).");
  expect(sentenceOfFault("Corby", "“01X” is no code; did you mean 01Y?")).toBe(
    "“01X” is no code; did you mean 01Y?",
  );
});

test("of many choices those most like what was written are offered first", () => {
  const roles = ["accountable-officer", "lay-member", "chief-nurse", "chief-officer"];
  expect(nearestFirst("“chief-nurs” is not in the vocabulary", roles)[0]).toBe("chief-nurse");
  expect(nearestFirst("is not one of the values allowed", roles)).toEqual(roles);
});

const report: ImportReport = {
  kind: "post",
  dryRun: true,
  rows: 5,
  created: [{ entry: "a", id: null, name: "A" }],
  changed: [{ id: "post:b", name: "B" }],
  unchanged: 2,
  faults: [],
  faultsNotListed: 0,
};

test("an import says what it would do before it is done, and the button says the same", () => {
  expect(importSentence(report)).toBe(
    "5 rows read: 1 entry would be new, 1 entry would be changed and 2 stay as they are.",
  );
  expect(importWords(report)).toBe("Add 1 entry and change 1 entry");
});

test("with one fault nothing is taken, and a table that changes nothing offers nothing to do", () => {
  const faulty = { ...report, faults: [{ row: 2, column: null, message: "is wrong" }] };
  expect(importSentence(faulty)).toBe("5 rows read: 1 fault. Nothing is taken until all are mended.");
  const idle = { ...report, created: [], changed: [] };
  expect(importSentence(idle)).toBe("5 rows read: nothing would change.");
  expect(importWords(idle)).toBeNull();
});
