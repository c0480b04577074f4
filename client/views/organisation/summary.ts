import { type AreaKind, defaultAsAt, isAreaKind } from "../../../geodata/model/kinds.ts";
import type { Member, OrganisationDetail } from "../../../server/contract/organisations.ts";
import {
  formatCount,
  formatDate,
  formatPeopleShort,
  formatShare,
  formatTimes,
} from "../../components/format.ts";
import { inWords, listed, ordinal } from "../../components/inWords.ts";
import { purposeWord } from "../../components/kindWord.ts";
import { layerWords } from "../../components/layerWords.ts";

/** The place of an area by people in its layer: 1 is the largest. */
export type Rank = { place: number; of: number };

/** Up to this many names are told in a sentence, more are counted. */
const namesTold = 5;

/** A size this near the median is called alike rather than "1.0 times". */
const alikeWithin = 0.05;

/**
 * An organisation as one would tell a colleague, in at most four sentences. `rank` is `null` for what is no
 * area, or while it is not known. What the register does not say is not said.
 */
export function organisationSummary(organisation: OrganisationDetail, rank: Rank | null): string[] {
  const { kind } = organisation;
  if (isAreaKind(kind)) return areaSummary(organisation, kind, rank);
  switch (kind) {
    case "trust":
      return trustSummary(organisation);
    case "hospital":
      return belongingSummary(organisation, "trust", "A hospital site of");
    case "practice":
      return [
        ...belongingSummary(organisation, "ccg", "A member practice of"),
        ...registeredSentence(organisation),
      ];
    default:
      return groupingSummary(organisation);
  }
}

function areaSummary(organisation: OrganisationDetail, kind: AreaKind, rank: Rank | null): string[] {
  return [
    ...sizeSentence(organisation, kind, rank),
    ...holdsSentence(organisation, kind),
    ...homeSentences(organisation, kind),
    ...footprintSentence(organisation, kind),
  ];
}

/** The month footprints were announced in; the maps' footprints are those of 2016 at every date. */
const footprintsFrom = "2016-03";

/**
 * Whether the footprints that the map shows were in force at the date. A CCG and a footprint have dated ties that
 * say so; of other areas it is known for the day of the map alone.
 */
function knowsFootprint(organisation: OrganisationDetail, kind: AreaKind): boolean {
  if (organisation.asAt === defaultAsAt) return true;
  if (kind === "ccg") return organisation.memberships.some(({ node }) => node.kind === "stp");
  return kind === "stp" && organisation.members.some(({ node }) => node.kind === "ccg");
}

/** What is to be said of footprints where those of the map were not, or not surely, in force at the date. */
function footprintSentence(organisation: OrganisationDetail, kind: AreaKind): string[] {
  const { overlaps, asAt } = organisation;
  const speaksOfThem =
    kind === "stp" ||
    (homeLayers[kind].includes("stp") &&
      overlaps.some(({ layer, areas }) => layer === "stp" && areas.length > 0));
  if (!speaksOfThem || knowsFootprint(organisation, kind)) return [];
  const day = formatDate(asAt);
  return [
    asAt < footprintsFrom
      ? `Footprints were announced in ${formatDate(footprintsFrom)}: on ${day} there were none.`
      : `Whether the footprints were still these on ${day} is not known.`,
  ];
}

function sizeSentence(organisation: OrganisationDetail, kind: AreaKind, rank: Rank | null): string[] {
  if (organisation.population === null) return [];
  const people = `${formatCount(organisation.population)} people live here`;
  const times = numberOf(organisation, "ratio-to-median");
  const clauses = [
    ...(rank === null ? [] : [`the ${ordinal(rank.place)}largest of ${rank.of} ${layerWords[kind].many}`]),
    ...(times === null ? [] : [medianClause(times)]),
  ];
  return [clauses.length === 0 ? `${people}.` : `${people}: ${clauses.join(", ")}.`];
}

function medianClause(times: number): string {
  return Math.abs(times - 1) < alikeWithin ? "about the median size" : `${formatTimes(times)} the median`;
}

/** How a coarse area is made up of CCGs; a CCG and a district are rather told by what they lie in. */
function holdsSentence({ overlaps }: OrganisationDetail, kind: AreaKind): string[] {
  const ccgs = overlaps.find(({ layer }) => layer === "ccg")?.areas ?? [];
  if (kind === "district" || ccgs.length < 2) return [];
  const cut = ccgs.filter(({ shareOfOther }) => shareOfOther < 1).length;
  const whole = ccgs.length - cut;
  if (cut === 0) return [`It is made up of ${inWords(whole)} whole CCGs.`];
  return [
    whole === 0
      ? `It has people of ${inWords(cut)} CCGs, each of them cut by its boundary.`
      : `It holds ${inWords(whole)} whole ${whole === 1 ? "CCG" : "CCGs"} and cuts across ${inWords(cut)} more.`,
  ];
}

/** The layers each kind is told against, what is asked first standing first. */
const homeLayers: Readonly<Record<AreaKind, readonly AreaKind[]>> = {
  ccg: ["stp", "county", "region"],
  district: ["ccg", "stp", "county"],
  county: ["stp", "region"],
  stp: ["region"],
  region: [],
};

/** What it lies in, and between what it is divided: "It is divided between two footprints: 63% in … and 37% in …." */
function homeSentences(organisation: OrganisationDetail, kind: AreaKind): string[] {
  const { overlaps } = organisation;
  const homes: string[] = [];
  const divided: string[] = [];
  for (const wanted of homeLayers[kind]) {
    const areas = overlaps.find(({ layer }) => layer === wanted)?.areas ?? [];
    const year = wanted === "stp" && !knowsFootprint(organisation, kind) ? " of 2016" : "";
    const one = `${layerWords[wanted].one}${year}`;
    const many = `${layerWords[wanted].many}${year}`;
    const [home] = areas;
    if (home === undefined) continue;
    if (areas.length === 1) homes.push(`${home.node.name} (${one})`);
    else
      divided.push(
        `${areas.every(({ shareOfOther }) => shareOfOther === 1) ? "It is made up of" : "It is divided between"} ${inWords(areas.length)} ${many}${sharesOf(areas)}.`,
      );
  }
  return [...(homes.length === 0 ? [] : [`It lies in ${listed(homes)}.`]), ...divided];
}

/** ": 63% in one and 37% in the other", where there are few enough to tell. */
function sharesOf(areas: OrganisationDetail["overlaps"][number]["areas"]): string {
  if (areas.length > 3) return "";
  return `: ${listed(areas.map(({ node, shareOfThis }) => `${formatShare(shareOfThis)} in ${node.name}`))}`;
}

function trustSummary(organisation: OrganisationDetail): string[] {
  const sites = organisation.hospitals.length;
  const what = organisation.acute === true ? "An acute trust" : "An NHS trust or other provider";
  const [most] = organisation.admissions.toSorted((a, b) => b.share - a.share);
  const count = organisation.admissions.length;
  return [
    sites === 0 ? `${what}.` : `${what} with ${inWords(sites)} hospital ${sites === 1 ? "site" : "sites"}.`,
    ...(most === undefined
      ? []
      : [
          `In ${most.period} it admitted people of ${inWords(count)} ${count === 1 ? "CCG" : "CCGs"}, the largest share from ${most.node.name}: ${formatShare(most.share)} of that CCG's admissions.`,
        ]),
  ];
}

function belongingSummary({ memberships }: OrganisationDetail, kind: string, opening: string): string[] {
  const owners = memberships.filter(({ node }) => node.kind === kind).map(({ node }) => node.name);
  return owners.length === 0 ? [] : [`${opening} ${listed(owners)}.`];
}

function registeredSentence(organisation: OrganisationDetail): string[] {
  const people = numberOf(organisation, "registered-people");
  const period = organisation.figures.find(({ key }) => key === "registered-people")?.period;
  return people === null
    ? []
    : [
        `${formatCount(people)} registered people${period === null || period === undefined ? "" : ` in ${period}`}.`,
      ];
}

/** A post, a function, a grouping or a support unit: who takes part, and how many people that makes. */
function groupingSummary(organisation: OrganisationDetail): string[] {
  const { members, purpose, kind, asAt } = organisation;
  if (members.length === 0) {
    const nobody =
      kind === "csu" ? "which CCGs it served is not known for" : "no member is known to have taken part on";
    return [`${openings(kind, purpose)}; ${nobody} ${formatDate(asAt)}.`];
  }
  const people = numberOf(organisation, "people-of-members");
  const between = people === null ? "" : ` with ${formatPeopleShort(people)} people`;
  const who = members.length <= namesTold ? `: ${listed(members.map(({ node }) => node.name))}` : "";
  return [`${openings(kind, purpose)} of ${countOfMembers(members)}${between}${who}.`];
}

function openings(kind: OrganisationDetail["kind"], purpose: OrganisationDetail["purpose"]): string {
  if (kind === "post") return "A shared post";
  if (kind === "function") return "A shared function";
  if (kind === "csu") return "A commissioning support unit";
  const word = purpose === null ? "grouping" : purposeWord(purpose);
  return `A ${word}`;
}

function countOfMembers(members: readonly Member[]): string {
  const areCcgs = members.every(({ node }) => node.kind === "ccg");
  const one = members.length === 1;
  return `${inWords(members.length)} ${areCcgs ? (one ? "CCG" : "CCGs") : one ? "member" : "members"}`;
}

function numberOf({ figures }: OrganisationDetail, key: string): number | null {
  const value = figures.find((figure) => figure.key === key)?.value;
  return typeof value === "number" ? value : null;
}
