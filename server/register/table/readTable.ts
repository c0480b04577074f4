import { CsvError, parse } from "csv-parse/sync";
import type { RegisterKind } from "../../contract/register.ts";
import type { ImportFault } from "../../contract/registerImport.ts";
import { oneSlipApart } from "../../graph/resolve.ts";
import { textOfCell } from "./cells.ts";
import { type Column, columnsOf, type Row } from "./columns.ts";

/** A file with more rows is many files. */
const mostRows = 5000;
/** Far more letters than a row of the longest texts has: twenty sources with their addresses, and two notes. */
const longestRow = 256 * 1024;

/** A row with its place: the line of the table, the heading being 1. */
export type PlacedRow = { row: number; cells: Row };

/** Reads a CSV by its heading, in any order of columns; rows with nothing in them are passed over. */
export function readTable(kind: RegisterKind, csv: string): { rows: PlacedRow[]; faults: ImportFault[] } {
  const read = recordsOf(csv);
  if ("fault" in read) return { rows: [], faults: [read.fault] };
  const [heading = [], ...records] = read.records;
  const names = heading.map((name) => name.trim());
  const faults = faultsOfHeading(kind, names);
  if (faults.length > 0) return { rows: [], faults };
  if (records.length > mostRows) {
    const message = `A file has at most ${mostRows.toLocaleString("en-GB")} rows, and this one has more; make it several`;
    return { rows: [], faults: [{ row: 1, column: null, message }] };
  }
  const rows: PlacedRow[] = [];
  records.forEach((record, place) => {
    const row = place + 2;
    if (record.every((cell) => cell.trim() === "")) return;
    if (record.length > names.length) {
      faults.push({ row, column: null, message: "has more cells than the heading has columns" });
      return;
    }
    const cells = names.map((name, at) => [name, textOfCell(record[at] ?? "").trim()] as const);
    // The heading was checked, so every name is a column's.
    rows.push({ row, cells: Object.fromEntries(cells) as Row });
  });
  return { rows, faults };
}

function recordsOf(csv: string): { records: string[][] } | { fault: ImportFault } {
  try {
    // Read no further than what says that there is too much: two million empty rows would hold the server up.
    const bounds = { to: mostRows + 2, max_record_size: longestRow };
    return { records: parse(csv, { bom: true, relax_column_count: true, ...bounds }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === "number" ? error.lines : 1;
    return {
      fault: { row, column: null, message: `This is no well-formed CSV: ${error.message.slice(0, 200)}` },
    };
  }
}

function faultsOfHeading(kind: RegisterKind, names: readonly string[]): ImportFault[] {
  const columns: readonly string[] = columnsOf(kind);
  const needed: readonly Column[] = ["entry", "organisation"];
  if (names.length > 2 * columns.length) {
    const message = `A table of ${kind}s has ${columns.length} columns, and this one has ${names.length.toLocaleString("en-GB")}`;
    return [{ row: 1, column: null, message }];
  }
  const faults = names.flatMap((name, at): ImportFault[] => {
    const column = name.slice(0, 80);
    if (name === "") return [{ row: 1, column: null, message: `Column ${at + 1} has no heading` }];
    if (!columns.includes(name)) {
      const near = columns.filter(
        (each) =>
          oneSlipApart(each.toLowerCase(), name.toLowerCase()) || each.toLowerCase() === name.toLowerCase(),
      );
      const message = `is no column of the table of ${kind}s`;
      return [{ row: 1, column, message, choices: near.length > 0 ? near : [...columns] }];
    }
    return names.indexOf(name) === at ? [] : [{ row: 1, column, message: "stands in the heading twice" }];
  });
  for (const name of needed) {
    if (!names.includes(name)) faults.push({ row: 1, column: name, message: "is missing from the heading" });
  }
  return faults;
}
