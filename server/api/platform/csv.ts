import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | boolean | null | undefined | readonly (string | number)[];

/**
 * Writes rows as RFC 4180 CSV with a header line. What is unknown is an empty cell; a list is joined by "; ".
 * Text that a spreadsheet would run as a formula is defused with an apostrophe (OWASP, CSV injection).
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, CsvCell>>>[],
): string {
  return csvOfRows(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}

/** Rows of a piece: some milliseconds of work. */
const rowsOfPiece = 500;

/** As csvOf, in pieces, for tables of tens of thousands of rows. */
export function* csvPiecesOf<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Readonly<Partial<Record<Column, CsvCell>>>>,
): Generator<string> {
  yield textOfRows([columns]);
  let piece: CsvCell[][] = [];
  for (const row of rows) {
    piece.push(columns.map((column) => row[column]));
    if (piece.length < rowsOfPiece) continue;
    yield textOfRows(piece);
    piece = [];
  }
  if (piece.length > 0) yield textOfRows(piece);
}

/** As csvOf, of rows whose cells stand in the order of the headings; headings may repeat. */
export function csvOfRows(headings: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return textOfRows([headings, ...rows]);
}

function textOfRows(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    {
      record_delimiter: "windows",
      escape_formulas: true,
      cast: { boolean: (value) => (value ? "true" : "false") },
    },
  );
}

function cellOf(value: CsvCell): string | number | boolean | null {
  if (Array.isArray(value)) return value.join("; ");
  return (value ?? null) as string | number | boolean | null;
}
