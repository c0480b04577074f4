import type { QueryTable } from "../../../../server/contract/query.ts";
import { type Token, tokensOf } from "../../../../server/domain/sql/tokens.ts";

/** What a column of an answer holds, by the column of a table that it is. */
export type ColumnAbout = { table: string; name: string; description: string; unit: string | null };

/**
 * What each column of a query's answer holds, as far as the query shows it to be a table's column as it stands, under
 * its own name or another; `null` for what is computed, and for what could be several.
 */
export function describedColumns(
  sql: string,
  columns: readonly string[],
  tables: readonly QueryTable[],
): (ColumnAbout | null)[] {
  const tokens = [...tokensOf(sql)].map((token) => ({ ...token, text: inOneCase(token.text) }));
  const named = tablesByName(tokens, tables);
  return columns.map((column) => {
    const found = candidates(tokens, inOneCase(column), named);
    const [first] = found;
    if (first === undefined || found.some((each) => each?.description !== first?.description)) return null;
    return first;
  });
}

type Named = ReadonlyMap<string, QueryTable>;

/** The tables a query names, by their names and by what it calls them. */
function tablesByName(tokens: readonly Token[], tables: readonly QueryTable[]): Named {
  const named = new Map<string, QueryTable>();
  const unsure = new Set<string>();
  for (const [place, token] of tokens.entries()) {
    const table = tables.find(({ name }) => inOneCase(name) === token.text);
    if (table === undefined || !isWord(tokens[place - 1], "FROM", "JOIN", ",")) continue;
    const next = tokens[place + (isWord(tokens[place + 1], "AS") ? 2 : 1)];
    const names = next?.kind === "word" && !isWord(next, ...afterTable) ? [next.text] : [token.text];
    for (const name of names) {
      if (named.has(name) && named.get(name) !== table) unsure.add(name);
      named.set(name, table);
    }
  }
  for (const name of unsure) named.delete(name);
  return named;
}

const afterTable =
  "ON USING WHERE JOIN LEFT INNER CROSS NATURAL FULL RIGHT GROUP ORDER HAVING LIMIT UNION".split(" ");

/** Every column that an answer's column could be; `null` among them for something computed. */
function candidates(tokens: readonly Token[], column: string, named: Named): (ColumnAbout | null)[] {
  const renamed = tokens.flatMap((token, place) =>
    isWord(token, "AS") && tokens[place + 1]?.text === column ? [place - 1] : [],
  );
  if (renamed.length > 0) return renamed.flatMap((place) => columnEndingAt(tokens, place, named));
  const written = tokens.flatMap((token, place) =>
    token.text === column && isWord(tokens[place + 1], ",", "FROM")
      ? columnEndingAt(tokens, place, named)
      : [],
  );
  if (written.some((each) => each !== null)) return written.filter((each) => each !== null);
  return tokens.some(({ text }) => text === "*") ? columnsCalled(column, [...named.values()]) : [];
}

/** The column that is all that is selected in front of a place; `null` where it is part of something computed. */
function columnEndingAt(tokens: readonly Token[], place: number, named: Named): (ColumnAbout | null)[] {
  const name = tokens[place]?.text ?? "";
  const isOfTable = tokens[place - 1]?.text === ".";
  if (!isWord(tokens[place - (isOfTable ? 3 : 1)], "SELECT", "DISTINCT", ",")) return [null];
  const table = named.get(tokens[place - 2]?.text ?? "");
  const found = columnsCalled(name, isOfTable ? (table === undefined ? [] : [table]) : [...named.values()]);
  return found.length === 0 ? [null] : found;
}

function columnsCalled(name: string, tables: readonly QueryTable[]): ColumnAbout[] {
  return [...new Set(tables)].flatMap((table) =>
    table.columns
      .filter((column) => inOneCase(column.name) === name)
      .map((column) => ({
        table: table.name,
        name: column.name,
        description: column.description,
        unit: column.unit,
      })),
  );
}

/** Names are the same in either case to SQLite. */
function inOneCase(name: string): string {
  return name.toLowerCase();
}

function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.text.toUpperCase());
}
