import type { Transaction } from "kysely";
import type { DatabaseKind } from "../engine.ts";
import type { StoreTables } from "../tables.ts";

/** One step from an earlier shape of the database to the next; never altered once released. */
export type Migration = {
  /** Sorts after the names of all steps before it. */
  name: string;
  /** The type of the tables is that of the present; a step says the columns of its own day in `sql`. */
  up(transaction: Transaction<StoreTables>, kind: DatabaseKind): Promise<void>;
};
