import type { Membership } from "../../../server/contract/organisations.ts";
import { formatDate } from "../../components/format.ts";

const inForce = {
  yes: "In force",
  likely: "Likely in force",
  unknown: "Not known whether in force",
  no: "Not in force",
} as const;

type Dated = Pick<Membership, "inForce" | "evidence" | "validFrom" | "validTo">;

/** How sure a tie is and since when, in one line: "Likely in force since March 2015 · likely". */
export function inForceWords({ inForce: answer, evidence, validFrom, validTo }: Dated): string {
  const since = validFrom === null ? "" : ` since ${formatDate(validFrom)}`;
  const until = validTo === null ? "" : ` until ${formatDate(validTo)}`;
  return `${inForce[answer]}${since}${until} · evidence ${evidence}`;
}

type Held = Pick<Membership, "inForce" | "evidence">;

/** What the evidence for several ties comes to: "Evidence for all 11: likely." or "Evidence: 3 documented, 2 likely." */
export function evidenceSentence(ties: readonly Held[]): string | null {
  const counts = new Map<Held["evidence"], number>();
  for (const { evidence } of ties) counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
  const [first] = counts;
  if (first === undefined) return null;
  if (counts.size > 1) {
    return `Evidence: ${[...counts].map(([evidence, count]) => `${count} ${evidence}`).join(", ")}.`;
  }
  if (ties.length === 1) return `Evidence: ${first[0]}.`;
  return `Evidence for ${ties.length === 2 ? "both" : `all ${ties.length}`}: ${first[0]}.`;
}
