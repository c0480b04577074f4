import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Engine } from "../../../server/store/engine.ts";
import type { StorePlace } from "../../../server/store/openStore.ts";
import { openPostgresql } from "../../../server/store/postgresql/openPostgresql.ts";
import { openSqlite } from "../../../server/store/sqlite/openSqlite.ts";
import { createDatabase } from "./runSql.ts";

/** A database to test the store on. */
export type World = {
  /** An empty database of its own. */
  freshPlace(): Promise<StorePlace>;
  /** The database itself, below the store; `waitFor` milliseconds for a lock. */
  openEngine(place: StorePlace, waitFor?: number): Promise<Engine>;
};

const silent = () => undefined;

export const sqliteWorld: World = {
  freshPlace: async () => ({ dataFolder: freshFolder(), databaseUrl: null }),
  openEngine: ({ dataFolder }, waitFor) => openSqlite(fileIn(dataFolder), silent, waitFor),
};

/** Databases of the server that a superuser's connection string names. */
export function postgresqlWorld(url: string): World {
  return {
    freshPlace: async () => ({ dataFolder: freshFolder(), databaseUrl: await createDatabase(url) }),
    openEngine: ({ databaseUrl }, waitFor) => openPostgresql(databaseUrl ?? "", silent, waitFor),
  };
}

export function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "footprint-mapper-"));
}

export function fileIn(dataFolder: string): string {
  return path.join(dataFolder, "register.sqlite");
}
