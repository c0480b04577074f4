import path from "node:path";
import { databaseRegisterStore } from "./databaseRegisterStore.ts";
import type { Engine, ReportTrouble } from "./engine.ts";
import { migrate } from "./migrations/migrate.ts";
import { openPostgresql } from "./postgresql/openPostgresql.ts";
import { type RegisterStore, StoreFault } from "./registerStore.ts";
import { openSqlite } from "./sqlite/openSqlite.ts";

/** Where the register is kept. */
export type StorePlace = {
  /** Holds the SQLite database where no other is named. */
  dataFolder: string;
  /** A PostgreSQL connection string, or `null` for SQLite. */
  databaseUrl: string | null;
};

/**
 * Opens the register's database, making or migrating it first. Throws StoreFault with a message for people where
 * that cannot be; the message names the database without its password.
 */
export async function openStore(
  place: StorePlace,
  report: ReportTrouble = () => undefined,
): Promise<RegisterStore> {
  let engine: Engine | null = null;
  try {
    engine = await openEngine(place, report);
    await migrate(engine);
    return databaseRegisterStore(engine);
  } catch (cause) {
    await engine?.close();
    throw new StoreFault(`The register cannot be opened in ${nameOf(place)}: ${reasonOf(cause)}`, { cause });
  }
}

/** The database as it may be shown and logged. */
function nameOf({ dataFolder, databaseUrl }: StorePlace): string {
  if (databaseUrl === null) return fileIn(dataFolder);
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `PostgreSQL at ${hostname === "" ? "its socket" : hostname}${port === "" ? "" : `:${port}`}${pathname}`;
}

function openEngine({ dataFolder, databaseUrl }: StorePlace, report: ReportTrouble): Promise<Engine> {
  return databaseUrl === null ? openSqlite(fileIn(dataFolder), report) : openPostgresql(databaseUrl, report);
}

function fileIn(dataFolder: string): string {
  return path.join(dataFolder, "register.sqlite");
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const deeper = cause.cause instanceof Error ? messageOf(cause.cause) : "";
  return deeper === "" ? messageOf(cause) : `${messageOf(cause)} (${deeper})`;
}

/** Node gives the failures of several addresses as one error without a message. */
function messageOf(error: Error): string {
  return error instanceof AggregateError ? error.errors.map(String).join("; ") : error.message;
}
