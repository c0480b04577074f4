import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";
import type { GuardedDatabase } from "./guardedDatabase.ts";

/** Kysely's SQLite, with transactions that take their lock when they begin. */
export function sqliteDialect(database: GuardedDatabase): Dialect {
  return {
    createDriver: () => new LockingDriver(database),
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  };
}

class LockingDriver extends SqliteDriver {
  readonly #database: GuardedDatabase;

  constructor(database: GuardedDatabase) {
    super({ database });
    this.#database = database;
  }

  /**
   * Takes its lock at the beginning, so that nothing later meets one: the right to write, or for a transaction that
   * only reads the state of this moment. (One that takes the right to write later fails where another wrote since.)
   */
  override async beginTransaction(_: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const isReading = settings?.accessMode === "read only";
    try {
      this.#database.exec(isReading ? "begin; select 1 from sqlite_schema limit 1" : "begin immediate");
    } catch (error) {
      this.#undo();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec("commit");
  }

  override async rollbackTransaction(): Promise<void> {
    this.#undo();
  }

  /** SQLite itself undoes a transaction when the disk is full; undoing it twice would hide why. */
  #undo(): void {
    if (this.#database.isInTransaction) this.#database.exec("rollback");
  }
}
