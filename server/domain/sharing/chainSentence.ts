import type { EvidenceLevel, InForce } from "../../../geodata/model/kinds.ts";
import { listInWords } from "../inWords.ts";
import { type CommonKind, chosenKinds, commonKinds } from "./commonKinds.ts";
import { type Doing, doingOf, doings, phrasesOf, type ToldCommon } from "./commonPhrases.ts";
import { isInForce } from "./isInForce.ts";

/** Something in common with how surely it is known; only what is in force, yes or likely, is told. */
export type HeldCommon = ToldCommon & { inForce: InForce; evidence: EvidenceLevel };

/** One step of a chain: the organisation it leads to, and what it has in common with the one before. */
export type ToldStep = { to: string; shared: readonly HeldCommon[] };

/**
 * A chain as one sentence: "Corby shares an accountable officer with Nene, which buys from the same support unit as Herts
 * Valleys." What is not documented for certain is told as likely, or as a record with what is wrong with it.
 */
export function chainSentence(from: string, steps: readonly ToldStep[]): string {
  return `${from} ${steps.map(({ to, shared }) => togetherInWords(shared, to)).join(", which ")}.`;
}

/** How surely something is told, surest first. */
const sureties = ["sure", "likely", "unclear", "unverified"] as const;
type Surety = (typeof sureties)[number];

/** What one organisation has in common with another, as it follows the one's name: "shares contracting with Nene". */
export function togetherInWords(shared: readonly HeldCommon[], other: string): string {
  const told = shared.filter(isInForce);
  // What they chose to share says more than what stands around them, however surely it is known.
  const clauses = [true, false].flatMap((chosen) =>
    sureties.flatMap((surety) =>
      clausesOf(
        surety,
        told.filter((common) => isChosen(common) === chosen && suretyOf(common) === surety),
      ),
    ),
  );
  const kept = clauses.slice(0, mostClauses);
  const left = clauses.slice(mostClauses).reduce((sum, { things }) => sum + things, 0);
  if (left > 0) {
    kept.push({
      leadsTo: "with",
      words: `has ${left} more ${left === 1 ? "thing" : "things"} in common`,
      things: left,
    });
  }
  return leadingTo(kept, other);
}

/** More clauses make a sentence that nobody reads to its end. */
const mostClauses = 3;

type Clause = { leadsTo: Doing["leadsTo"]; words: string; things: number };

const isChosen = ({ kind }: HeldCommon) => (chosenKinds as readonly CommonKind[]).includes(kind);

function suretyOf({ kind, inForce, evidence }: HeldCommon): Surety {
  if (evidence === "unclear" || evidence === "unverified") return evidence;
  // Admissions are told with their year, so it is no matter that nobody counted them at the date asked about.
  return evidence === "documented" && (inForce === "yes" || kind === "trust") ? "sure" : "likely";
}

function clausesOf(surety: Surety, commons: readonly HeldCommon[]): Clause[] {
  const byDoing = new Map<keyof typeof doings, CommonKind[]>();
  for (const kind of commonKinds) {
    if (!commons.some((common) => common.kind === kind)) continue;
    byDoing.set(doingOf[kind], [...(byDoing.get(doingOf[kind]) ?? []), kind]);
  }
  return [...byDoing].map(([key, kinds]) => {
    const ofKinds = kinds.map((kind) => commons.filter((common) => common.kind === kind));
    const phrases = kinds.flatMap((kind, place) => phrasesOf(kind, ofKinds[place] ?? []));
    return {
      leadsTo: doings[key].leadsTo,
      words: [hedged(surety, doings[key]), listInWords(saidOnce(phrases))].filter(Boolean).join(" "),
      things: ofKinds.flat().length,
    };
  });
}

function hedged(surety: Surety, { says, likely, recordedAs }: Doing): string {
  switch (surety) {
    case "sure":
      return says;
    case "likely":
      return likely;
    case "unclear":
      return `is recorded, on unclear evidence, as ${recordedAs}`;
    case "unverified":
      return `is recorded, without a source, as ${recordedAs}`;
  }
}

/** "the same footprint", "the same county" read as "the same footprint", "county". */
function saidOnce(phrases: readonly string[]): string[] {
  return phrases.map((phrase, place) => (place === 0 ? phrase : phrase.replace(/^the same (?!\d)/, "")));
}

/**
 * Clauses and the organisation they lead to: "shares an accountable officer with, and buys from the same support unit
 * as, Nene". Two in a row that lead there by the same word share it: "shares a chief nurse and is in a federation with Nene".
 */
function leadingTo(clauses: readonly Clause[], other: string): string {
  const parts: { words: string; leadsTo: Doing["leadsTo"] }[] = [];
  for (const { words, leadsTo } of clauses) {
    const before = parts.at(-1);
    if (before !== undefined && before.leadsTo === leadsTo && isShort(before.words)) {
      before.words = `${before.words} and ${words}`;
    } else parts.push({ words, leadsTo });
  }
  const said = parts.map(({ words, leadsTo }) => (leadsTo === "" ? words : `${words} ${leadsTo}`));
  const last = said.pop();
  if (last === undefined) return `has nothing recorded in common with ${other}`;
  return said.length === 0 ? `${last} ${other}` : `${said.join(", ")}, and ${last}, ${other}`;
}

/** Whether an "and" behind it could not be taken for one of a list. */
const isShort = (words: string) => !/,| and /.test(words);
