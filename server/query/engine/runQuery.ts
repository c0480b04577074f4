import type { Database, SqlJsStatic, Statement } from "sql.js";
import type { SqlValue } from "../../contract/query.ts";
import { boundValue, parameterNames } from "../sql/parameters.ts";
import { beginsAsRead, hasMore, misspeltBeginning } from "../sql/readsOnly.ts";
import { faultPosition } from "./faultPosition.ts";
import { answerLimit } from "./limits.ts";
import { openCopy } from "./openCopy.ts";
import type { QueryOutcome, QueryToRun } from "./protocol.ts";

/**
 * Runs one query on a copy of its own and answers with what came of it. Whether it takes too long is for whoever
 * can end the thread. Throws where SQLite itself breaks.
 */
export function runQuery(sqlite: SqlJsStatic, bytes: Uint8Array, query: QueryToRun): QueryOutcome {
  const { sql } = query;
  if (sql.includes("\0")) return invalid("the query has a NUL character in it", sql.indexOf("\0"));
  if (!beginsAsRead(sql)) {
    const misspelt = misspeltBeginning(sql);
    return misspelt === null
      ? invalid("a query begins with SELECT, WITH, VALUES or EXPLAIN: data can be read here and no more")
      : invalid(
          `near "${misspelt.text.slice(0, 80)}": syntax error; a query begins with SELECT, WITH, VALUES or EXPLAIN`,
          misspelt.start,
        );
  }
  const database = openCopy(sqlite, bytes);
  const clock = Date.now;
  Date.now = () => query.now;
  try {
    const outcome = answerOf(database, query);
    database.close();
    return outcome;
  } catch (error) {
    if (ranOut(error)) return { kind: "too-large", what: "memory" };
    if (!(error instanceof Error)) throw error;
    const outcome = refused(database, sql, error.message);
    database.close();
    return outcome;
  } finally {
    Date.now = clock;
  }
}

/**
 * Whether memory ran out: SQLite's, the text's of the query, or the stack, as of a pattern with thousands of
 * wildcards. The instance may be in pieces after that, so the thread that holds it is not used again.
 */
function ranOut(error: unknown): boolean {
  if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError) return true;
  return error instanceof Error && /^(?:out of memory|Unable to allocate)/.test(error.message);
}

function answerOf(database: Database, { sql, parameters, limit }: QueryToRun): QueryOutcome {
  const statements = database.iterateStatements(sql);
  const first = statements.next();
  if (first.done) return invalid("there is no statement in it");
  const rest = statements.getRemainingSQL();
  if (hasMore(rest)) {
    return invalid("there is more than one statement; send one at a time", sql.length - rest.trim().length);
  }
  const unfilled = fill(first.value, sql, parameters);
  return unfilled ?? rowsOf(first.value, limit);
}

/** Binds the parameters; answers with the fault where one cannot be. */
function fill(statement: Statement, sql: string, given: QueryToRun["parameters"]): QueryOutcome | null {
  const parameters = parameterNames(sql);
  if (parameters.kind === "unnamed") {
    return invalid(
      `the parameter ${parameters.text.slice(0, 80)} has no name; write :name, with letters, digits and _`,
      parameters.start,
    );
  }
  const { names } = parameters;
  const missing = names.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) return invalid(`the parameter :${missing} has no value`);
  // What nobody filled in would be NULL, and the answer quietly wrong: so SQLite has to have found the same ones.
  if (takes(statement, names.length + 1)) return invalid("a parameter is not written as a colon and a name");
  statement.bind(Object.fromEntries(names.map((name) => [`:${name}`, boundValue(given[name] ?? "")])));
  return null;
}

/** Whether a statement has so many parameters. */
function takes(statement: Statement, count: number): boolean {
  try {
    return statement.bind(new Array<number>(count).fill(0));
  } catch {
    return false;
  }
}

/** As its types do not say, a statement can answer with whole numbers of any size. */
type ExactStatement = { get(parameters: null, options: { useBigInt: true }): ExactValue[] };
type ExactValue = string | number | bigint | Uint8Array | null;

function rowsOf(statement: Statement, limit: number): QueryOutcome {
  const columns = statement.getColumnNames();
  const rows: SqlValue[][] = [];
  let size = Buffer.byteLength(JSON.stringify(columns));
  while (statement.step()) {
    if (rows.length === limit) return { kind: "rows", columns, rows, truncated: true };
    const values = (statement as ExactStatement).get(null, { useBigInt: true });
    const row: SqlValue[] = [];
    for (const value of values) {
      if (value instanceof Uint8Array) {
        return invalid(`the column ${columns[row.length]} holds bytes; show them by hex()`);
      }
      row.push(plainValue(value));
    }
    size += bytesOf(row);
    if (size > answerLimit) return { kind: "too-large", what: "answer" };
    rows.push(row);
  }
  return { kind: "rows", columns, rows, truncated: false };
}

/** How many bytes a row takes as JSON; infinitely many where its texts alone are over the limit. */
function bytesOf(row: readonly SqlValue[]): number {
  const characters = row.reduce<number>(
    (sum, value) => sum + (typeof value === "string" ? value.length : 0),
    0,
  );
  // What is far too long is not written out to be counted.
  if (characters > answerLimit) return Number.POSITIVE_INFINITY;
  return Buffer.byteLength(JSON.stringify(row)) + 1;
}

/** A value as JSON can hold it: whole numbers beyond 2^53 and what is infinite as text, since null is unknown. */
function plainValue(value: Exclude<ExactValue, Uint8Array>): SqlValue {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

function refused(database: Database, sql: string, message: string): QueryOutcome {
  if (message === "attempt to write a readonly database") {
    return invalid("data can be read here and no more; this would write");
  }
  return invalid(message, faultPosition(database, sql, message));
}

function invalid(message: string, position: number | null = null): QueryOutcome {
  return { kind: "invalid", message, position };
}
