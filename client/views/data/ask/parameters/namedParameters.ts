import { tokensOf } from "../../../../../server/domain/sql/tokens.ts";

const named = /^:([A-Za-z_]\w{0,63})$/;

/**
 * The names of a query's parameters (`:ccg`), without their colon, each once, in the order they first stand in. What
 * only looks like one is none: in a text, a quoted name or a comment, or after two colons, which SQLite refuses.
 */
export function namedParameters(sql: string): string[] {
  const names = new Set<string>();
  for (const { kind, text, start } of tokensOf(sql)) {
    const name = kind === "parameter" ? named.exec(text)?.[1] : undefined;
    if (name !== undefined && sql[start - 1] !== ":") names.add(name);
  }
  return [...names];
}
