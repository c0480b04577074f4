import { searchKey } from "../../geodata/model/plainNames.ts";
import type { EntryStatus, RegisterBody, RegisterKind } from "../contract/register.ts";
import { whatNameOf, whatOf } from "../contract/whatIsShared.ts";
import type { Question } from "../graph/collaborationGraph.ts";
import { standingOf } from "../graph/inForce.ts";
import { nodeOfBody } from "../register/nodeOfBody.ts";
import type { KeptEntry, Register } from "../register/register.ts";

/** What a reader narrows a list of the register by; `null` where they do not. */
export type EntryFilter = {
  /** Roles, functions or purposes. */
  what: readonly string[] | null;
  /** The full identifier of an organisation. */
  organisation: string | null;
  text: string | null;
  status: EntryStatus;
  inForce: "shown" | "unknown" | "all";
  question: Question;
};

/** An entry that was not deleted, with its body at hand. */
export type StandingEntry = KeptEntry & { body: RegisterBody };

/**
 * Entries of a kind that fit, by name, and how many fit but for that nobody knows whether any of their ties held
 * at the date. An entry stands as its surest tie does (of the organisation, where one is asked for); one
 * without ties is unknown, since nobody knows who takes part.
 */
export function registerList(
  register: Register,
  kind: RegisterKind,
  filter: EntryFilter,
): { entries: StandingEntry[]; unknown: number } {
  const words = filter.text === null ? [] : searchKey(filter.text).split(" ");
  const fitting = register
    .entriesOf(kind)
    .filter(isStanding)
    .filter(
      ({ body }) =>
        body.status === filter.status &&
        (filter.what === null || filter.what.includes(whatOf(body))) &&
        hasWords(body, words),
    )
    .flatMap((entry) => {
      const standing = standingOfEntry(entry, filter);
      return standing === null ? [] : [{ entry, standing }];
    });
  const entries = fitting
    .filter(({ standing }) => filter.inForce === "all" || standing === filter.inForce)
    .map(({ entry }) => entry);
  entries.sort(
    (one, other) => collator.compare(one.body.name, other.body.name) || (one.id < other.id ? -1 : 1),
  );
  return { entries, unknown: fitting.filter(({ standing }) => standing === "unknown").length };
}

const collator = new Intl.Collator("en-GB");

function isStanding(entry: KeptEntry): entry is StandingEntry {
  return entry.body !== null;
}

function hasWords(body: RegisterBody, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const known = searchKey(`${body.name} ${whatNameOf(body)} ${body.note ?? ""}`).split(" ");
  return words.every((word) => known.some((each) => each.startsWith(word)));
}

/** As the surest of the ties looked at; `null` where none is of the organisation and evidence asked for. */
function standingOfEntry(
  entry: StandingEntry,
  { organisation, question }: EntryFilter,
): "shown" | "unknown" | "left-out" | null {
  const { ties } = nodeOfBody(entry.id, entry.body, entry.baseline);
  const own = ties.filter(({ target }) => target === entry.id);
  if (own.length === 0) return organisation === null ? "unknown" : null;
  const looked = own.filter(
    ({ source, evidence }) =>
      question.evidence.has(evidence) && (organisation === null || source === organisation),
  );
  if (looked.length === 0) return null;
  const standings = looked.map((tie) => standingOf(tie, question));
  if (standings.includes("shown")) return "shown";
  return standings.includes("unknown") ? "unknown" : "left-out";
}
