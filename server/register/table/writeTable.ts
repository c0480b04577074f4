import { stringify } from "csv-stringify/sync";
import type { Citation } from "../../contract/common.ts";
import type { RegisterBody, RegisterKind } from "../../contract/register.ts";
import { type AnyTie, tiesOf } from "../../contract/tiesOf.ts";
import { cellOfText, joined } from "./cells.ts";
import { columnsOf, type Row } from "./columns.ts";

/** An entry to write down; `revision` is `null` for one that is new. */
export type WrittenEntry = { entry: string; revision: number | null; body: RegisterBody };

/** Entries of a kind as the CSV that the import reads: one row for each tie, under one heading. */
export function writeTable(
  kind: RegisterKind,
  entries: readonly WrittenEntry[],
  nameOf: (organisation: string) => string,
): string {
  const columns = columnsOf(kind);
  const rows = entries.flatMap((entry) => rowsOf(entry, nameOf));
  return stringify(
    rows.map((row) => columns.map((column) => cellOfText(row[column] ?? ""))),
    { header: true, columns: [...columns], record_delimiter: "windows" },
  );
}

function rowsOf(written: WrittenEntry, nameOf: (organisation: string) => string): Row[] {
  const ofEntry = entryCells(written);
  const ties = tiesOf(written.body);
  if (ties.length === 0) return [ofEntry];
  return ties.map((tie) => ({ ...ofEntry, ...tieCells(tie), organisationName: nameOf(tie.organisation) }));
}

function entryCells({ entry, revision, body }: WrittenEntry): Row {
  const common = {
    entry,
    revision: revision === null ? "" : String(revision),
    name: body.name,
    status: body.status,
    note: body.note ?? "",
  };
  switch (body.kind) {
    case "post":
      return { ...common, role: body.role, otherRole: body.otherRole ?? "", ...costCells(body.yearlyCost) };
    case "function":
      return {
        ...common,
        function: body.function,
        otherFunction: body.otherFunction ?? "",
        deliveryModel: body.deliveryModel ?? "",
        ...costCells(body.yearlyCost),
      };
    case "grouping":
      return { ...common, purpose: body.purpose };
  }
}

function costCells(cost: { pounds: number; source: Citation | null } | null): Row {
  if (cost === null) return {};
  return {
    yearlyCost: String(cost.pounds),
    costSourceTitle: cost.source?.title ?? "",
    costSourcePublisher: cost.source?.publisher ?? "",
    costSourceDate: cost.source?.date ?? "",
    costSourceUrl: cost.source?.url ?? "",
  };
}

function tieCells(tie: AnyTie): Row {
  const of = (part: keyof Citation) => joined(tie.sources.map((source) => source[part]));
  return {
    organisation: tie.organisation,
    as: tie.as ?? "",
    fte: tie.fte === null ? "" : String(tie.fte),
    validFrom: tie.validFrom ?? "",
    validTo: tie.validTo ?? "",
    seenBy: tie.seenBy ?? "",
    datesAsWritten: tie.datesAsWritten ?? "",
    inForceApril2016: tie.inForceApril2016 ?? "",
    evidence: tie.evidence,
    sourceTitles: of("title"),
    sourcePublishers: of("publisher"),
    sourceDates: of("date"),
    sourceUrls: of("url"),
    tieNote: tie.note ?? "",
  };
}
