/** One cell: text, a number, or `null` where it is not known (an empty cell, never 0). */
export type CsvCell = string | number | null;

/**
 * Writes a table as RFC 4180 text: CRLF, quotes doubled. Text that a spreadsheet would run as a formula
 * (first character `=`, `+`, `-`, `@`, tab or carriage return) gets an apostrophe in front, as OWASP's
 * "CSV Injection" advises; numbers stay numbers.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/** Writes a table as tab-separated text, to paste into a spreadsheet; the same guard against formulas. */
export function tabSeparatedText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows]
    .map((row) => row.map((cell) => guarded(cell).replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}

function csvCell(cell: CsvCell): string {
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
