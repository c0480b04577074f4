import type { Transaction } from "kysely";
import type { RegisterChange } from "../contract/register.ts";
import type { Engine } from "./engine.ts";
import { earlierUse, rememberKey } from "./idempotencyKeys.ts";
import type { RegisterStore, WriteCommand, WriteOutcome } from "./registerStore.ts";
import { changeOf, entryOf, insertChanges, keepEntries, lastSequence, statesOf } from "./rows.ts";
import { storableCommand } from "./storableCommand.ts";
import { refuseUnstorableText, refuseUnstorableTexts } from "./storableText.ts";
import type { StoreTables } from "./tables.ts";

/** The register's store over either database; `now` gives the time that changes are dated with. */
export function databaseRegisterStore(engine: Engine, now: () => Date = () => new Date()): RegisterStore {
  return {
    entries: () =>
      engine.read(async (database) => {
        const rows = await database.selectFrom("register_entries").selectAll().orderBy("sequence").execute();
        return rows.map(entryOf);
      }),
    changesSince: (sequence, limit) =>
      engine.read(async (database) => {
        const rows = await database
          .selectFrom("register_changes")
          .selectAll()
          .where("sequence", ">", sequence)
          .orderBy("sequence")
          .limit(limit)
          .execute();
        return rows.map(changeOf);
      }),
    historyOf: async (id) => {
      refuseUnstorableText(id, "identifier");
      return engine.read(async (database) => {
        const rows = await database
          .selectFrom("register_changes")
          .selectAll()
          .where("entry", "=", id)
          .orderBy("sequence")
          .execute();
        return rows.map(changeOf);
      });
    },
    write: async (commands, key) => {
      refuseUnstorableTexts(key, "idempotency key");
      const storable = commands.map(storableCommand);
      return engine.write(async (transaction) => {
        const at = now();
        const earlier = key === null ? null : await earlierUse(transaction, key);
        if (earlier !== null) return earlier;
        const outcome = await carryOut(transaction, storable, at);
        if (outcome.kind !== "written") return outcome;
        if (key !== null) await rememberKey(transaction, key, outcome.changes, at);
        if (outcome.changes.length > 0) await engine.announce(transaction);
        return outcome;
      });
    },
    onForeignChange: (listener) => engine.onForeignChange(listener),
    close: () => engine.close(),
  };
}

/** Checks every revision first, then writes; so a refusal has written nothing. */
async function carryOut(
  transaction: Transaction<StoreTables>,
  commands: readonly WriteCommand[],
  at: Date,
): Promise<WriteOutcome> {
  const changedAt = at.toISOString();
  const states = await statesOf(transaction, new Set(commands.map(({ id }) => id)));
  const start = await lastSequence(transaction);
  const changes: RegisterChange[] = [];
  for (const { id, kind, action, expected, before, after } of commands) {
    const state = states.get(id);
    const current = state?.revision ?? 0;
    if (current !== expected) return { kind: "stale", id, current };
    const revision = current + 1;
    const sequence = start + changes.length + 1;
    const replaced = state === undefined ? before : state.body;
    changes.push({ sequence, entry: id, revision, action, at: changedAt, before: replaced, after });
    states.set(id, { id, kind, revision, sequence, body: after, changedAt });
  }
  await insertChanges(transaction, changes);
  await keepEntries(transaction, [...states.values()]);
  return { kind: "written", changes };
}
