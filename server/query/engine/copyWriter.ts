import type { Database, SqlJsStatic } from "sql.js";
import type { TableToWrite } from "./protocol.ts";

/** Where more than this share of a table's rows changed, writing it anew is quicker than exchanging them. */
const mostExchanged = 1 / 4;

/**
 * Writes tables into a database of SQLite's format; a table that is written again has only those rows exchanged
 * that changed. What comes of it is the same, row by row and in the same order, as if all had been written at once.
 */
export class CopyWriter {
  readonly #database: Database;
  /** What each table holds: the JSON of its rows, in their order. */
  readonly #held = new Map<string, readonly string[]>();
  #isWriting = false;

  constructor(sqlite: SqlJsStatic) {
    this.#database = new sqlite.Database();
  }

  /** Writes a table with its rows and indexes, in the place of what it held before. */
  write(table: TableToWrite): void {
    if (!this.#isWriting) {
      this.#database.run(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; BEGIN",
      );
      this.#isWriting = true;
    }
    const rows = table.rows === "" ? [] : table.rows.split("\n");
    const held = this.#held.get(table.name);
    if (held === undefined) this.#writeAnew(table, rows);
    else this.#exchange(table, held, rows);
    this.#held.set(table.name, rows);
  }

  /** Ends the writing, with what SQLite's planner wants to know, and answers with the database's bytes. */
  finish(): Uint8Array {
    this.#database.run("ANALYZE; COMMIT");
    this.#isWriting = false;
    // This closes the database and opens it again, so that it has to be told anew how it is to write.
    return this.#database.export();
  }

  #writeAnew(table: TableToWrite, rows: readonly string[]): void {
    const { name, columns, primaryKey, indexes } = table;
    const definitions = columns.map((column) => `${quoted(column.name)} ${column.type}`);
    if (isKeyed(table)) definitions.push(`PRIMARY KEY (${primaryKey.map(quoted)})`);
    this.#database.run(
      `DROP TABLE IF EXISTS ${quoted(name)};
       CREATE TABLE ${quoted(name)} (${definitions.join(", ")})${isKeyed(table) ? " WITHOUT ROWID" : ""}`,
    );
    this.#insert(table, rows, [...rows.keys()]);
    for (const index of indexes) {
      this.#database.run(
        `CREATE INDEX ${quoted([name, ...index].join("_"))} ON ${quoted(name)} (${index.map(quoted)})`,
      );
    }
  }

  #exchange(table: TableToWrite, held: readonly string[], rows: readonly string[]): void {
    const [gone, come] = [placesOfOthers(table, held, rows), placesOfOthers(table, rows, held)];
    if (gone.length + come.length > 2 * mostExchanged * rows.length) {
      this.#writeAnew(table, rows);
      return;
    }
    this.#delete(table, held, gone);
    this.#insert(table, rows, come);
  }

  #delete(table: TableToWrite, rows: readonly string[], places: readonly number[]): void {
    const { name, columns, primaryKey } = table;
    const key = isKeyed(table) ? primaryKey : ["rowid"];
    const keyAt = primaryKey.map((each) => columns.findIndex((column) => column.name === each));
    const statement = this.#database.prepare(
      `DELETE FROM ${quoted(name)} WHERE ${key.map((each) => `${quoted(each)} = ?`).join(" AND ")}`,
    );
    for (const place of places) {
      const row = JSON.parse(rows[place] ?? "[]");
      statement.run(isKeyed(table) ? keyAt.map((column) => row[column]) : [place + 1]);
    }
    statement.free();
  }

  #insert(table: TableToWrite, rows: readonly string[], places: readonly number[]): void {
    const names = table.columns.map(({ name }) => name);
    const filled = isKeyed(table) ? names : ["rowid", ...names];
    const statement = this.#database.prepare(
      `INSERT INTO ${quoted(table.name)} (${filled.map(quoted)}) VALUES (${filled.map(() => "?")})`,
    );
    for (const place of places) {
      const row = JSON.parse(rows[place] ?? "[]");
      statement.run(isKeyed(table) ? row : [place + 1, ...row]);
    }
    statement.free();
  }
}

/** Whether rows are told apart, and ordered, by columns of theirs; else by their number, which counts from 1. */
function isKeyed({ primaryKey }: TableToWrite): boolean {
  return primaryKey.length > 0;
}

/** The places of rows that are not among others; where rows are numbered, not in the same place there. */
function placesOfOthers(table: TableToWrite, rows: readonly string[], others: readonly string[]): number[] {
  const known = new Set(isKeyed(table) ? others : []);
  const isKnown = (row: string, place: number) => (isKeyed(table) ? known.has(row) : others[place] === row);
  return [...rows.keys()].filter((place) => !isKnown(rows[place] ?? "", place));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
