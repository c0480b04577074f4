import type { Membership } from "../../../server/contract/organisations.ts";

const inForce = {
  yes: "In force at this date",
  likely: "Likely in force at this date",
  unknown: "Not known whether in force at this date",
  no: "Not in force at this date",
} as const;

type Dated = Pick<Membership, "inForce" | "evidence" | "validFrom" | "validTo" | "datesAsWritten">;

/** How sure a tie is and since when, in one sentence; the source's own words on dates come last. */
export function inForceWords({
  inForce: answer,
  evidence,
  validFrom,
  validTo,
  datesAsWritten,
}: Dated): string {
  const since = validFrom === null ? "" : `, since ${validFrom}`;
  const until = validTo === null ? "" : `, until ${validTo}`;
  const written = datesAsWritten === null ? "" : ` Dates as written: ${datesAsWritten}.`;
  return `${inForce[answer]}${since}${until}; evidence: ${evidence}.${written}`;
}
