import type { CompiledTie } from "../../geodata/model/artefacts.ts";
import { defaultAsAt, type InForce } from "../../geodata/model/kinds.ts";
import type { Question } from "./collaborationGraph.ts";
import { daysOf } from "./partialDates.ts";

/** What of a tie decides whether it held at a date. */
export type DatedTie = Pick<
  CompiledTie,
  "kind" | "target" | "validFrom" | "validTo" | "seenBy" | "inForceApril2016" | "evidence"
>;

/**
 * Whether a tie held on a day (`YYYY-MM-DD`).
 *
 * Dates decide where they can: before the earliest possible start or after the latest possible end the
 * answer is no, and between a certain start and a certain end it is yes. On 1 April 2016 the source row's
 * own answer stands otherwise. On any other day a tie is taken to have held without a break between two
 * days on which it is known to have held (its start, its end, the day it was last seen, 1 April 2016 where
 * the row says yes or likely), as surely as the less sure of the two; outside them nobody knows.
 *
 * Ties of the map itself (a district in its county, a site of its trust, a border, an overlap) are of one
 * vintage, April 2016, and carry no dates: they answer the same on every day. Admissions are counts of a year
 * of their own and never a statement about the day asked, so their answer is the row's too.
 */
export function inForceAt(tie: DatedTie, asAt: string): InForce {
  if (isOfTheMap(tie)) return tie.inForceApril2016;
  const decided = decidedByDates(tie, asAt);
  if (decided !== null) return decided;
  return asAt === defaultAsAt ? tie.inForceApril2016 : heldBetween(knownDays(tie), asAt);
}

/**
 * What the dates of a tie alone say of 1 April 2016, for a tie of which no source row says it: as inForceAt, and
 * likely where it had certainly begun and nobody wrote down an end.
 */
export function impliedInForceApril2016(dates: Pick<DatedTie, "validFrom" | "validTo" | "seenBy">): InForce {
  const decided = decidedByDates(dates, defaultAsAt);
  if (decided !== null) return decided;
  const held = heldBetween(knownDays({ ...dates, inForceApril2016: "unknown" }), defaultAsAt);
  if (held !== "unknown" || dates.validFrom === null || dates.validTo !== null) return held;
  return daysOf(dates.validFrom).latest <= defaultAsAt ? "likely" : "unknown";
}

/** No before the earliest start and after the latest end, yes between a certain start and a certain end; else `null`. */
function decidedByDates(
  { validFrom, validTo }: Pick<DatedTie, "validFrom" | "validTo">,
  asAt: string,
): "yes" | "no" | null {
  const start = validFrom === null ? null : daysOf(validFrom);
  const end = validTo === null ? null : daysOf(validTo);
  if (start !== null && asAt < start.earliest) return "no";
  if (end !== null && asAt > end.latest) return "no";
  if (start !== null && end !== null && asAt >= start.latest && asAt <= end.earliest) return "yes";
  return null;
}

function heldBetween(known: readonly KnownDay[], asAt: string): InForce {
  const before = surest(known.filter(({ day }) => day <= asAt));
  const after = surest(known.filter(({ day }) => day >= asAt));
  if (before === null || after === null) return "unknown";
  return before === "yes" && after === "yes" ? "yes" : "likely";
}

/** Whether a tie is shown, left out, or counted among those of which nobody knows. */
export function standingOf(tie: DatedTie, question: Question): "shown" | "unknown" | "left-out" {
  if (!question.evidence.has(tie.evidence)) return "left-out";
  if (tie.kind === "uses") return "shown";
  const answer = inForceAt(tie, question.asAt);
  if (answer === "no") return "left-out";
  return answer === "unknown" ? "unknown" : "shown";
}

/** Kinds of node that an organisation lies in or is a part of, rather than works with. */
const mapKinds: ReadonlySet<string> = new Set(["county", "region", "trust", "ccg"]);

function isOfTheMap({ kind, target }: DatedTie): boolean {
  if (kind === "borders" || kind === "overlaps" || kind === "uses") return true;
  return kind === "member-of" && mapKinds.has(target.slice(0, target.indexOf(":")));
}

type KnownDay = { day: string; sure: "yes" | "likely" };

/** Days on which the tie is known to have held; a start known to the month counts from that month's end. */
function knownDays(tie: Pick<DatedTie, "validFrom" | "validTo" | "seenBy" | "inForceApril2016">): KnownDay[] {
  const known: KnownDay[] = [];
  if (tie.validFrom !== null) known.push({ day: daysOf(tie.validFrom).latest, sure: "yes" });
  if (tie.validTo !== null) known.push({ day: daysOf(tie.validTo).earliest, sure: "yes" });
  if (tie.seenBy !== null) known.push({ day: daysOf(tie.seenBy).earliest, sure: "yes" });
  if (tie.inForceApril2016 === "yes" || tie.inForceApril2016 === "likely") {
    known.push({ day: defaultAsAt, sure: tie.inForceApril2016 });
  }
  return known;
}

function surest(days: readonly KnownDay[]): "yes" | "likely" | null {
  if (days.length === 0) return null;
  return days.some(({ sure }) => sure === "yes") ? "yes" : "likely";
}
