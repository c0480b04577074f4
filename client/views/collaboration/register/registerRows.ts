import { evidenceLevels, type InForce, inForceAnswers } from "../../../../geodata/model/kinds.ts";
import type { RegisterEntry } from "../../../../server/contract/register.ts";
import { type StandingTie, tiesOf } from "../../../../server/contract/tiesOf.ts";
import { whatNameOf } from "../../../../server/contract/whatIsShared.ts";
import { unionOf } from "../../../../server/domain/atomSet.ts";
import { peopleOf } from "../../../../server/domain/people.ts";
import { unknownText } from "../../../components/format.ts";
import type { England } from "../../../state/england.ts";
import type { NameOf } from "./organisationNames.ts";
import { evidenceWords, inForceTitles, kindWords, originWord } from "./registerWords.ts";

/** One entry as a line of the register's table. */
export type RegisterRow = {
  entry: RegisterEntry;
  what: string;
  /** Organisations tied to it, each once. */
  organisations: string[];
  /** Their names, practices counted rather than named. */
  who: string;
  /** People who live in the areas that take part, each once; `null` where none has people of its own. */
  people: number | null;
  /** The earliest start that is known, or the earliest date it was seen by. */
  since: { date: string; isSeenBy: boolean } | null;
  inForce: InForce;
  evidence: string;
};

const namesTold = 3;

/** The entries as lines. */
export function registerRows(
  england: England,
  nameOf: NameOf,
  entries: readonly RegisterEntry[],
): RegisterRow[] {
  return entries.map((entry) => {
    const ties = tiesOf(entry);
    const organisations = [...new Set(ties.map(({ organisation }) => organisation))];
    return {
      entry,
      what: whatNameOf(entry),
      organisations,
      who: whoText(organisations, nameOf),
      people: peopleTogether(england, ties),
      since: sinceOf(ties),
      inForce: surest(ties),
      evidence: evidenceText(ties),
    };
  });
}

/** Up to three names in full and how many more; practices are counted. */
export function whoText(organisations: readonly string[], nameOf: NameOf): string {
  const practices = organisations.filter((id) => id.startsWith("practice:")).length;
  const names = organisations.filter((id) => !id.startsWith("practice:")).map(nameOf);
  const told = names.length <= namesTold + 1 ? names : names.slice(0, namesTold);
  const more = names.length - told.length;
  return [
    ...told,
    ...(more > 0 ? [`${more} more`] : []),
    ...(practices > 0 ? [`${practices} GP ${practices === 1 ? "practice" : "practices"}`] : []),
  ].join(", ");
}

/** People of the areas whose ties hold at the date, or, where none does, of all that are named. */
export function peopleTogether(england: England, ties: readonly StandingTie[]): number | null {
  const standing = ties.filter(({ inForce }) => inForce !== "no");
  const areas = (standing.length > 0 ? standing : ties).flatMap(
    ({ organisation }) => england.byId.get(organisation) ?? [],
  );
  if (areas.length === 0) return null;
  return peopleOf(england.table, unionOf(areas.map(({ atoms }) => atoms)));
}

function sinceOf(ties: readonly StandingTie[]): RegisterRow["since"] {
  const [from] = ties.flatMap(({ validFrom }) => validFrom ?? []).sort();
  if (from !== undefined) return { date: from, isSeenBy: false };
  const [seen] = ties.flatMap(({ seenBy }) => seenBy ?? []).sort();
  return seen === undefined ? null : { date: seen, isSeenBy: true };
}

function surest(ties: readonly StandingTie[]): InForce {
  return inForceAnswers.find((answer) => ties.some(({ inForce }) => inForce === answer)) ?? "unknown";
}

/** "Documented", or "2 documented, 1 likely" where ties differ, the strongest first. */
export function evidenceText(ties: readonly StandingTie[]): string {
  const counts = evidenceLevels
    .map((level) => ({ level, count: ties.filter(({ evidence }) => evidence === level).length }))
    .filter(({ count }) => count > 0);
  const [first] = counts;
  if (first === undefined) return unknownText;
  if (counts.length === 1) return evidenceWords[first.level].title;
  return counts.map(({ level, count }) => `${count} ${level}`).join(", ");
}

/** What the table can be sorted by. */
export const sortKeys = [
  "name",
  "kind",
  "what",
  "count",
  "people",
  "since",
  "evidence",
  "inForce",
  "origin",
] as const;
export type SortKey = (typeof sortKeys)[number];

/** What a line is sorted by; what is not known sorts below everything. */
function sortValue(row: RegisterRow, key: SortKey): string | number {
  switch (key) {
    case "name":
      return row.entry.name;
    case "kind":
      return kindWords[row.entry.kind].title;
    case "what":
      return row.what;
    case "count":
      return row.organisations.length;
    case "people":
      return row.people ?? -1;
    case "since":
      return row.since?.date ?? "";
    case "evidence": {
      const levels = new Set(tiesOf(row.entry).map(({ evidence }) => evidence));
      return -evidenceLevels.findIndex((level) => levels.has(level));
    }
    case "inForce":
      return -inForceAnswers.indexOf(row.inForce);
    case "origin":
      return originWord(row.entry);
  }
}

/** The table's order as the address writes it, `people.descending`; by name where it names none. */
export type RegisterSort = { key: SortKey; descending: boolean };

export function readRegisterSort(text: string | null): RegisterSort {
  const [wanted = "", direction] = text?.split(".") ?? [];
  const key = sortKeys.find((each) => each === wanted);
  return key === undefined
    ? { key: "name", descending: false }
    : { key, descending: direction === "descending" };
}

/** The order for the address; `null` for the order without one. */
export function writeRegisterSort({ key, descending }: RegisterSort): string | null {
  if (key === "name" && !descending) return null;
  return `${key}.${descending ? "descending" : "ascending"}`;
}

const words = new Intl.Collator("en-GB", { numeric: true });

/** The lines in an order; equal ones by name. */
export function sortedRows(rows: readonly RegisterRow[], { key, descending }: RegisterSort): RegisterRow[] {
  const sign = descending ? -1 : 1;
  const compare = (one: string | number, other: string | number) =>
    typeof one === "number" && typeof other === "number"
      ? one - other
      : words.compare(String(one), String(other));
  return [...rows].sort(
    (one, other) =>
      sign * compare(sortValue(one, key), sortValue(other, key)) ||
      words.compare(one.entry.name, other.entry.name),
  );
}

/** The lines as a table to take away. */
export function registerTable(rows: readonly RegisterRow[], nameOf: NameOf) {
  return {
    header: [
      "id",
      "kind",
      "name",
      "what",
      "organisations",
      "organisation names",
      "organisation count",
      "people together",
      "since",
      "seen by",
      "evidence",
      "in force",
      "origin",
      "status",
    ],
    rows: rows.map(({ entry, what, organisations, people, since, inForce, evidence }) => [
      entry.id,
      entry.kind,
      entry.name,
      what,
      organisations.join("; "),
      organisations.map(nameOf).join("; "),
      organisations.length,
      people,
      since === null || since.isSeenBy ? null : since.date,
      since?.isSeenBy === true ? since.date : null,
      evidence.toLowerCase(),
      inForceTitles[inForce].toLowerCase(),
      originWord(entry).toLowerCase(),
      entry.status,
    ]),
  };
}
