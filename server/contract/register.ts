/**
 * The register: posts, functions and groupings that organisations share, with a dated, sourced tie to each of them.
 * What a person sends (`…Input`) leaves out what it does not know; what is kept (`…Body`) says `null` for it; what
 * is answered (`…Entry`) adds the identifier, the revision, where the entry came from and whether each tie holds.
 */
import { z } from "zod";
import { PartialDate } from "../../geodata/model/artefacts.ts";
import {
  deliveryModels,
  groupingPurposes,
  inForceAnswers,
  registerKinds,
} from "../../geodata/model/kinds.ts";
import { Citation, EvidenceLevel, InForce, NodeId, pageOf } from "./common.ts";

export const RegisterKind = z.enum(registerKinds);
export type RegisterKind = z.infer<typeof RegisterKind>;

/** `recorded` is a statement of fact with its evidence; `proposed` is an idea, and never counted as fact. */
export const EntryStatus = z.enum(["recorded", "proposed"]);
export type EntryStatus = z.infer<typeof EntryStatus>;

/** Longest texts: a name stands in lists and on the map, a note is a short paragraph. */
const longestName = 200;
const longestNote = 2_000;
const longestUrl = 2_000;
/** More organisations than England has CCGs and upper-tier councils share nothing. */
const mostTies = 400;
const mostSources = 20;

const Name = z.string().trim().min(1, "must have a letter or figure in it").max(longestName);
const Note = z.string().trim().min(1, "must have a letter or figure in it").max(longestNote);

/** A source as a person gives it: a title at least. */
export const SourceInput = z.strictObject({
  title: Name,
  publisher: Name.nullish().transform((text) => text ?? null),
  date: Name.nullish().transform((text) => text ?? null),
  url: z
    .url({ protocol: /^https?$/, error: "must be a web address that begins with http:// or https://" })
    .max(longestUrl)
    .nullish()
    .transform((text) => text ?? null),
});

/** What every tie to an organisation may say. */
const tieInput = {
  /** An identifier (`ccg:E38000042`) or a code alone, ODS or ONS. */
  organisation: z.string().trim().min(1).max(longestName),
  validFrom: PartialDate.nullish().transform((date) => date ?? null),
  validTo: PartialDate.nullish().transform((date) => date ?? null),
  /** The latest date by which a source shows the tie to exist, where its start is not known. */
  seenBy: PartialDate.nullish().transform((date) => date ?? null),
  /** The dates in the source's own words. */
  datesAsWritten: Name.nullish().transform((text) => text ?? null),
  /** What the source says of 1 April 2016, used where the dates do not settle it; left out, the dates alone decide. */
  inForceApril2016: z
    .enum(inForceAnswers)
    .nullish()
    .transform((answer) => answer ?? null),
  evidence: EvidenceLevel.default("unverified"),
  sources: z.array(SourceInput).max(mostSources).default([]),
  note: Note.nullish().transform((text) => text ?? null),
};

/** Who employs, and who takes part; `null` where it is not known. */
const As = z
  .enum(["host", "partner"])
  .nullish()
  .transform((role) => role ?? null);

export const HolderInput = z.strictObject({
  ...tieInput,
  as: As,
  /** Fraction of a full-time post that serves this organisation, more than 0 and at most 1. */
  fte: z
    .number()
    .gt(0)
    .max(1)
    .nullish()
    .transform((share) => share ?? null),
});
export const ParticipantInput = z.strictObject({ ...tieInput, as: As });
export const MemberInput = z.strictObject({ ...tieInput });

/** Money per year in pounds: an estimate unless a source is given. */
export const YearlyCostInput = z.strictObject({
  pounds: z.number().nonnegative().max(1_000_000_000),
  source: SourceInput.nullish().transform((source) => source ?? null),
});

const entryInput = {
  /** Left out, a name is made of what is shared and of who shares it. */
  name: Name.nullish().transform((text) => text ?? null),
  status: EntryStatus.default("recorded"),
  note: Note.nullish().transform((text) => text ?? null),
};
const cost = YearlyCostInput.nullish().transform((given) => given ?? null);

export const PostInput = z.strictObject({
  ...entryInput,
  /** A slug of the vocabulary of post roles, or `other` with `otherRole`. */
  role: z.string().trim().min(1).max(longestName),
  otherRole: Name.nullish().transform((text) => text ?? null),
  holders: z.array(HolderInput).min(1).max(mostTies),
  yearlyCost: cost,
});
export const FunctionInput = z.strictObject({
  ...entryInput,
  /** A slug of the vocabulary of shared functions, or `other` with `otherFunction`. */
  function: z.string().trim().min(1).max(longestName),
  otherFunction: Name.nullish().transform((text) => text ?? null),
  deliveryModel: z
    .enum(deliveryModels)
    .nullish()
    .transform((model) => model ?? null),
  participants: z.array(ParticipantInput).min(1).max(mostTies),
  yearlyCost: cost,
});
export const GroupingInput = z.strictObject({
  ...entryInput,
  name: Name,
  purpose: z.enum(groupingPurposes),
  /** May be empty: of some groupings nobody wrote down the members. */
  members: z.array(MemberInput).max(mostTies),
});

/** A tie as it is kept; `organisation` is the full identifier. */
const tieBody = {
  organisation: NodeId,
  validFrom: PartialDate.nullable(),
  validTo: PartialDate.nullable(),
  seenBy: PartialDate.nullable(),
  datesAsWritten: z.string().nullable(),
  inForceApril2016: z.enum(inForceAnswers).nullable(),
  evidence: EvidenceLevel,
  sources: z.array(Citation),
  note: z.string().nullable(),
};
const asBody = z.enum(["host", "partner"]).nullable();
export const HolderBody = z.object({ ...tieBody, as: asBody, fte: z.number().nullable() });
export const ParticipantBody = z.object({ ...tieBody, as: asBody });
export const MemberBody = z.object({ ...tieBody });

/** Pounds per year; without a source it is an estimate. */
export const YearlyCost = z.object({ pounds: z.number(), source: Citation.nullable() });

const entryBody = { name: z.string(), status: EntryStatus, note: z.string().nullable() };

export const PostBody = z.object({
  kind: z.literal("post"),
  ...entryBody,
  role: z.string(),
  otherRole: z.string().nullable(),
  holders: z.array(HolderBody),
  yearlyCost: YearlyCost.nullable(),
});
export const FunctionBody = z.object({
  kind: z.literal("function"),
  ...entryBody,
  function: z.string(),
  otherFunction: z.string().nullable(),
  deliveryModel: z.enum(deliveryModels).nullable(),
  participants: z.array(ParticipantBody),
  yearlyCost: YearlyCost.nullable(),
});
export const GroupingBody = z.object({
  kind: z.literal("grouping"),
  ...entryBody,
  purpose: z.enum(groupingPurposes),
  members: z.array(MemberBody),
});

/** What the register keeps of one entry. */
export const RegisterBody = z.discriminatedUnion("kind", [PostBody, FunctionBody, GroupingBody]);
export type RegisterBody = z.infer<typeof RegisterBody>;
export type PostBody = z.infer<typeof PostBody>;
export type FunctionBody = z.infer<typeof FunctionBody>;
export type GroupingBody = z.infer<typeof GroupingBody>;
export type RegisterTie = z.infer<typeof MemberBody>;

/** What every answered entry says beside its body. */
const answered = {
  id: NodeId,
  /** `compiled` came with the product's own data, `added` was entered here. */
  origin: z.enum(["compiled", "added"]),
  /** True where a compiled entry has been corrected here: what it replaces stands in its history. */
  isCorrected: z.boolean(),
  /** Counts the changes made here; 0 for a compiled entry as it came. The ETag is this number in quotes. */
  revision: z.number().int().nonnegative(),
  /** When it was last changed here; `null` where it never was. */
  changedAt: z.iso.datetime().nullable(),
  /** Datasets a compiled entry was made from. */
  datasets: z.array(z.string()),
};
const holds = { inForce: InForce };
export const PostEntry = PostBody.extend({
  ...answered,
  holders: z.array(HolderBody.extend(holds)),
});
export const FunctionEntry = FunctionBody.extend({
  ...answered,
  participants: z.array(ParticipantBody.extend(holds)),
});
export const GroupingEntry = GroupingBody.extend({
  ...answered,
  members: z.array(MemberBody.extend(holds)),
});
export const RegisterEntry = z.discriminatedUnion("kind", [PostEntry, FunctionEntry, GroupingEntry]);
export type RegisterEntry = z.infer<typeof RegisterEntry>;

/** Entries of which nobody knows whether any of their ties held at the date: counted beside the list, not in it. */
const countedBeside = { unknown: z.number().int() };
export const PostPage = pageOf(PostEntry).extend(countedBeside);
export const FunctionPage = pageOf(FunctionEntry).extend(countedBeside);
export const GroupingPage = pageOf(GroupingEntry).extend(countedBeside);

/** What was done to an entry. `restored` puts back an earlier state, the compiled one included. */
export const changeActions = ["created", "changed", "deleted", "restored"] as const;
export const ChangeAction = z.enum(changeActions);
export type ChangeAction = z.infer<typeof ChangeAction>;

/** One line of an entry's history: what it was before and after; `null` where it did not stand in the register. */
export const RegisterChange = z.object({
  /** Number of the change in the whole register, ascending in the order they were made. */
  sequence: z.number().int(),
  entry: NodeId,
  revision: z.number().int(),
  action: ChangeAction,
  at: z.iso.datetime(),
  before: RegisterBody.nullable(),
  after: RegisterBody.nullable(),
});
export type RegisterChange = z.infer<typeof RegisterChange>;

/** `GET /api/{collection}/{id}/history`: every change, the oldest first. */
export const HistoryPage = pageOf(RegisterChange);

/** `POST /api/{collection}/{id}/restore`: back to how it stood after a revision; 0 is as it was compiled. */
export const RestoreInput = z.strictObject({ revision: z.number().int().min(0).max(1_000_000_000) });
