import type { Transaction } from "kysely";
import type { Engine } from "../engine.ts";
import { StoreFault } from "../registerStore.ts";
import type { StoreTables } from "../tables.ts";
import type { Migration } from "./migration.ts";
import { migrations } from "./migrations.ts";

/**
 * Brings a database up to date, each step in a transaction of its own: a step that fails leaves nothing behind, and
 * of two servers that start together one waits for the other and finds the step done. Throws StoreFault for a
 * database of a newer version, without touching it.
 */
export async function migrate(engine: Engine, steps: readonly Migration[] = migrations): Promise<void> {
  let isUpToDate = false;
  while (!isUpToDate) {
    isUpToDate = await engine.write(async (transaction) => {
      const done = await namesOfDone(transaction);
      refuseNewer(done, steps);
      const next = steps[done.length];
      if (next === undefined) return true;
      await next.up(transaction, engine.kind);
      await transaction
        .insertInto("store_migrations")
        .values({ name: next.name, at: new Date().toISOString() })
        .execute();
      return false;
    });
  }
}

async function namesOfDone(transaction: Transaction<StoreTables>): Promise<string[]> {
  await transaction.schema
    .createTable("store_migrations")
    .ifNotExists()
    .addColumn("name", "text", (column) => column.notNull().primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  const rows = await transaction.selectFrom("store_migrations").select("name").execute();
  return rows.map(({ name }) => name).sort();
}

function refuseNewer(done: readonly string[], steps: readonly Migration[]): void {
  const strange = done.find((name, at) => steps[at]?.name !== name);
  if (strange === undefined) return;
  throw new StoreFault(
    `its database was last used by a newer version of the footprint mapper (it has the migration "${strange}", ` +
      "which this version does not know); start that version, or give this one a database of its own",
  );
}
