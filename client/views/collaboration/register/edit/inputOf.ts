import { tieField } from "../../../../../server/contract/tiesOf.ts";
import type { EntryDraft, SourceDraft, StatementDraft, TieDraft } from "./draft.ts";
import { type FieldFault, fieldOf } from "./fieldFault.ts";
import { readWrittenDate } from "./writtenDate.ts";

/** What is sent for a draft, and what of it could not even be read, by field. */
export type DraftInput = { input: Record<string, unknown>; faults: Map<string, FieldFault> };

/**
 * Reads the fields of a draft: dates and numbers are made what the register keeps, empty fields are not known.
 * `leastTies` is how many organisations a post or function must name: two where it is new, one where a source named
 * no more than that.
 */
export function inputOf(draft: EntryDraft, leastTies: 1 | 2 = 1): DraftInput {
  const faults = new Map<string, FieldFault>();
  const note = (owner: string, field: string, message: string) =>
    faults.set(fieldOf(owner, field), { message, choices: [] });

  const date = (statement: StatementDraft, field: "validFrom" | "validTo" | "seenBy") => {
    const read = readWrittenDate(statement[field]);
    if (read.kind === "date") return read.date;
    note(statement.key, field, read.message);
    return null;
  };
  const number = (owner: string, field: string, text: string) => {
    const plain = text.replace(/[£,\s]/g, "").replace(/%$/, "");
    if (plain === "") return null;
    const value = Number(plain);
    if (Number.isFinite(value)) return text.trim().endsWith("%") ? value / 100 : value;
    note(owner, field, "is not read as a number");
    return null;
  };
  const tieInput = (tie: TieDraft) => {
    const statement = statementOf(draft, tie);
    if (statement.evidence === "documented" && writtenSources(statement).length === 0) {
      note(statement.key, "sources", "documented evidence needs at least one source");
    }
    return {
      organisation: tie.organisation.trim(),
      ...(draft.kind === "grouping" ? {} : { as: tie.as === "" ? null : tie.as }),
      ...(draft.kind === "post" ? { fte: number(tie.key, "fte", tie.fte) } : {}),
      validFrom: date(statement, "validFrom"),
      validTo: date(statement, "validTo"),
      seenBy: date(statement, "seenBy"),
      datesAsWritten: textOf(statement.datesAsWritten),
      inForceApril2016: statement.inForceApril2016 === "" ? null : statement.inForceApril2016,
      evidence: statement.evidence,
      sources: writtenSources(statement).map(sourceInput),
      note: textOf(tie.note),
    };
  };

  if (draft.word === "") note("entry", "word", "must be chosen");
  if (draft.kind !== "grouping" && draft.word === "other" && draft.ownWords.trim() === "") {
    note("entry", "ownWords", "is needed where the list has no word");
  }
  if (draft.kind === "grouping" && draft.name.trim() === "") note("entry", "name", "is needed");
  if (draft.kind !== "grouping" && draft.ties.length < leastTies) {
    note(
      "entry",
      "ties",
      leastTies === 1 ? "must name an organisation" : "must name two organisations or more",
    );
  }
  const input = {
    name: textOf(draft.name),
    status: draft.status,
    note: textOf(draft.note),
    ...whatInput(draft),
    ...(draft.kind === "grouping"
      ? {}
      : { yearlyCost: costInput(draft, number("cost", "pounds", draft.cost.pounds)) }),
    [tieField[draft.kind]]: draft.ties.map(tieInput),
  };
  return { input, faults };
}

/** What is said of a tie: its own statement, or the one that goes for all. */
export function statementOf(draft: EntryDraft, tie: TieDraft): StatementDraft {
  return draft.isSame ? draft.common : tie.statement;
}

/** The sources that have something in them: an empty one is one that was begun and left. */
export function writtenSources({ sources }: StatementDraft): SourceDraft[] {
  return sources.filter(isWritten);
}

function isWritten({ title, publisher, date, url }: SourceDraft): boolean {
  return [title, publisher, date, url].some((text) => text.trim() !== "");
}

function whatInput({ kind, word, ownWords, deliveryModel }: EntryDraft): Record<string, unknown> {
  const own = word === "other" ? textOf(ownWords) : null;
  switch (kind) {
    case "post":
      return { role: word, otherRole: own };
    case "function":
      return {
        function: word,
        otherFunction: own,
        deliveryModel: deliveryModel === "" ? null : deliveryModel,
      };
    case "grouping":
      return { purpose: word };
  }
}

function costInput({ cost }: EntryDraft, pounds: number | null) {
  if (pounds === null) return null;
  return { pounds, source: cost.isEstimate ? null : sourceInput(cost.source) };
}

/** A source as it is sent; its date as it stands where it is no date of the calendar ("early 2016"). */
function sourceInput({ title, publisher, date, url }: SourceDraft) {
  const read = readWrittenDate(date);
  const address = url.trim();
  return {
    title: title.trim(),
    publisher: textOf(publisher),
    date: read.kind === "date" ? read.date : textOf(date),
    url: address === "" ? null : /^www\./i.test(address) ? `https://${address}` : address,
  };
}

function textOf(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}
