import type { Passage } from "./editor/createSqlEditor.ts";

/** A word, a number or a quoted text from here on; else one letter. */
const piece = /^(?:\w+|'[^']*'?|"[^"]*"?|\S)/;

/**
 * The word or sign at a line and column, both counted from one; the last one where the place is the query's end,
 * since that is where something is missing. `null` where the query has no such line, or nothing in it.
 */
export function passageAt(sql: string, { line, column }: { line: number; column: number }): Passage | null {
  const lines = sql.split("\n");
  if (line < 1 || line > lines.length) return null;
  const before = lines.slice(0, line - 1).reduce((letters, text) => letters + text.length + 1, 0);
  const from = before + column - 1;
  const found = piece.exec(sql.slice(from))?.[0];
  if (found !== undefined) return { from, to: from + found.length };
  const end = sql.trimEnd();
  const last = /(?:\w+|\S)$/.exec(end)?.[0];
  return last === undefined ? null : { from: end.length - last.length, to: end.length };
}
