import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { changeActions } from "../../server/contract/register.ts";
import { databaseRegisterStore } from "../../server/store/databaseRegisterStore.ts";
import { migrate } from "../../server/store/migrations/migrate.ts";
import { grouping } from "./support/bodies.ts";
import { changesWithoutTimes, ModelStore, withoutTimes } from "./support/modelStore.ts";
import { postgresqlWorld, sqliteWorld, type World } from "./support/worlds.ts";

const ids = ["grouping:A", "grouping:B", "grouping:Ž"] as const;

/** Any text a database keeps, with what is awkward in JSON and SQL among it. */
const text = fc.oneof(
  fc.constantFrom("", "'", '"', "\\u0000", "\\", "%_", "$1", "?", "null", "\u2028", "\ufeff", "🏥", "\r\n\t"),
  fc.string({ unit: "grapheme", maxLength: 40 }).filter((word) => !word.includes("\0")),
);
const body = fc.option(fc.tuple(text, fc.option(text)).map(([name, note]) => grouping(name, note)));

/** How far the asker's revision is from the present one: mostly not at all. */
const off = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1) },
);
const asked = fc.record({
  id: fc.constantFrom(...ids),
  action: fc.constantFrom(...changeActions),
  off,
  before: body,
  after: body,
});
const key = fc.option(
  fc.record({ key: fc.constantFrom("k1", "k2"), fingerprint: fc.constantFrom("f1", "f2") }),
  { freq: 2 },
);
const writes = fc.array(fc.record({ commands: fc.array(asked, { maxLength: 4 }), key }), { maxLength: 12 });

async function expectSameAsModel(world: World): Promise<void> {
  const engine = await world.openEngine(await world.freshPlace());
  await migrate(engine);
  const store = databaseRegisterStore(engine);
  const empty = () =>
    engine.write(async (transaction) => {
      await transaction.deleteFrom("register_keys").execute();
      await transaction.deleteFrom("register_entries").execute();
      await transaction.deleteFrom("register_changes").execute();
    });
  try {
    await fc.assert(
      fc
        .asyncProperty(writes, async (sequence) => {
          const model = new ModelStore();
          for (const { commands, key } of sequence) {
            const revisions = new Map(model.entries().map(({ id, revision }) => [id, revision]));
            const real = commands.map(({ off, ...command }) => {
              const current = revisions.get(command.id) ?? 0;
              revisions.set(command.id, current + 1);
              return { ...command, kind: "grouping" as const, expected: Math.max(0, current + off) };
            });
            expect(withoutTimes(await store.write(real, key))).toEqual(model.write(real, key));
          }
          const entries = await store.entries();
          expect(
            entries.map(({ id, revision, sequence, body }) => ({ id, revision, sequence, body })),
          ).toEqual(model.entries());
          expect(changesWithoutTimes(await store.changesSince(0, 1_000))).toEqual(model.changes);
          for (const id of ids) {
            const history = model.changes.filter(({ entry }) => entry === id);
            expect(changesWithoutTimes(await store.historyOf(id))).toEqual(history);
          }
        })
        .beforeEach(empty),
      { numRuns: 60 },
    );
  } finally {
    await engine.close();
  }
}

const url = inject("postgresqlUrl");

describe("any sequence of writes gives the same answers, entries and history as the plainest model", () => {
  test("on SQLite", () => expectSameAsModel(sqliteWorld));

  test.skipIf(url === null)("on PostgreSQL", () => expectSameAsModel(postgresqlWorld(url ?? "")));
});
