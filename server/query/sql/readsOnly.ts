import { tokensOf } from "../../domain/sql/tokens.ts";

const beginnings: ReadonlySet<string> = new Set(["SELECT", "WITH", "VALUES"]);

/**
 * Whether a statement begins as one that reads: SELECT, WITH or VALUES, or EXPLAIN before them.
 *
 * Asked before SQLite sees it, because some statements act while they are only being prepared (PRAGMA). What
 * WITH leads to may still be a write; that SQLite itself refuses, having been told to.
 */
export function beginsAsRead(sql: string): boolean {
  const words: string[] = [];
  for (const { kind, text } of tokensOf(sql)) {
    if (kind !== "word" || words.length === 4) break;
    words.push(text.toUpperCase());
  }
  const [first, second, third] = words;
  if (first !== "EXPLAIN") return beginnings.has(first ?? "");
  return beginnings.has((second === "QUERY" && third === "PLAN" ? words[3] : second) ?? "");
}

/** Whether anything but spaces, comments and semicolons is left of a text. */
export function hasMore(rest: string): boolean {
  for (const { text } of tokensOf(rest)) if (text !== ";") return true;
  return false;
}
