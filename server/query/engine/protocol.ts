/** What the server and the thread that runs queries say to each other. */
import type { SqlValue } from "../../contract/query.ts";

/** A table to be written into a copy; `rows` is the JSON of its rows, one a line, values in the order of the columns. */
export type TableToWrite = {
  name: string;
  columns: readonly { name: string; type: string }[];
  primaryKey: readonly string[];
  indexes: readonly (readonly string[])[];
  rows: string;
};

/** One query to be run on a copy. */
export type QueryToRun = {
  sql: string;
  /** By name, without the colon. */
  parameters: Readonly<Record<string, string | number>>;
  limit: number;
  /** What `now` means in the query: the day asked about, in milliseconds since 1970. */
  now: number;
};

/** Bytes that every thread can read without a copy of their own. */
export type SharedBytes = Uint8Array<SharedArrayBuffer>;

/** A copy is given its tables one by one, and finished; what was written stays, and is written over by the next. */
export type Task =
  | { kind: "write"; table: TableToWrite }
  /** `into`: a buffer that nobody reads any more, for the database to be laid into if it has the room. */
  | { kind: "finish"; into: SharedArrayBuffer | null }
  | { kind: "run"; database: SharedBytes; query: QueryToRun };

/** What came of a query. Positions are in UTF-16 units from the beginning of the SQL. */
export type QueryOutcome =
  | { kind: "rows"; columns: string[]; rows: SqlValue[][]; truncated: boolean }
  /** SQLite, or the guard before it, would not have it. */
  | { kind: "invalid"; message: string; position: number | null }
  | { kind: "too-large"; what: "answer" | "memory" };

export type Reply =
  | { kind: "done" }
  | { kind: "copied"; database: SharedBytes }
  | { kind: "ran"; outcome: QueryOutcome };
