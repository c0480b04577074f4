import type { RegisterKind } from "../../contract/register.ts";
import type { ImportFault } from "../../contract/registerImport.ts";
import { parted } from "./cells.ts";
import { type Column, entryColumnsOf, tieColumnsOf, tieField } from "./columns.ts";
import type { PlacedRow } from "./readTable.ts";

/** An entry as a file has it: what would be sent for it, and where each part of that stands in the file. */
export type GatheredEntry = {
  /** An identifier, or any label new to the register. */
  label: string;
  /** As the file says it; `null` where it says none. */
  revision: number | null;
  firstRow: number;
  sent: Record<string, unknown>;
  faults: ImportFault[];
  /** The row and column of a place in `sent`, such as `holders[2].organisation`. */
  placeOf: (path: string) => { row: number; column: Column | null };
};

/** Gathers rows into entries by their label, in the order the labels first come. */
export function gatherEntries(
  kind: RegisterKind,
  rows: readonly PlacedRow[],
): { entries: GatheredEntry[]; faults: ImportFault[] } {
  const faults: ImportFault[] = [];
  const byLabel = new Map<string, PlacedRow[]>();
  for (const placed of rows) {
    const label = placed.cells.entry ?? "";
    if (label === "") {
      faults.push({
        row: placed.row,
        column: "entry",
        message:
          "is needed: an identifier, or a label of your own that is the same on every row of one entry",
      });
      continue;
    }
    const known = byLabel.get(label);
    if (known === undefined) byLabel.set(label, [placed]);
    else known.push(placed);
  }
  return { entries: [...byLabel].map(([label, own]) => gathered(kind, label, own)), faults };
}

function gathered(kind: RegisterKind, label: string, rows: readonly PlacedRow[]): GatheredEntry {
  const firstRow = rows[0]?.row ?? 1;
  const faults = rows.flatMap((row) => faultsOfRow(kind, row, rows[0] ?? row));
  const first = rows[0]?.cells ?? {};
  const ties = rows.filter(({ cells }) => tieColumnsOf(kind).some((column) => (cells[column] ?? "") !== ""));
  const cost = first.yearlyCost ?? "";
  const source = {
    title: known(first.costSourceTitle),
    publisher: known(first.costSourcePublisher),
    date: known(first.costSourceDate),
    url: known(first.costSourceUrl),
  };
  const sent: Record<string, unknown> = {
    name: known(first.name),
    status: known(first.status),
    note: known(first.note),
    ...(kind === "post" ? { role: known(first.role), otherRole: known(first.otherRole) } : {}),
    ...(kind === "function"
      ? {
          function: known(first.function),
          otherFunction: known(first.otherFunction),
          deliveryModel: known(first.deliveryModel),
        }
      : {}),
    ...(kind === "grouping" ? { purpose: known(first.purpose) } : {}),
    ...(cost === "" && Object.values(source).every((part) => part === undefined)
      ? {}
      : {
          yearlyCost: {
            pounds: numberIn(cost),
            ...(Object.values(source).some((part) => part !== undefined) ? { source } : {}),
          },
        }),
    [tieField[kind]]: ties.map(({ cells }) => tieSent(kind, cells)),
  };
  const revision = first.revision ?? "";
  return {
    label,
    revision: /^\d{1,9}$/.test(revision) ? Number(revision) : null,
    firstRow,
    sent,
    faults,
    placeOf: (path) => placeOf(kind, path, firstRow, ties),
  };
}

function tieSent(kind: RegisterKind, cells: PlacedRow["cells"]): Record<string, unknown> {
  return {
    // An empty one is a fault that says so, not a field that was left out.
    organisation: known(cells.organisation),
    ...(kind === "grouping" ? {} : { as: known(cells.as) }),
    ...(kind === "post" ? { fte: numberIn(cells.fte ?? "") } : {}),
    validFrom: known(cells.validFrom),
    validTo: known(cells.validTo),
    seenBy: known(cells.seenBy),
    datesAsWritten: known(cells.datesAsWritten),
    inForceApril2016: known(cells.inForceApril2016),
    evidence: known(cells.evidence),
    sources: sourcesIn(cells),
    note: known(cells.tieNote),
  };
}

const sourceColumns = {
  title: "sourceTitles",
  publisher: "sourcePublishers",
  date: "sourceDates",
  url: "sourceUrls",
} as const satisfies Record<string, Column>;

function sourcesIn(cells: PlacedRow["cells"]): Record<string, unknown>[] {
  const count = sourceCount(cells);
  const columns = Object.entries(sourceColumns).map(
    ([part, column]) => [part, parted(cells[column] ?? "")] as const,
  );
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(columns.map(([part, texts]) => [part, known(texts[at])])),
  );
}

function sourceCount(cells: PlacedRow["cells"]): number {
  const filled = Object.values(sourceColumns).filter((column) => (cells[column] ?? "") !== "");
  return Math.max(0, ...filled.map((column) => parted(cells[column] ?? "").length));
}

function faultsOfRow(kind: RegisterKind, { row, cells }: PlacedRow, first: PlacedRow): ImportFault[] {
  const faults: ImportFault[] = [];
  for (const column of entryColumnsOf(kind)) {
    const said = cells[column] ?? "";
    if (said !== "" && said !== (first.cells[column] ?? "")) {
      const message = `differs from row ${first.row}, which is of the same entry`;
      faults.push({ row, column, message });
    }
  }
  const revision = cells.revision ?? "";
  if (revision !== "" && !/^\d{1,9}$/.test(revision)) {
    faults.push({ row, column: "revision", message: "must be a whole number, as the export gives it" });
  }
  const count = sourceCount(cells);
  for (const column of Object.values(sourceColumns)) {
    const parts = parted(cells[column] ?? "").length;
    if ((cells[column] ?? "") !== "" && parts !== count) {
      const message = `has ${parts} parts where the longest list of sources has ${count}; leave a part empty between bars (a | | b)`;
      faults.push({ row, column, message });
    }
  }
  return faults;
}

function known(cell: string | undefined): string | undefined {
  return cell === undefined || cell === "" ? undefined : cell;
}

/** A number as people write it, £ and thousands commas and all; what is none stays a text, and is refused as one. */
function numberIn(cell: string): number | string | undefined {
  if (cell === "") return undefined;
  const plain = cell.replace(/[£,\s]/g, "");
  return /^-?\d{1,15}(?:\.\d{1,15})?(?:e-?\d{1,2})?$/.test(plain) ? Number(plain) : cell;
}

function placeOf(
  kind: RegisterKind,
  path: string,
  firstRow: number,
  ties: readonly PlacedRow[],
): { row: number; column: Column | null } {
  const found = /^(\w+)\[(\d+)\](?:\.(\w+))?(?:\[\d+\])?(?:\.(\w+))?/.exec(path);
  if (found !== null && found[1] === tieField[kind]) {
    const row = ties[Number(found[2])]?.row ?? firstRow;
    return { row, column: columnOfTie(found[3], found[4]) };
  }
  const [field = "", part, under] = path.split(".");
  if (field === "yearlyCost") return { row: firstRow, column: columnOfCost(part, under) };
  if (field === tieField[kind]) return { row: firstRow, column: "organisation" };
  const column = entryColumnsOf(kind).find((each) => each === field) ?? null;
  return { row: firstRow, column };
}

function columnOfTie(field: string | undefined, part: string | undefined): Column | null {
  if (field === "note") return "tieNote";
  if (field === "sources") {
    return part !== undefined && Object.hasOwn(sourceColumns, part)
      ? sourceColumns[part as keyof typeof sourceColumns]
      : "sourceTitles";
  }
  return (field as Column | undefined) ?? null;
}

function columnOfCost(part: string | undefined, under: string | undefined): Column {
  if (part !== "source") return "yearlyCost";
  switch (under) {
    case "publisher":
      return "costSourcePublisher";
    case "date":
      return "costSourceDate";
    case "url":
      return "costSourceUrl";
    default:
      return "costSourceTitle";
  }
}
