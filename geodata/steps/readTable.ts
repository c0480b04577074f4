import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { SourceFault } from "./sourceFault.ts";
import type { SourceFile } from "./sourceFile.ts";

/**
 * Reads a CSV with a header into rows checked by `schema`, which sees every cell as the text it is (an empty
 * cell as `""`); columns it does not name are dropped. Throws `SourceFault` naming file, row, column and
 * value at the first thing that is wrong: a malformed line, a missing column or a cell out of bounds; then
 * where there are more or fewer rows than are recorded for the file, for no sum may tell that one is gone.
 */
export function readTable<Row>(source: SourceFile, schema: z.ZodType<Row>): Row[] {
  const rows = recordsOf(source).map((record, index) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) return parsed.data;
    throw faultOf(source.file, rowNumber(index), record, parsed.error);
  });
  if (rows.length === source.rows) return rows;
  const place = { file: source.file, value: String(rows.length) };
  throw new SourceFault(place, `there should be ${source.rows} rows, as recorded in sources.ts`);
}

/** The row a record stands in, the header being row 1 (no source has line breaks within cells). */
export function rowNumber(index: number): number {
  return index + 2;
}

function recordsOf(source: SourceFile): Record<string, string>[] {
  try {
    return parse(source.text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines = "lines" in error && typeof error.lines === "number" ? error.lines : null;
    throw new SourceFault(
      { file: source.file, row: lines },
      `the line is not well-formed CSV: ${error.message}`,
    );
  }
}

function faultOf(file: string, row: number, record: Record<string, string>, error: z.ZodError): SourceFault {
  const issue = error.issues[0];
  const column = issue?.path[0];
  if (issue === undefined || typeof column !== "string") {
    return new SourceFault({ file, row }, issue?.message ?? "the row is not as expected");
  }
  const value = record[column];
  if (value === undefined) return new SourceFault({ file, column }, "the column is missing");
  return new SourceFault({ file, row, column, value }, issue.message);
}
