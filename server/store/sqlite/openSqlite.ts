import { setTimeout as delay } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import { type Engine, patience, type ReportTrouble } from "../engine.ts";
import { Listeners } from "../listeners.ts";
import { StoreFault, StoreUnavailable } from "../registerStore.ts";
import type { StoreTables } from "../tables.ts";
import { Turns } from "../turns.ts";
import { GuardedDatabase } from "./guardedDatabase.ts";
import { sqliteDialect } from "./sqliteDialect.ts";
import { isLocked, sqliteTrouble } from "./sqliteTrouble.ts";

/** How often to look whether another process wrote to the file, in milliseconds. */
const lookEvery = 500;
/** Least and greatest pause before a locked database is tried again, in milliseconds; drawn, so that two take turns. */
const pauses = { least: 2, greatest: 20 };

/** Opens or makes the database in one file. */
export async function openSqlite(file: string, report: ReportTrouble): Promise<Engine> {
  const guarded = new GuardedDatabase(file);
  const kysely = new Kysely<StoreTables>({ dialect: sqliteDialect(guarded) });
  const writes = new Turns();
  const listeners = new Listeners();
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  try {
    await whileLocked(deadline(), () => prepareForSafety(kysely));
  } catch (error) {
    guarded.close();
    throw error;
  }
  let seenVersion = await dataVersion(kysely);

  const look = async () => {
    try {
      const version = await dataVersion(kysely);
      if (version === seenVersion) return;
      seenVersion = version;
      listeners.tell();
    } catch (error) {
      if (!isClosed)
        report("Could not see whether the register's file was changed by another program", error);
    }
  };
  const stopLooking = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };

  return {
    kind: "sqlite",
    read: (work) => whileLocked(deadline(), () => work(kysely)),
    write: (work) => {
      const until = deadline();
      return writes.take(() => whileLocked(until, () => kysely.transaction().execute(work)));
    },
    // Others see it by the version that SQLite itself keeps for each connection.
    announce: async () => undefined,
    onForeignChange: (listener) => {
      const remove = listeners.add(listener);
      timer ??= setInterval(look, lookEvery).unref();
      return () => {
        remove();
        if (listeners.isEmpty) stopLooking();
      };
    },
    close: async () => {
      stopLooking();
      isClosed = true;
      await writes.over();
      // Moves everything to the one file, so that a copy of it alone is whole; where it cannot, the log beside holds it.
      await sql`pragma wal_checkpoint(truncate)`.execute(kysely).catch(() => undefined);
      await kysely.destroy();
    },
  };
}

/** A commit is on the disk before it is acknowledged, and readers never wait for the writer. */
async function prepareForSafety(kysely: Kysely<StoreTables>): Promise<void> {
  const mode = await sql<{ journal_mode: string }>`pragma journal_mode = wal`.execute(kysely);
  if (mode.rows[0]?.journal_mode !== "wal") {
    throw new StoreFault("its disk does not support SQLite's write-ahead log (a network drive does not)");
  }
  await sql`pragma synchronous = full`.execute(kysely);
  // On macOS alone: an ordinary flush there stops at the drive's own memory.
  await sql`pragma fullfsync = on`.execute(kysely);
  await sql`pragma foreign_keys = on`.execute(kysely);
}

/** A number that differs once another connection has committed something. */
async function dataVersion(kysely: Kysely<StoreTables>): Promise<number | null> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(kysely);
  return rows[0]?.data_version ?? null;
}

function deadline(): number {
  return performance.now() + patience;
}

/** Tries again while another program holds the lock; what fails otherwise, or for too long, is StoreUnavailable. */
async function whileLocked<Answer>(until: number, work: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isLocked(error) || performance.now() >= until) throw unavailable(error);
    }
    await delay(pauses.least + Math.random() * (pauses.greatest - pauses.least));
  }
}

/** The error as StoreUnavailable, or as it is where the database is not to blame. */
function unavailable(error: unknown): unknown {
  const reason = sqliteTrouble(error);
  return reason === null
    ? error
    : new StoreUnavailable(`The register's database cannot be used: ${reason}`, { cause: error });
}
