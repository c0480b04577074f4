import { type CreateTableBuilder, sql } from "kysely";
import type { DatabaseKind } from "../engine.ts";
import type { Migration } from "./migration.ts";

/** Entries, their changes, and idempotency keys. */
export const register: Migration = {
  name: "0001-register",
  async up({ schema }, kind) {
    const json = kind === "postgresql" ? "jsonb" : "text";
    await strict(kind, schema.createTable("register_changes"))
      .addColumn("sequence", "integer", (column) => column.primaryKey())
      .addColumn("entry", "text", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("action", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("before", json)
      .addColumn("after", json)
      .addUniqueConstraint("register_changes_entry_revision", ["entry", "revision"])
      .execute();
    await strict(kind, schema.createTable("register_entries"))
      .addColumn("id", "text", (column) => column.notNull().primaryKey())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("sequence", "integer", (column) =>
        column.notNull().unique().references("register_changes.sequence"),
      )
      .addColumn("body", json)
      .addColumn("changed_at", "text", (column) => column.notNull())
      .execute();
    await strict(kind, schema.createTable("register_keys"))
      .addColumn("key", "text", (column) => column.notNull().primaryKey())
      .addColumn("fingerprint", "text", (column) => column.notNull())
      .addColumn("used_at", "text", (column) => column.notNull())
      .addColumn("first_sequence", "integer", (column) => column.references("register_changes.sequence"))
      .addColumn("last_sequence", "integer", (column) => column.references("register_changes.sequence"))
      .execute();
    await schema.createIndex("register_keys_used_at").on("register_keys").columns(["used_at"]).execute();
  },
};

/** SQLite checks the types of columns only where it is asked to. */
function strict(
  kind: DatabaseKind,
  table: CreateTableBuilder<string, never>,
): CreateTableBuilder<string, never> {
  return kind === "sqlite" ? table.modifyEnd(sql`strict`) : table;
}
