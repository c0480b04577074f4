import { z } from "zod";
import { evidenceLevels, inForceAnswers } from "../../../../../geodata/model/kinds.ts";
import type { Citation } from "../../../../../server/contract/common.ts";
import { EntryStatus, type RegisterBody, RegisterKind } from "../../../../../server/contract/register.ts";
import { type AnyTie, tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { formatDate } from "../../../../components/format.ts";
import { randomKey } from "../../../../components/randomKey.ts";

/**
 * An entry as it is being written: every field the text that stands in it, empty for what is not known. Kept as it
 * is typed, so that nothing is lost on a fault. Keys tell ties and sources apart while they are added and removed.
 */
export const SourceDraft = z.object({
  key: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  url: z.string(),
});
export type SourceDraft = z.infer<typeof SourceDraft>;

/** Since when a tie holds, and how that is known. */
export const StatementDraft = z.object({
  key: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  seenBy: z.string(),
  datesAsWritten: z.string(),
  inForceApril2016: z.enum([...inForceAnswers, ""]),
  evidence: z.enum(evidenceLevels),
  sources: z.array(SourceDraft),
});
export type StatementDraft = z.infer<typeof StatementDraft>;

export const TieDraft = z.object({
  key: z.string(),
  organisation: z.string(),
  as: z.enum(["", "host", "partner"]),
  fte: z.string(),
  note: z.string(),
  statement: StatementDraft,
});
export type TieDraft = z.infer<typeof TieDraft>;

export const EntryDraft = z.object({
  kind: RegisterKind,
  name: z.string(),
  status: EntryStatus,
  note: z.string(),
  /** The slug of the role or function, or the purpose. */
  word: z.string(),
  /** What it is where the vocabulary has no word. */
  ownWords: z.string(),
  deliveryModel: z.string(),
  cost: z.object({ pounds: z.string(), isEstimate: z.boolean(), source: SourceDraft }),
  /** True while one statement, `common`, goes for every tie. */
  isSame: z.boolean(),
  common: StatementDraft,
  ties: z.array(TieDraft),
});
export type EntryDraft = z.infer<typeof EntryDraft>;

export function emptySource(): SourceDraft {
  return { key: randomKey(), title: "", publisher: "", date: "", url: "" };
}

function emptyStatement(): StatementDraft {
  return {
    key: randomKey(),
    validFrom: "",
    validTo: "",
    seenBy: "",
    datesAsWritten: "",
    inForceApril2016: "",
    evidence: "unverified",
    sources: [],
  };
}

/** A copy with keys of its own. */
export function copyOfStatement(statement: StatementDraft): StatementDraft {
  return {
    ...statement,
    key: randomKey(),
    sources: statement.sources.map((source) => ({ ...source, key: randomKey() })),
  };
}

/** An organisation newly named, with nothing said of it but what goes for all. */
export function newTie(organisation: string, common: StatementDraft): TieDraft {
  return {
    key: randomKey(),
    organisation,
    as: "",
    fte: "",
    note: "",
    statement: copyOfStatement(common),
  };
}

/** A new entry of a kind, with the organisations that are known to take part. */
export function emptyDraft(kind: RegisterKind, organisations: readonly string[]): EntryDraft {
  const common = emptyStatement();
  return {
    kind,
    name: "",
    status: "recorded",
    note: "",
    word: "",
    ownWords: "",
    deliveryModel: "",
    cost: { pounds: "", isEstimate: true, source: emptySource() },
    isSame: true,
    common,
    ties: organisations.map((organisation) => newTie(organisation, common)),
  };
}

/** What the register keeps, as it stands in the fields; dates as one reads them. */
export function draftOf(body: RegisterBody): EntryDraft {
  const ties = tiesOf(body).map(tieDraftOf);
  const [first] = ties;
  const isSame = ties.every((tie) => isAlike(tie.statement, first?.statement));
  return {
    kind: body.kind,
    name: body.name,
    status: body.status,
    note: body.note ?? "",
    ...whatOf(body),
    cost: costOf(body),
    isSame,
    common: first === undefined ? emptyStatement() : copyOfStatement(first.statement),
    ties,
  };
}

function whatOf(body: RegisterBody): Pick<EntryDraft, "word" | "ownWords" | "deliveryModel"> {
  switch (body.kind) {
    case "post":
      return { word: body.role, ownWords: body.otherRole ?? "", deliveryModel: "" };
    case "function":
      return {
        word: body.function,
        ownWords: body.otherFunction ?? "",
        deliveryModel: body.deliveryModel ?? "",
      };
    case "grouping":
      return { word: body.purpose, ownWords: "", deliveryModel: "" };
  }
}

function costOf(body: RegisterBody): EntryDraft["cost"] {
  const cost = body.kind === "grouping" ? null : body.yearlyCost;
  return {
    pounds: cost === null ? "" : String(cost.pounds),
    isEstimate: cost === null || cost.source === null,
    source: cost === null || cost.source === null ? emptySource() : sourceDraftOf(cost.source),
  };
}

/** A source as it stands in the fields. */
export function sourceDraftOf({ title, publisher, date, url }: Citation): SourceDraft {
  return {
    key: randomKey(),
    title,
    publisher: publisher ?? "",
    date: date === null ? "" : formatDate(date),
    url: url ?? "",
  };
}

function tieDraftOf(tie: AnyTie): TieDraft {
  const written = (date: string | null) => (date === null ? "" : formatDate(date));
  return {
    key: randomKey(),
    organisation: tie.organisation,
    as: tie.as ?? "",
    fte: tie.fte === null ? "" : String(tie.fte),
    note: tie.note ?? "",
    statement: {
      key: randomKey(),
      validFrom: written(tie.validFrom),
      validTo: written(tie.validTo),
      seenBy: written(tie.seenBy),
      datesAsWritten: tie.datesAsWritten ?? "",
      inForceApril2016: tie.inForceApril2016 ?? "",
      evidence: tie.evidence,
      sources: tie.sources.map(sourceDraftOf),
    },
  };
}

function isAlike(one: StatementDraft, other: StatementDraft | undefined): boolean {
  return JSON.stringify(withoutKeys(one)) === JSON.stringify(other === undefined ? null : withoutKeys(other));
}

function withoutKeys({ key: _, sources, ...statement }: StatementDraft) {
  return { ...statement, sources: sources.map(({ key: __, ...source }) => source) };
}
