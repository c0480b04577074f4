import type { Transaction } from "kysely";
import type { RegisterChange } from "../contract/register.ts";
import type { IdempotencyKey, WriteOutcome } from "./registerStore.ts";
import { changeOf } from "./rows.ts";
import type { StoreTables } from "./tables.ts";

const day = 24 * 60 * 60 * 1000;
const rememberedFor = 30 * day;

/** What became of the write that used the key before; `null` where none did. */
export async function earlierUse(
  transaction: Transaction<StoreTables>,
  { key, fingerprint }: IdempotencyKey,
): Promise<WriteOutcome | null> {
  const use = await transaction
    .selectFrom("register_keys")
    .selectAll()
    .where("key", "=", key)
    .executeTakeFirst();
  if (use === undefined) return null;
  if (use.fingerprint !== fingerprint) return { kind: "key-reused" };
  const rows = await transaction
    .selectFrom("register_changes")
    .selectAll()
    .where("sequence", ">=", use.first_sequence)
    .where("sequence", "<=", use.last_sequence)
    .orderBy("sequence")
    .execute();
  return { kind: "repeated", changes: rows.map(changeOf) };
}

/** Keeps the key with its changes, and lets go of keys that are too old. */
export async function rememberKey(
  transaction: Transaction<StoreTables>,
  { key, fingerprint }: IdempotencyKey,
  changes: readonly RegisterChange[],
  at: Date,
): Promise<void> {
  const forgotten = new Date(at.getTime() - rememberedFor).toISOString();
  await transaction.deleteFrom("register_keys").where("used_at", "<", forgotten).execute();
  await transaction
    .insertInto("register_keys")
    .values({
      key,
      fingerprint,
      used_at: at.toISOString(),
      first_sequence: changes[0]?.sequence ?? null,
      last_sequence: changes.at(-1)?.sequence ?? null,
    })
    .execute();
}
