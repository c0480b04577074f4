import type { PartialDate } from "../../model/artefacts.ts";
import { datesIn, type FoundDate } from "./readPartialDate.ts";

/** When something held, as far as words say. `seenBy` is the last day it is known to have been there. */
export interface Dates {
  validFrom: PartialDate | null;
  validTo: PartialDate | null;
  seenBy: PartialDate | null;
}

/** What decides how a row's dates are read, beside the words themselves. */
export interface DateContext {
  kind: "post" | "function" | "grouping";
  /** True where the row says its dates are those of the sources, not of a start. */
  sighting: boolean;
}

const unknown: Dates = { validFrom: null, validTo: null, seenBy: null };

/** Words for what was only meant to be: they show nothing in place. */
const intention = /\b(plan|planned|proposal|draft|decided|undated)\b/i;

/** Words for what was seen in place without saying since when. */
const sighting = /\b(by|seen|still|before|between|papers|reviewed|decisions|policy|programme)\b/i;

/**
 * Reads the free text of `start_or_seen`. Never guesses: a plan shows nothing, a date that is only that of a
 * source or of "by" and "seen" is a sighting, and an approximate date is a sighting at most.
 *
 * "A to B" and "A-B" are a first and a last sighting, for that is how the rows' notes explain them; only
 * "to about B" names an end. A part that is labelled (`AOs: …; pooled fund …`) counts for its own kind.
 */
export function parseDates(words: string, context: DateContext): Dates {
  const parts = words
    .split(";")
    .map((part) => part.trim())
    .filter((part) => isAbout(part, context.kind));
  return sightedFirst(parts.map((part) => datesOfPart(part, context)).reduce(merge, unknown));
}

/** What was seen before the date given did not start then: that date is one more sighting. */
function sightedFirst(dates: Dates): Dates {
  const { validFrom, seenBy } = dates;
  if (validFrom === null || seenBy === null || seenBy >= validFrom) return dates;
  return { ...dates, validFrom: null, seenBy: validFrom };
}

function isAbout(part: string, kind: DateContext["kind"]): boolean {
  if (/^AOs:/.test(part)) return kind === "post";
  if (/^pooled fund\b/.test(part)) return kind === "function";
  return true;
}

function datesOfPart(part: string, context: DateContext): Dates {
  const consultation = /^consultation to (\S+)$/.exec(part)?.[1];
  if (consultation !== undefined) return { ...unknown, validTo: consultation };

  const inner = /\(in-common working from (\d{4})\)/.exec(part)?.[1];
  if (inner !== undefined) return { ...unknown, validFrom: inner };

  const end = /\bto about (.+)$/.exec(part);
  if (end !== null) {
    const validTo = datesIn(end[1] ?? "")[0]?.date ?? null;
    return { ...datesOfPart(part.slice(0, end.index).trim(), context), validTo };
  }

  const found = datesIn(part);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined || isIntention(part)) return unknown;
  if (isSighting(part, found, context)) return { ...unknown, seenBy: last.date };
  return { ...unknown, validFrom: first.date };
}

/** "2014-06 (plan)" is an intention; "pilot from 2015-12" and "first met 2016-03-17" are not. */
function isIntention(part: string): boolean {
  return intention.test(part) || /^(agreed|decision)\b/.test(part);
}

function isSighting(part: string, found: readonly FoundDate[], context: DateContext): boolean {
  const starts = /^(pilot from|first met)\b/.test(part);
  if (starts) return false;
  const isRange = /\d\s*(-| to )\s*\d{4}\b/.test(part) && found.length === 2;
  return context.sighting || isRange || sighting.test(part) || found.some(({ approximate }) => approximate);
}

/** The earliest start, the end where any part gives one, and the latest sighting. */
function merge(one: Dates, other: Dates): Dates {
  return {
    validFrom: earliest(one.validFrom, other.validFrom),
    validTo: one.validTo ?? other.validTo,
    seenBy: latest(one.seenBy, other.seenBy),
  };
}

function earliest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one <= other ? one : other;
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one >= other ? one : other;
}
