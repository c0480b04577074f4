import { setImmediate } from "node:timers/promises";
import type { SqlValue } from "../contract/query.ts";
import type { QueryThread } from "./engine/queryThread.ts";
import type { QueryGround } from "./tables/queryTable.ts";
import { queryTables } from "./tables/queryTables.ts";

/** The graph as it is now. `version` goes up whenever anything of it changes. */
export type QuerySource = () => Omit<QueryGround, "asAt"> & { version: number };

type Writing = {
  asAt: string;
  /** False: everything is read first and without a pause, so that no change can come between. */
  isPatient: boolean;
  /** Called with the version that was read, when all is read: later changes are not taken up any more. */
  onRead: (version: number) => void;
};

/**
 * Has every table written by a thread and answers how many rows each has; `null` where the graph changed meanwhile. A
 * table is read while the one before it is written, with pauses in which others are answered. Rejects where the thread
 * breaks down.
 */
export async function writeTables(
  source: QuerySource,
  writer: QueryThread,
  { asAt, isPatient, onRead }: Writing,
): Promise<ReadonlyMap<string, number> | null> {
  const { version, ...now } = source();
  const ground = { ...now, asAt };
  const isCurrent = () => source().version === version;
  const ahead = isPatient
    ? null
    : queryTables.map((table) => Array.from(table.rows(ground), (row) => JSON.stringify(row)));
  if (ahead !== null) onRead(version);
  const counts = new Map<string, number>();
  let writing: Promise<unknown> = writer.start();
  try {
    for (const [place, table] of queryTables.entries()) {
      // While a table is read nobody waits for the one before it, which may fail meanwhile.
      writing.catch(() => undefined);
      const rows = ahead?.[place] ?? (await readWithPauses(table.rows(ground), isCurrent));
      await writing;
      if (rows === null) return null;
      const { name, columns, primaryKey, indexes } = table;
      counts.set(name, rows.length);
      const written = { name, columns, primaryKey, indexes, rows: rows.join("\n") };
      writing = writer.give({ kind: "write", table: written }, null);
    }
    await writing;
  } finally {
    // The thread takes one task at a time, also where reading failed.
    await writing.catch(() => undefined);
  }
  if (ahead !== null) return counts;
  if (!isCurrent()) return null;
  onRead(version);
  return counts;
}

/** For how long rows are read without a pause, in milliseconds. */
const longestStretch = 15;

/** Reads rows as JSON, pausing for whatever else waits; `null` where they are no longer current after a pause. */
async function readWithPauses(
  rows: Iterable<SqlValue[]>,
  isCurrent: () => boolean,
): Promise<string[] | null> {
  const read: string[] = [];
  let since = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    read.push(JSON.stringify(row));
    if (performance.now() - since < longestStretch) continue;
    await setImmediate();
    if (!isCurrent()) return null;
    since = performance.now();
  }
  return read;
}
