import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
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

/** Opens or makes the database in one file; a lock is waited for as many milliseconds as `waitFor` says. */
export async function openSqlite(
  file: string,
  report: ReportTrouble,
  waitFor: number = patience,
): Promise<Engine> {
  const deadline = () => performance.now() + waitFor;
  const guarded = await whileLocked(deadline(), async () => openSafely(file));
  const kysely = new Kysely<StoreTables>({ dialect: sqliteDialect(guarded) });
  const reading = kysely.transaction().setAccessMode("read only");
  const read: Engine["read"] = (work) => whileLocked(deadline(), () => reading.execute(work));
  const writes = new Turns();
  const listeners = new Listeners();
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;
  let seenVersion = await read(dataVersion);

  const look = async () => {
    try {
      const version = await read(dataVersion);
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
    read,
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
      moveToOneFile(guarded);
      await kysely.destroy();
    },
  };
}

/** Opened so that a commit is on the disk before it is acknowledged, and readers never wait for the writer. */
function openSafely(file: string): GuardedDatabase {
  const database = new GuardedDatabase(file);
  try {
    database.exec("pragma journal_mode = wal");
    const [mode] = database.prepare("pragma journal_mode").all([]);
    if (!isDeepStrictEqual(mode, { journal_mode: "wal" })) {
      throw new StoreFault("its disk does not support SQLite's write-ahead log (a network drive does not)");
    }
    database.exec("pragma synchronous = full");
    // On macOS alone: an ordinary flush there stops at the drive's own memory.
    database.exec("pragma fullfsync = on");
    database.exec("pragma foreign_keys = on");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** So that a copy of the one file is whole; where it cannot be done, the log beside it still holds the rest. */
function moveToOneFile(database: GuardedDatabase): void {
  try {
    database.exec("pragma wal_checkpoint(truncate)");
  } catch {
    // Another program is reading, or the disk is full; nothing is lost.
  }
}

/** A number that differs once another connection has committed something. */
async function dataVersion(kysely: Kysely<StoreTables>): Promise<number | null> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(kysely);
  return rows[0]?.data_version ?? null;
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
