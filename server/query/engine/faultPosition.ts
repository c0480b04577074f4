import type { Database } from "sql.js";
import { type Token, tokensOf } from "../../domain/sql/tokens.ts";

const unexpected = /^near "([\s\S]*)": syntax error$/;
const unheardOf = /^(?:no such (?:column|table|function)|ambiguous column name): ([\s\S]+)$/;
const unreadable = /^unrecognized token: "([\s\S]*)"$/;
const callOf = /function ([\s\S]+?)\(\)/;

/** More pieces than this are not tried one by one. */
const mostTried = 200;

/**
 * Where in a query the fault lies that SQLite's message names, in UTF-16 units; `null` where it names none. SQLite
 * says what it stumbled over and not where, so of several equal pieces of a syntax error the one is sought up to
 * which the query is already wrong in the same way. For a query that begins as a read, so preparing it does nothing.
 */
export function faultPosition(database: Database, sql: string, message: string): number | null {
  if (message === "incomplete input") return sql.length;
  const near = unexpected.exec(message)?.[1];
  if (near !== undefined) {
    const pieces = [...tokensOf(sql)].filter(({ text }) => text === near);
    if (pieces.length === 1) return pieces[0]?.start ?? null;
    const isWrongUpTo = ({ start, text }: Token) =>
      messageOf(database, sql.slice(0, start + text.length)) === message;
    return pieces.slice(0, mostTried).find(isWrongUpTo)?.start ?? null;
  }
  const unread = unreadable.exec(message)?.[1];
  if (unread !== undefined) return found(sql.indexOf(unread));
  const name = unheardOf.exec(message)?.[1] ?? callOf.exec(message)?.[1];
  return name === undefined ? null : positionOfName(sql, name);
}

/** Where a name stands first, as a whole; `a.b` may have spaces about its dot, so its last part is looked for after the first. */
function positionOfName(sql: string, name: string): number | null {
  const parts = name.split(".").map((part) => part.toLowerCase());
  const tokens = [...tokensOf(sql)];
  const isPart = (token: Token | undefined, part: string | undefined) =>
    token !== undefined && part !== undefined && bareName(token) === part;
  const at = tokens.findIndex((_, index) =>
    parts.every((part, step) => isPart(tokens[index + 2 * step], part)),
  );
  return tokens[at]?.start ?? null;
}

/** A word or a quoted name without its quotes, in small letters. */
function bareName({ kind, text }: Token): string | null {
  if (kind === "word") return text.toLowerCase();
  return kind === "quoted" ? text.slice(1, -1).toLowerCase() : null;
}

function messageOf(database: Database, sql: string): string | null {
  try {
    database.prepare(sql).free();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : null;
  }
}

function found(index: number): number | null {
  return index === -1 ? null : index;
}
