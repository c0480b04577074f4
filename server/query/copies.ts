import { setImmediate } from "node:timers/promises";
import type { SqlValue } from "../contract/query.ts";
import type { Task } from "./engine/protocol.ts";
import { QueryThread } from "./engine/queryThread.ts";
import type { QueryGround } from "./tables/queryTable.ts";
import { queryTables } from "./tables/queryTables.ts";

/** The graph as it is now. `version` goes up whenever anything of it changes. */
export type QuerySource = () => Omit<QueryGround, "asAt"> & { version: number };

/** The tables at one version of the graph and one day, as a database that any number of threads can read. */
export type Copy = {
  database: SharedArrayBuffer;
  /** How many rows each table has, by name. */
  rows: ReadonlyMap<string, number>;
};

/** Days that are kept ready, the latest asked for: each copy takes some 20 MB. */
const mostKept = 3;
/** While the graph changes under it a copy is begun anew; after so many times it is made in one go. */
const mostBeginnings = 3;

/** The copies of the graph's tables that queries run on: made when first asked for, and anew when the graph changed. */
export class Copies {
  readonly #source: QuerySource;
  readonly #kept = new Map<string, Promise<Copy>>();
  /** What came of the promises that are kept. */
  readonly #made = new WeakMap<Promise<Copy>, Copy>();
  #version = 0;

  constructor(source: QuerySource) {
    this.#source = source;
  }

  /** The copy for a day, no older than this call. */
  at(asAt: string): Promise<Copy> {
    const { version } = this.#source();
    if (version !== this.#version) this.#kept.clear();
    this.#version = version;
    const known = this.#kept.get(asAt);
    const copy = known ?? this.#make(asAt);
    // The latest asked for stands last.
    this.#kept.delete(asAt);
    this.#kept.set(asAt, copy);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    if (known === undefined) {
      copy.then(
        (made) => this.#made.set(copy, made),
        () => {
          if (this.#kept.get(asAt) === copy) this.#kept.delete(asAt);
        },
      );
    }
    return copy;
  }

  /** The copy for a day where it is ready; else has it made and answers `null`. */
  ready(asAt: string): Copy | null {
    // Whoever asks for the copy itself hears of what goes wrong.
    const copy = this.at(asAt);
    copy.catch(() => undefined);
    return this.#made.get(copy) ?? null;
  }

  async #make(asAt: string): Promise<Copy> {
    // A thread of its own: writing takes memory that a query should not have to stand beside.
    const thread = new QueryThread();
    try {
      for (let beginning = 1; ; beginning++) {
        const rows = await this.#write(asAt, thread, beginning < mostBeginnings);
        if (rows === null) continue;
        const done = await thread.give({ kind: "finish" }, null);
        if (done === "too-slow" || done.kind !== "copied") throw new Error("No copy came of writing one");
        return { database: done.database, rows };
      }
    } finally {
      await thread.close();
    }
  }

  /**
   * Has every table written and answers how many rows each has; `null` where the graph changed meanwhile. A table is
   * read while the one before it is written, with pauses in which others are answered; `isPatient` false reads all of
   * them first and without a pause, so that no change can come between.
   */
  async #write(asAt: string, thread: QueryThread, isPatient: boolean): Promise<Copy["rows"] | null> {
    const { version, ...ground } = this.#source();
    const isCurrent = () => this.#source().version === version;
    const give = (task: Task) => {
      const given = thread.give(task, null);
      // Where reading the next table fails first, nobody waits for this one any more.
      given.catch(() => undefined);
      return given;
    };
    const ahead = isPatient ? null : queryTables.map((table) => [...table.rows({ ...ground, asAt })]);
    const counts = new Map<string, number>();
    let writing = give({ kind: "begin" });
    for (const [place, table] of queryTables.entries()) {
      const rows = ahead?.[place] ?? (await readWithPauses(table.rows({ ...ground, asAt }), isCurrent));
      await writing;
      if (rows === null) return null;
      const { name, columns, primaryKey, indexes } = table;
      counts.set(name, rows.length);
      writing = give({
        kind: "write",
        table: { name, columns, primaryKey, indexes, rows: JSON.stringify(rows) },
      });
    }
    await writing;
    return isPatient && !isCurrent() ? null : counts;
  }
}

/** For how long rows are read without a pause, in milliseconds. */
const longestStretch = 15;

/** Reads rows, pausing for whatever else waits; `null` where they are no longer current after a pause. */
async function readWithPauses(
  rows: Iterable<SqlValue[]>,
  isCurrent: () => boolean,
): Promise<SqlValue[][] | null> {
  const read: SqlValue[][] = [];
  let since = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    read.push(row);
    if (performance.now() - since < longestStretch) continue;
    await setImmediate();
    if (!isCurrent()) return null;
    since = performance.now();
  }
  return read;
}
