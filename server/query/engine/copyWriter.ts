import type { Database, SqlJsStatic } from "sql.js";
import type { TableToWrite } from "./protocol.ts";

/** Writes tables, one after the other, into a database of SQLite's format. */
export class CopyWriter {
  readonly #database: Database;

  constructor(sqlite: SqlJsStatic) {
    this.#database = new sqlite.Database();
    this.#database.run(
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; BEGIN",
    );
  }

  /** Writes a table with its rows and indexes. */
  write({ name, columns, primaryKey, indexes, rows }: TableToWrite): void {
    const definitions = columns.map((column) => `${quoted(column.name)} ${column.type}`);
    const isKeyed = primaryKey.length > 0;
    if (isKeyed) definitions.push(`PRIMARY KEY (${primaryKey.map(quoted)})`);
    this.#database.run(
      `CREATE TABLE ${quoted(name)} (${definitions.join(", ")})${isKeyed ? " WITHOUT ROWID" : ""}`,
    );
    const insert = this.#database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => "?")})`);
    for (const row of JSON.parse(rows)) insert.run(row);
    insert.free();
    for (const index of indexes) {
      this.#database.run(
        `CREATE INDEX ${quoted([name, ...index].join("_"))} ON ${quoted(name)} (${index.map(quoted)})`,
      );
    }
  }

  /** Ends the writing, with what SQLite's planner wants to know, and answers with the database's bytes. */
  finish(): Uint8Array {
    this.#database.run("ANALYZE; COMMIT");
    const bytes = this.#database.export();
    this.#database.close();
    return bytes;
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
