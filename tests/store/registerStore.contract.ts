import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import { afterEach, describe, expect, test } from "vitest";
import type { RegisterChange } from "../../server/contract/register.ts";
import { databaseRegisterStore } from "../../server/store/databaseRegisterStore.ts";
import { migrate } from "../../server/store/migrations/migrate.ts";
import type { Migration } from "../../server/store/migrations/migration.ts";
import { migrations } from "../../server/store/migrations/migrations.ts";
import { openStore, type StorePlace } from "../../server/store/openStore.ts";
import {
  type RegisterStore,
  StoredDataFault,
  StoreFault,
  UnstorableText,
  type WriteOutcome,
} from "../../server/store/registerStore.ts";
import { changing, creating, fullBodies, grouping } from "./support/bodies.ts";
import { until } from "./support/until.ts";
import type { World } from "./support/worlds.ts";

/** What every store keeps to, whatever database is below it. */
export function registerStoreContract(world: World): void {
  const opened: { close(): Promise<void> }[] = [];
  const open = async (place?: StorePlace): Promise<RegisterStore> => {
    const store = await openStore(place ?? (await world.freshPlace()));
    opened.push(store);
    return store;
  };
  const openEngine = async (place: StorePlace) => {
    const engine = await world.openEngine(place);
    opened.push(engine);
    return engine;
  };
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  describe("what is written", () => {
    test("nothing stands in a new register", async () => {
      const store = await open();
      expect(await store.entries()).toEqual([]);
      expect(await store.changesSince(0, 10)).toEqual([]);
      expect(await store.historyOf("post:none")).toEqual([]);
    });

    test("every field of every kind comes back as it was written, after opening again too", async () => {
      const place = await world.freshPlace();
      const store = await open(place);
      const outcome = await store.write(
        fullBodies.map((after) => creating(`${after.kind}:A1`, { kind: after.kind, after })),
        null,
      );
      expect(changesOf(outcome).map(({ after }) => after)).toEqual(fullBodies);
      await store.close();
      const again = await open(place);
      const entries = await again.entries();
      expect(entries.map(({ body }) => body)).toEqual(fullBodies);
      expect(entries.map(({ sequence, revision }) => [sequence, revision])).toEqual([
        [1, 1],
        [2, 1],
        [3, 1],
      ]);
      expect(await again.changesSince(0, 10)).toEqual(changesOf(outcome));
    });

    test("an entry's history tells each state before and after, the oldest first", async () => {
      const store = await open();
      const [first, second] = [grouping("First"), grouping("Second")];
      await store.write([creating("grouping:A", { after: first })], null);
      await store.write([creating("grouping:B")], null);
      await store.write([creating("grouping:A", { action: "changed", expected: 1, after: second })], null);
      await store.write([creating("grouping:A", { action: "deleted", expected: 2, after: null })], null);
      await store.write([creating("grouping:A", { action: "restored", expected: 3, after: first })], null);
      const history = await store.historyOf("grouping:A");
      expect(
        history.map(({ sequence, revision, action, before, after }) => [
          sequence,
          revision,
          action,
          before,
          after,
        ]),
      ).toEqual([
        [1, 1, "created", null, first],
        [3, 2, "changed", first, second],
        [4, 3, "deleted", second, null],
        [5, 4, "restored", null, first],
      ]);
      expect((await store.entries()).map(({ id, revision, body }) => [id, revision, body])).toEqual([
        ["grouping:B", 1, grouping("Grouping grouping:B")],
        ["grouping:A", 4, first],
      ]);
    });

    test("a deleted entry stays known, with no body", async () => {
      const store = await open();
      const compiled = grouping("As compiled");
      await store.write([creating("grouping:A", { action: "deleted", before: compiled, after: null })], null);
      expect(await store.entries()).toMatchObject([{ id: "grouping:A", revision: 1, body: null }]);
      expect(await store.historyOf("grouping:A")).toMatchObject([{ before: compiled, after: null }]);
    });

    test("what stood before is taken from the asker the first time, and from the register after that", async () => {
      const store = await open();
      const compiled = grouping("As compiled");
      const first = creating("grouping:A", { action: "changed", before: compiled });
      await store.write([first], null);
      await store.write([{ ...changing("grouping:A", 1, "Later"), before: compiled }], null);
      const history = await store.historyOf("grouping:A");
      expect(history.map(({ before }) => before)).toEqual([compiled, first.after]);
    });

    test("changes are read on from where a reader stopped, so many at a time", async () => {
      const store = await open();
      for (const name of ["A", "B", "C", "D"]) await store.write([creating(`grouping:${name}`)], null);
      expect((await store.changesSince(1, 2)).map(({ entry }) => entry)).toEqual([
        "grouping:B",
        "grouping:C",
      ]);
      expect((await store.changesSince(3, 2)).map(({ entry }) => entry)).toEqual(["grouping:D"]);
      expect(await store.changesSince(4, 2)).toEqual([]);
    });

    test("five thousand entries go in as one, and out again", async () => {
      const store = await open();
      const commands = Array.from({ length: 5_000 }, (_, at) => creating(`grouping:${at}`));
      expect(changesOf(await store.write(commands, null))).toHaveLength(5_000);
      expect(await store.entries()).toHaveLength(5_000);
      const again = await store.write([...commands.slice(1), changing("grouping:0", 0, "Stale")], null);
      expect(again).toEqual({ kind: "stale", id: "grouping:1", current: 1 });
      expect(await store.changesSince(5_000, 10)).toEqual([]);
    });

    test("a write under way when the store is closed is finished first", async () => {
      const place = await world.freshPlace();
      const store = await open(place);
      const writing = [1, 2, 3].map((at) => store.write([creating(`grouping:${at}`)], null));
      await store.close();
      expect((await Promise.all(writing)).map(({ kind }) => kind)).toEqual(["written", "written", "written"]);
      expect(await (await open(place)).entries()).toHaveLength(3);
    });
  });

  describe("what is refused", () => {
    test("a stale revision changes nothing, whatever else was asked for with it", async () => {
      const store = await open();
      await store.write([creating("grouping:A")], null);
      await store.write([changing("grouping:A", 1, "By another")], null);
      const before = await store.entries();
      const commands = [creating("grouping:B"), changing("grouping:A", 1, "Stale"), creating("grouping:C")];
      expect(await store.write(commands, null)).toEqual({ kind: "stale", id: "grouping:A", current: 2 });
      expect(await store.entries()).toEqual(before);
      expect(await store.changesSince(0, 10)).toHaveLength(2);
    });

    test("an entry that is there cannot be created, nor one changed that is not", async () => {
      const store = await open();
      await store.write([creating("grouping:A")], null);
      expect(await store.write([creating("grouping:A")], null)).toMatchObject({ kind: "stale", current: 1 });
      expect(await store.write([changing("grouping:B", 3, "B")], null)).toMatchObject({
        kind: "stale",
        current: 0,
      });
    });

    test("the second of two commands for one entry builds upon the first", async () => {
      const store = await open();
      const outcome = await store.write([creating("grouping:A"), changing("grouping:A", 1, "Then")], null);
      expect(changesOf(outcome).map(({ revision }) => revision)).toEqual([1, 2]);
      expect(await store.entries()).toMatchObject([{ revision: 2, sequence: 2, body: { name: "Then" } }]);
      const twice = [changing("grouping:A", 2, "One"), changing("grouping:A", 2, "Other")];
      expect(await store.write(twice, null)).toEqual({ kind: "stale", id: "grouping:A", current: 3 });
      expect(await store.historyOf("grouping:A")).toHaveLength(2);
    });

    test.each([
      ["a NUL in a name", creating("grouping:A", { after: grouping("cut\0here") }), null],
      ["a NUL in an identifier", creating("grouping:A\0"), null],
      ["half of a character in a note", creating("grouping:A", { after: grouping("A", "\ud83c") }), null],
      ["a NUL in what stood before", creating("grouping:A", { before: grouping("\0") }), null],
      ["a NUL in an idempotency key", creating("grouping:A"), { key: "k\0", fingerprint: "f" }],
    ])("%s is refused in words, and nothing is written", async (_, command, key) => {
      const store = await open();
      const writing = store.write([creating("grouping:B"), command], key);
      await expect(writing).rejects.toThrow(UnstorableText);
      await expect(writing).rejects.toThrow(/which no database keeps$/);
      await expect(store.historyOf("grouping:\0")).rejects.toThrow(UnstorableText);
      expect(await store.entries()).toEqual([]);
    });

    test("a body of another kind than its entry is refused", async () => {
      const store = await open();
      await expect(store.write([creating("post:A", { kind: "post" })], null)).rejects.toThrow(
        /grouping cannot be kept/,
      );
    });
  });

  describe("idempotency keys", () => {
    const key = { key: "the same", fingerprint: "one body" };

    test("the same write sent again is answered with what it did, and done once", async () => {
      const place = await world.freshPlace();
      const store = await open(place);
      const commands = [creating("grouping:A"), creating("grouping:B")];
      const first = await store.write(commands, key);
      await store.write([changing("grouping:A", 1, "Since then")], null);
      const again = await (await open(place)).write(commands, key);
      expect(again).toEqual({ kind: "repeated", changes: changesOf(first) });
      expect(await store.changesSince(0, 10)).toHaveLength(3);
    });

    test("a key used for something else is refused", async () => {
      const store = await open();
      await store.write([creating("grouping:A")], key);
      const other = await store.write([creating("grouping:B")], { ...key, fingerprint: "another body" });
      expect(other).toEqual({ kind: "key-reused" });
      expect(await store.historyOf("grouping:B")).toEqual([]);
    });

    test("a refused write does not use its key up", async () => {
      const store = await open();
      expect((await store.write([changing("grouping:A", 1, "Stale")], key)).kind).toBe("stale");
      expect((await store.write([creating("grouping:A")], key)).kind).toBe("written");
    });

    test("of many at once with one key, one is done and the others hear of it", async () => {
      const place = await world.freshPlace();
      const stores = [await open(place), await open(place)];
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, at) => stores[at % 2]?.write([creating(`grouping:${at}`)], key)),
      );
      const kinds = outcomes.map((outcome) => outcome?.kind).sort();
      expect(kinds).toEqual([...Array.from({ length: 11 }, () => "repeated"), "written"]);
      expect(await stores[0]?.changesSince(0, 100)).toHaveLength(1);
    });

    test("a key is remembered for more than 29 days, and forgotten after 30", async () => {
      const engine = await openEngine(await world.freshPlace());
      await migrate(engine);
      let days = 0;
      const store = databaseRegisterStore(engine, () => new Date(Date.UTC(2026, 0, 1 + days)));
      await store.write([creating("grouping:A")], key);
      days = 29;
      await store.write([creating("grouping:B")], { ...key, key: "another" });
      expect((await store.write([creating("grouping:A")], key)).kind).toBe("repeated");
      days = 31;
      await store.write([creating("grouping:C")], { ...key, key: "a third" });
      expect((await store.write([creating("grouping:D")], key)).kind).toBe("written");
    });
  });

  describe("many at once", () => {
    test("of many writers to one entry exactly one wins each revision", async () => {
      const place = await world.freshPlace();
      const stores = [await open(place), await open(place)];
      const rounds = 5;
      for (let expected = 0; expected < rounds; expected++) {
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            stores[at % 2]?.write(
              [changing("grouping:A", expected, `Round ${expected}, writer ${at}`)],
              null,
            ),
          ),
        );
        const won = outcomes.filter((outcome) => outcome?.kind === "written");
        expect(won).toHaveLength(1);
        for (const outcome of outcomes) {
          if (outcome?.kind !== "written") {
            expect(outcome).toEqual({ kind: "stale", id: "grouping:A", current: expected + 1 });
          }
        }
      }
      const history = await stores[0]?.historyOf("grouping:A");
      expect(history?.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    });

    test("writers to different entries all succeed, and a reader meanwhile never meets a later change first", async () => {
      const place = await world.freshPlace();
      const stores = [await open(place), await open(place), await open(place)];
      const reader = await open(place);
      const writes = 120;
      const writing = Promise.all(
        Array.from({ length: writes }, (_, at) =>
          stores[at % 3]?.write([creating(`grouping:${at}`), creating(`grouping:${at}b`)], null),
        ),
      );
      const read: RegisterChange[] = [];
      let polls = 0;
      while (read.length < writes * 2) {
        const next = await reader.changesSince(read.at(-1)?.sequence ?? 0, 7);
        read.push(...next);
        polls++;
        // SQLite answers without ever leaving the turn of the event loop, in which the writers' timers never run.
        await setImmediate();
      }
      expect((await writing).every((outcome) => outcome?.kind === "written")).toBe(true);
      expect(read.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: writes * 2 }, (_, at) => at + 1),
      );
      expect(polls).toBeGreaterThan(1);
    });

    test("entries are read as of one moment: the number of the latest change is that of the changes read", async () => {
      const place = await world.freshPlace();
      const [writer, reader] = [await open(place), await open(place)];
      let isWriting = true;
      const writing = (async () => {
        for (let at = 0; at < 40; at++) {
          await writer.write([creating(`grouping:${at}`), creating(`grouping:${at}b`)], null);
        }
        isWriting = false;
      })();
      while (isWriting) {
        const entries = await reader.entries();
        expect(entries.at(-1)?.sequence ?? 0).toBe(entries.length);
        expect(entries.length % 2).toBe(0);
        await setImmediate();
      }
      await writing;
    });
  });

  describe("changes by another process", () => {
    test("are told of, again and again, until one stops listening", async () => {
      const place = await world.freshPlace();
      const [here, there] = [await open(place), await open(place)];
      let last = 0;
      let isTold = false;
      const stop = here.onForeignChange(async () => {
        isTold = true;
        last = (await here.changesSince(last, 100)).at(-1)?.sequence ?? last;
      });
      for (let expected = 0; expected < 3; expected++) {
        await there.write([changing("grouping:A", expected, `Revision ${expected + 1}`)], null);
        await until(() => last === expected + 1);
      }
      stop();
      isTold = false;
      let isTheOtherTold = false;
      here.onForeignChange(() => {
        isTheOtherTold = true;
      });
      await there.write([changing("grouping:A", 3, "Not for the first")], null);
      await until(() => isTheOtherTold);
      expect(isTold).toBe(false);
    });

    test("are told of where they were made after the store was opened and before anyone listened", async () => {
      const place = await world.freshPlace();
      const [here, there] = [await open(place), await open(place)];
      await there.write([creating("grouping:A")], null);
      let isTold = false;
      here.onForeignChange(() => {
        isTold = true;
      });
      await until(() => isTold);
    });
  });

  describe("the database's own shape", () => {
    const failing: Migration = {
      name: "0002-fails",
      async up({ schema }) {
        await schema.createTable("half_made").addColumn("id", "integer").execute();
        await schema.createTable("register_entries").addColumn("id", "integer").execute();
      },
    };
    const second: Migration = {
      name: "0002-second",
      async up({ schema }) {
        await schema.createTable("half_made").addColumn("id", "integer").execute();
      },
    };

    test("a migration that fails is undone with its tables, and what was there before stays", async () => {
      const engine = await openEngine(await world.freshPlace());
      await expect(migrate(engine, [...migrations, failing])).rejects.toThrow(/already exists/);
      const half = engine.read((database) => sql`select * from half_made`.execute(database));
      await expect(half).rejects.toThrow(/half_made/);
      const store = databaseRegisterStore(engine);
      expect((await store.write([creating("grouping:A")], null)).kind).toBe("written");
      await migrate(engine, [...migrations, second]);
      await engine.read((database) => sql`select * from half_made`.execute(database));
      expect(await store.entries()).toHaveLength(1);
    });

    test("a database of a newer version is refused with the way out, and left as it is", async () => {
      const place = await world.freshPlace();
      const engine = await openEngine(place);
      await migrate(engine, [...migrations, second]);
      const opening = openStore(place);
      await expect(opening).rejects.toThrow(StoreFault);
      await expect(opening).rejects.toThrow(
        /newer version of the footprint mapper .*"0002-second".*database of its own/,
      );
      await migrate(engine, [...migrations, second]);
    });

    test("servers that start together on an empty database make it once", async () => {
      const place = await world.freshPlace();
      const stores = await Promise.all(Array.from({ length: 5 }, () => open(place)));
      await Promise.all(stores.map((store, at) => store.write([creating(`grouping:${at}`)], null)));
      expect(await stores[0]?.entries()).toHaveLength(5);
    });

    test("what another program wrote into it, and makes no sense, is refused by name when it is read", async () => {
      const engine = await openEngine(await world.freshPlace());
      await migrate(engine);
      const store = databaseRegisterStore(engine);
      await store.write([creating("grouping:A")], null);
      await engine.write((transaction) =>
        sql`update register_entries set body = '{"kind":"grouping","name":7}'`.execute(transaction),
      );
      await expect(store.entries()).rejects.toThrow(StoredDataFault);
      await expect(store.entries()).rejects.toThrow(/The entry grouping:A .*name/s);
      expect(await store.historyOf("grouping:A")).toHaveLength(1);
    });
  });
}

function changesOf(outcome: WriteOutcome): RegisterChange[] {
  if (outcome.kind !== "written") throw new Error(`The write was not done: ${outcome.kind}`);
  return outcome.changes;
}
