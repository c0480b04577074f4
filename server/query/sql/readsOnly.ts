import { type Token, tokensOf } from "../../domain/sql/tokens.ts";

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

/** The words a statement of SQLite can begin with that does not read. */
const otherBeginnings: ReadonlySet<string> = new Set(
  "ALTER ANALYZE ATTACH BEGIN COMMIT CREATE DELETE DETACH DROP END INSERT PRAGMA REINDEX RELEASE REPLACE ROLLBACK SAVEPOINT UPDATE VACUUM".split(
    " ",
  ),
);

/**
 * The word that stands where a statement begins and begins none that SQLite knows, as in `SELEC 1`; `null` where there
 * is no such word. It is SQLite's syntax error, told without asking it.
 */
export function misspeltBeginning(sql: string): Token | null {
  const tokens = tokensOf(sql);
  let token: Token | undefined = tokens.next().value;
  if (isWord(token, "EXPLAIN")) {
    token = tokens.next().value;
    if (isWord(token, "QUERY") && isWord(tokens.next().value, "PLAN")) token = tokens.next().value;
  }
  if (token === undefined || token.kind !== "word") return null;
  const word = token.text.toUpperCase();
  return beginnings.has(word) || otherBeginnings.has(word) || word === "EXPLAIN" ? null : token;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.text.toUpperCase() === word;
}

/** Whether anything but spaces, comments and semicolons is left of a text. */
export function hasMore(rest: string): boolean {
  for (const { text } of tokensOf(rest)) if (text !== ";") return true;
  return false;
}
