import type { GroupingPurpose } from "../../../geodata/model/kinds.ts";
import { dateInWords } from "../inWords.ts";
import type { CommonKind } from "./commonKinds.ts";
import { postRoleOf } from "./postRoles.ts";
import { sharedFunctionOf } from "./sharedFunctions.ts";

/** What a sentence tells of something two organisations have in common. */
export type ToldCommon = {
  kind: CommonKind;
  id: string;
  name: string;
  what: string | null;
  purpose: GroupingPurpose | null;
  validFrom: string | null;
};

/**
 * A doing word as it follows "Nene", the same where it is only likely, and as it follows "is recorded as", with the word
 * that leads to the other organisation.
 */
export type Doing = { says: string; likely: string; recordedAs: string; leadsTo: "with" | "as" | "" };

/** What two organisations do by having things of some kinds in common. */
export const doings = {
  share: { says: "shares", likely: "likely shares", recordedAs: "sharing", leadsTo: "with" },
  belong: { says: "is in", likely: "is likely in", recordedAs: "being in", leadsTo: "with" },
  buy: { says: "buys from", likely: "likely buys from", recordedAs: "buying from", leadsTo: "as" },
  lie: { says: "lies in", likely: "likely lies in", recordedAs: "lying in", leadsTo: "as" },
  // Admissions are of that year, whatever date is asked about.
  admit: {
    says: "had people admitted in 2020 to",
    likely: "likely had people admitted in 2020 to",
    recordedAs: "having had people admitted in 2020 to",
    leadsTo: "as",
  },
  border: { says: "borders", likely: "likely borders", recordedAs: "bordering", leadsTo: "" },
} as const satisfies Record<string, Doing>;

/** What is done by having a thing of each kind in common. */
export const doingOf: Readonly<Record<CommonKind, keyof typeof doings>> = {
  post: "share",
  function: "share",
  grouping: "belong",
  csu: "buy",
  stp: "lie",
  county: "lie",
  region: "lie",
  trust: "admit",
  neighbour: "border",
};

/** More of one kind than this are counted rather than named. */
const mostNamed = 2;

/**
 * What is in common of one kind, as words that fit behind its doing word: "an accountable officer (since April 2013)",
 * "3 functions", "the same footprint". Empty for a border, which the doing word says all of.
 */
export function phrasesOf(kind: CommonKind, commons: readonly ToldCommon[]): string[] {
  if (kind === "neighbour") return [];
  const named = commons.map(phraseOf);
  const tellsThemApart = new Set(named).size === named.length;
  if (commons.length <= mostNamed && tellsThemApart && (isNamed(kind) || commons.length === 1)) {
    return commons.map((common, place) => `${named[place]}${sinceOf(common)}`);
  }
  const same = isNamed(kind) ? "" : "the same ";
  return [`${same}${commons.length} ${pluralOf(kind, commons)}`];
}

/** What organisations chose to share goes by its name; what stands around them is the same one, whatever its name. */
const isNamed = (kind: CommonKind) => kind === "post" || kind === "function" || kind === "grouping";

/** Admissions are told with their year already. */
const sinceOf = ({ kind, validFrom }: ToldCommon) =>
  validFrom === null || kind === "trust" ? "" : ` (since ${dateInWords(validFrom)})`;

function phraseOf(common: ToldCommon): string {
  switch (common.kind) {
    case "post":
      return postPhrase(common);
    case "function":
      return functionPhrase(common);
    case "grouping":
      return groupingPhrase(common);
    default:
      return `the same ${nounAround(common)}`;
  }
}

/** Roles that no "a" stands before, or that go by other words in a sentence. */
const phraseOfRole: Readonly<Record<string, string>> = {
  "executive-directors": "executive directors",
  "joint-appointments": "joint appointments",
  "joint-post-with-council": "a joint post",
};

function postPhrase({ what, name }: ToldCommon): string {
  const role = what === null || what === "other" ? null : postRoleOf(what);
  if (role === null) return `the post “${name}”`;
  return phraseOfRole[role.slug] ?? withArticle(lowered(role.name));
}

/** Functions that go by other words in a sentence. */
const phraseOfFunction: Readonly<Record<string, string>> = {
  "joint-commissioning-with-council": "joint commissioning",
  "commissioning-support-contract": "a contract for commissioning support",
  "joint-teams": "joint teams",
  quality: "work on quality",
};

function functionPhrase({ what, name }: ToldCommon): string {
  const known = what === null || what === "other" ? null : sharedFunctionOf(what);
  if (known === null) return `the function “${name}”`;
  return phraseOfFunction[known.slug] ?? lowered(known.name);
}

/** Each purpose as a noun; groupings whose name says more than who is in them are called by it too. */
const nounOfPurpose: Readonly<Record<GroupingPurpose, { one: string; many: string; isNamed: boolean }>> = {
  footprint: { one: "footprint", many: "footprints", isNamed: true },
  "joint-committee": { one: "joint committee", many: "joint committees", isNamed: false },
  federation: { one: "federation", many: "federations", isNamed: false },
  "provider-consortium": { one: "provider consortium", many: "provider consortia", isNamed: false },
  vanguard: { one: "vanguard", many: "vanguards", isNamed: true },
  devolution: { one: "devolution area", many: "devolution areas", isNamed: true },
  "csu-contract": { one: "contract for support", many: "contracts for support", isNamed: false },
  locality: { one: "locality", many: "localities", isNamed: true },
  custom: { one: "grouping", many: "groupings", isNamed: true },
};

function groupingPhrase({ purpose, name }: ToldCommon): string {
  const { one, isNamed: goesByName } = nounOfPurpose[purpose ?? "custom"];
  if (!goesByName) return withArticle(one);
  return name.toLowerCase().endsWith(` ${one}`) ? `the ${name}` : `the ${one} “${name}”`;
}

function nounAround({ kind, id }: ToldCommon): string {
  if (kind === "csu") return "support unit";
  if (kind === "stp") return "footprint";
  if (kind === "region") return "region";
  if (kind === "trust") return "trust";
  // Codes of counties proper begin with E10; all others are unitary authorities and boroughs.
  return id.startsWith("county:E10") ? "county" : "council area";
}

function pluralOf(kind: CommonKind, commons: readonly ToldCommon[]): string {
  switch (kind) {
    case "post":
      return "posts";
    case "function":
      return "functions";
    case "grouping": {
      const purposes = new Set(commons.map(({ purpose }) => purpose ?? "custom"));
      const [only = "custom"] = purposes;
      return nounOfPurpose[purposes.size === 1 ? only : "custom"].many;
    }
    case "csu":
      return "support units";
    case "stp":
      return "footprints";
    case "county":
      return "council areas";
    case "region":
      return "regions";
    case "trust":
      return "trusts";
    case "neighbour":
      return "borders";
  }
}

const lowered = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);
const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
