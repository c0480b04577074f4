import { tokensOf } from "../../../../server/domain/sql/tokens.ts";

/** A query that counts all the rows of another. */
export function countingSql(sql: string): string {
  const tokens = [...tokensOf(sql)];
  const end = tokens.findLastIndex(({ text }) => text !== ";");
  const last = tokens[end];
  // What stands after the last token is a comment or a semicolon, and neither may reach into the bracket.
  const query = last === undefined ? sql : sql.slice(0, last.start + last.text.length);
  return `SELECT count(*) FROM (${query})`;
}
