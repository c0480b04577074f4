import type { RegisterKind } from "../../contract/register.ts";

/** Columns that say something of the entry: given on its first row, and the same or empty on its others. */
const ofEntry = ["entry", "revision", "name", "status", "note"] as const;
const ofCost = [
  "yearlyCost",
  "costSourceTitle",
  "costSourcePublisher",
  "costSourceDate",
  "costSourceUrl",
] as const;

/** Columns that say something of one tie. `organisationName` is for the reader and is not read back. */
const ofTie = ["organisation", "organisationName"] as const;
const ofTieDates = ["validFrom", "validTo", "seenBy", "datesAsWritten", "inForceApril2016"] as const;
const ofTieEvidence = [
  "evidence",
  "sourceTitles",
  "sourcePublishers",
  "sourceDates",
  "sourceUrls",
  "tieNote",
] as const;

const entryColumns = {
  post: [...ofEntry, "role", "otherRole", ...ofCost],
  function: [...ofEntry, "function", "otherFunction", "deliveryModel", ...ofCost],
  grouping: [...ofEntry, "purpose"],
} as const satisfies Record<RegisterKind, readonly string[]>;

const tieColumns = {
  post: [...ofTie, "as", "fte", ...ofTieDates, ...ofTieEvidence],
  function: [...ofTie, "as", ...ofTieDates, ...ofTieEvidence],
  grouping: [...ofTie, ...ofTieDates, ...ofTieEvidence],
} as const satisfies Record<RegisterKind, readonly string[]>;

/** The name of a column of any of the tables. */
export type Column = (typeof entryColumns | typeof tieColumns)[RegisterKind][number];

/** Every column of a kind's table, in order. */
export function columnsOf(kind: RegisterKind): readonly Column[] {
  return [...entryColumns[kind], ...tieColumns[kind]];
}

/** The columns that say something of the entry. */
export function entryColumnsOf(kind: RegisterKind): readonly Column[] {
  return entryColumns[kind];
}

/** The columns that say something of one tie. */
export function tieColumnsOf(kind: RegisterKind): readonly Column[] {
  return tieColumns[kind];
}

/** What the list of ties is called in an entry of each kind. */
export const tieField = { post: "holders", function: "participants", grouping: "members" } as const;

/** One row of a table: what its cells say; what is not there is empty. */
export type Row = Readonly<Partial<Record<Column, string>>>;
