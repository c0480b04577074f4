import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { formatPeopleShort, formatShare, formatTimes } from "../../../components/format.ts";
import { capitalised, inWords, listed } from "../../../components/inWords.ts";
import { oneOfThing } from "./thingAsked.ts";

type Answered = Pick<
  WhatIfAnswer,
  "kind" | "what" | "whatName" | "servedNow" | "servedThen" | "postsNow" | "span"
>;

/** What there would be one of, to stand after "one". */
export function oneOf({ kind, what, whatName }: Pick<WhatIfAnswer, "kind" | "what" | "whatName">): string {
  return oneOfThing({ kind, slug: what, name: whatName });
}

/** Everybody who shares it today with one of those asked about and is not among them, each once. */
function leftOut({ servedNow }: Pick<WhatIfAnswer, "servedNow">) {
  return [
    ...new Map(servedNow.flatMap((served) => served.leftOut.map((other) => [other.id, other]))).values(),
  ];
}

/** The answer in one sentence: how many people one would serve, beside how many each serves now. */
export function whatIfSentence(answer: Answered): string {
  const { servedNow, servedThen, postsNow, span } = answer;
  const one = oneOf(answer);
  const all = inWords(span.organisations);
  if (servedThen === null) {
    return `One ${one} would serve ${all} organisations; how many people that is, is not known.`;
  }
  const people = formatPeopleShort(servedThen);
  if (postsNow === 1) {
    const others = leftOut(answer);
    return others.length === 0
      ? `These ${all} are recorded as sharing one ${one} already, for ${people} people.`
      : `These ${all} are recorded as sharing one ${one} already, with ${inWords(others.length)} more; for these alone it would serve ${people} people.`;
  }
  const known = servedNow.flatMap((served) => served.people ?? []);
  if (known.length === 0) return `One ${one} would serve ${people} people instead of ${inWords(postsNow)}.`;
  const [least, most] = [Math.min(...known), Math.max(...known)].map(formatPeopleShort);
  const range = least === most ? `${least} each` : `${least} to ${most}`;
  return `One ${one} would serve ${people} people instead of ${inWords(postsNow)} serving ${range}.`;
}

/** What the sentence rests on: for whom one of their own is only taken for granted; `null` where for nobody. */
export function assumedSentence(answer: Answered): string | null {
  const assumed = answer.servedNow.filter(({ entry }) => entry === null).length;
  if (assumed === 0) return null;
  const who =
    assumed === answer.servedNow.length
      ? assumed === 2
        ? "both"
        : `all ${inWords(assumed)}`
      : inWords(assumed);
  return `For ${who} of them no shared ${oneOf(answer)} is recorded, so each is taken to have one of its own.`;
}

/** Whose people are not known and so nowhere counted; `null` where everybody's are. */
export function unknownSentence({ servedNow }: Pick<WhatIfAnswer, "servedNow">): string | null {
  const unknown = servedNow.filter(({ people }) => people === null);
  if (unknown.length === 0) return null;
  const names = listed(unknown.map(({ organisation }) => organisation.name));
  return `How many people ${names} ${unknown.length === 1 ? "serves" : "serve"} is not known: no figure of people here counts any for ${unknown.length === 1 ? "it" : "them"}.`;
}

/** Who would be left without; `null` where nobody would. */
export function leftOutSentence(answer: Answered): string | null {
  const others = leftOut(answer);
  if (others.length === 0) return null;
  const names = listed(others.map(({ name }) => name));
  return `${names} ${others.length === 1 ? "shares" : "share"} it today and ${others.length === 1 ? "is" : "are"} not among these: what would become of ${others.length === 1 ? "it" : "them"} is a question to settle first.`;
}

/** How much say the smallest would have each way; `null` where its people are not known or nobody is the smallest. */
export function voiceSentence({ voices }: Pick<WhatIfAnswer, "voices">): string | null {
  const smallest = voices.find(({ isSmallest }) => isSmallest);
  if (smallest === undefined || smallest.byPeople === null) return null;
  return `${smallest.organisation.name}, the smallest, would have ${formatShare(smallest.byPeople)} of the say if it went by people and ${formatShare(smallest.oneEach)} if each had one.`;
}

/** How the sizes stand to each other; `null` below two known sizes. */
export function sizesSentence({ sizes }: Pick<WhatIfAnswer, "sizes">): string | null {
  const { smallest, largest, largestToSmallest } = sizes;
  if (smallest === null || largest === null || largestToSmallest === null) return null;
  if (largestToSmallest < 1.05) return "All are about the same size.";
  return `${largest.name} is ${formatTimes(largestToSmallest)} the size of ${smallest.name}.`;
}

const reasons: Readonly<Record<WhatIfAnswer["pieces"][number]["why"], string>> = {
  main: "in the main piece",
  island: "on an island",
  "across-water": "across water from the main piece",
  detached: "in a piece apart, with other land between",
};

/** Whether their land hangs together, and why where it does not; `null` where none of them is an area. */
export function piecesSentence({ pieces }: Pick<WhatIfAnswer, "pieces">): string | null {
  if (pieces.length === 0) return null;
  if (pieces.length === 1) return "Yes: their land is one piece.";
  const told = pieces.slice(0, mostPieces).map(({ people, why }) => {
    return `${formatPeopleShort(people)} people ${reasons[why]}`;
  });
  // A link is between two areas: the data does not say at which piece of each it lands.
  const links = [...new Set(pieces.flatMap(({ linkedBy }) => linkedBy))];
  const who = pieces.length === 2 ? "They are" : "Some of them are";
  const linked = links.length === 0 ? "" : ` ${who} linked by ${listed(links)}.`;
  const more = pieces.length - told.length;
  const rest = more === 0 ? [] : [`${inWords(more)} smaller ${more === 1 ? "piece" : "pieces"}`];
  return capitalised(
    `no: ${inWords(pieces.length)} inhabited pieces: ${[...told, ...rest].join("; ")}.${linked}`,
  );
}

const mostPieces = 4;
