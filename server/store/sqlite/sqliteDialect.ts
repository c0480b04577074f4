import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { GuardedDatabase } from "./guardedDatabase.ts";

/** Kysely's SQLite, with transactions that take the right to write when they begin. */
export function sqliteDialect(database: GuardedDatabase): Dialect {
  return {
    createDriver: () => new WritingDriver(database),
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  };
}

class WritingDriver extends SqliteDriver {
  readonly #database: GuardedDatabase;

  constructor(database: GuardedDatabase) {
    super({ database });
    this.#database = database;
  }

  /** A transaction that begins by reading fails at its first write where another wrote in between. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** SQLite itself undoes a transaction when the disk is full; undoing it twice would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isInTransaction) await super.rollbackTransaction(connection);
  }
}
