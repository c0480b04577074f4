import type { Citation } from "../../../../../server/contract/common.ts";
import type { RegisterBody } from "../../../../../server/contract/register.ts";
import { type AnyTie, tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { whatNameOf } from "../../../../../server/contract/whatIsShared.ts";
import { deliveryNames } from "../../../../../server/domain/sharing/deliveryNames.ts";
import { formatDate, formatPounds } from "../../../../components/format.ts";
import type { NameOf } from "../organisationNames.ts";
import { evidenceWords, inForceTitles, kindWords, wordLabels } from "../registerWords.ts";

/** One thing that two states of an entry say differently; `null` where a state says nothing of it. */
export type Difference = { what: string; before: string | null; after: string | null };

/** What changed from one state of an entry to another, in words; `null` is an entry that did not stand. */
export function differences(
  before: RegisterBody | null,
  after: RegisterBody | null,
  nameOf: NameOf,
): Difference[] {
  const [one, other] = [
    before === null ? [] : factsOf(before, nameOf),
    after === null ? [] : factsOf(after, nameOf),
  ];
  const said = new Map(other);
  const saidBefore = new Map(one);
  const all = [...new Set([...one, ...other].map(([what]) => what))];
  return all.flatMap((what) => {
    const change = { what, before: saidBefore.get(what) ?? null, after: said.get(what) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

type Fact = readonly [what: string, said: string];

/** Everything a state says, each thing under a name of its own. What is not known is not said. */
function factsOf(body: RegisterBody, nameOf: NameOf): Fact[] {
  const known = (what: string, said: string | null): Fact[] => (said === null ? [] : [[what, said]]);
  const seen = new Map<string, number>();
  return [
    ...known("Name", body.name),
    ...known(wordLabels[body.kind], whatNameOf(body)),
    ...known(
      "Delivery",
      body.kind === "function" && body.deliveryModel !== null ? deliveryNames[body.deliveryModel] : null,
    ),
    ...known("Status", body.status === "proposed" ? "Proposed" : "Recorded"),
    ...known(
      "Yearly cost",
      body.kind === "grouping" || body.yearlyCost === null ? null : costText(body.yearlyCost),
    ),
    ...known("Note", body.note),
    ...tiesOf(body).flatMap((tie) => {
      const turn = (seen.get(tie.organisation) ?? 0) + 1;
      seen.set(tie.organisation, turn);
      // An organisation can have been in it twice, at times apart.
      const name = turn === 1 ? nameOf(tie.organisation) : `${nameOf(tie.organisation)} (${turn})`;
      return factsOfTie(tie).map(([what, said]): Fact => [what === "" ? name : `${name}: ${what}`, said]);
    }),
  ];
}

function factsOfTie(tie: AnyTie): Fact[] {
  const known = (what: string, said: string | null): Fact[] => (said === null ? [] : [[what, said]]);
  return [
    ["", "takes part"],
    ...known("part", tie.as),
    ...known("share of a full-time post", tie.fte === null ? null : String(tie.fte)),
    ...known("since", tie.validFrom === null ? null : formatDate(tie.validFrom)),
    ...known("until", tie.validTo === null ? null : formatDate(tie.validTo)),
    ...known("seen by", tie.seenBy === null ? null : formatDate(tie.seenBy)),
    ...known("dates as written", tie.datesAsWritten),
    ...known(
      "in force on 1 April 2016",
      tie.inForceApril2016 === null ? null : inForceTitles[tie.inForceApril2016],
    ),
    ...known("evidence", evidenceWords[tie.evidence].title),
    ...known("sources", tie.sources.length === 0 ? null : tie.sources.map(sourceText).join("; ")),
    ...known("note", tie.note),
  ];
}

/** Money a year, and whether anybody can look it up. */
export function costText({ pounds, source }: { pounds: number; source: Citation | null }): string {
  return `${formatPounds(pounds)} a year, ${source === null ? "an estimate" : `by ${sourceText(source)}`}`;
}

/** A source in one line. */
function sourceText({ title, publisher, date, url }: Citation): string {
  return [title, publisher, date === null ? null : formatDate(date), url]
    .filter((part) => part !== null)
    .join(", ");
}

/** What was done, as the first word of a line of the history. */
export function changeTitle(
  action: "created" | "changed" | "deleted" | "restored",
  kind: RegisterBody["kind"],
): string {
  switch (action) {
    case "created":
      return `Recorded as a new ${kindWords[kind].one}`;
    case "changed":
      return "Corrected";
    case "deleted":
      return "Deleted";
    case "restored":
      return "Restored";
  }
}
