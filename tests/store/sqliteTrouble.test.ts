import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import { afterEach, describe, expect, test } from "vitest";
import { databaseRegisterStore } from "../../server/store/databaseRegisterStore.ts";
import type { Engine } from "../../server/store/engine.ts";
import { migrate } from "../../server/store/migrations/migrate.ts";
import { openStore } from "../../server/store/openStore.ts";
import { type RegisterStore, StoreFault, StoreUnavailable } from "../../server/store/registerStore.ts";
import { changing, creating, grouping } from "./support/bodies.ts";
import { startChild } from "./support/child.ts";
import { smallDisk } from "./support/smallDisk.ts";
import { until } from "./support/until.ts";
import { fileIn, freshFolder, sqliteWorld } from "./support/worlds.ts";

let engine: Engine | null = null;

async function openIn(dataFolder: string, waitFor?: number): Promise<RegisterStore> {
  engine = await sqliteWorld.openEngine({ dataFolder, databaseUrl: null }, waitFor);
  await migrate(engine);
  return databaseRegisterStore(engine);
}
const pragma = (text: string) =>
  engine?.read((database) => sql.raw<Record<string, unknown>>(`pragma ${text}`).execute(database));

afterEach(async () => {
  await engine?.close();
  engine = null;
});

/** Writes ever more until the store refuses; answers how many were done and the refusal. */
async function fill(store: RegisterStore): Promise<{ done: number; refusal: unknown }> {
  for (let at = 0; ; at++) {
    const note = "x".repeat(20_000);
    const commands = [1, 2, 3].map((part) =>
      creating(`grouping:${at}.${part}`, { after: grouping("Large", note) }),
    );
    try {
      await store.write(commands, null);
    } catch (refusal) {
      return { done: at, refusal };
    }
  }
}

async function expectWhole(store: RegisterStore, writes: number): Promise<void> {
  const changes = await store.changesSince(0, 1_000_000);
  expect(changes).toHaveLength(writes * 3);
  expect(await store.entries()).toHaveLength(writes * 3);
  expect((await pragma("integrity_check"))?.rows).toEqual([{ integrity_check: "ok" }]);
}

describe("SQLite in trouble", () => {
  test("a commit is on the disk before it is acknowledged: the log is written ahead and flushed in full", async () => {
    await openIn(freshFolder());
    expect((await pragma("journal_mode"))?.rows).toEqual([{ journal_mode: "wal" }]);
    expect((await pragma("synchronous"))?.rows).toEqual([{ synchronous: 2 }]);
    expect((await pragma("foreign_keys"))?.rows).toEqual([{ foreign_keys: 1 }]);
  });

  test("a database with no room left refuses in words, keeps no half write, and goes on once there is room", async () => {
    const store = await openIn(freshFolder());
    await pragma("max_page_count = 60");
    const { done, refusal } = await fill(store);
    expect(refusal).toBeInstanceOf(StoreUnavailable);
    expect(refusal).toMatchObject({
      message: expect.stringContaining("the disk is full"),
      mayBeWritten: false,
    });
    expect(done).toBeGreaterThan(0);
    await expectWhole(store, done);
    await pragma("max_page_count = 1000000");
    expect(
      (
        await store.write(
          [1, 2, 3].map((part) => creating(`grouping:after.${part}`)),
          null,
        )
      ).kind,
    ).toBe("written");
    await expectWhole(store, done + 1);
  });

  test("a disk that is full in truth refuses in words, keeps no half write, and goes on once there is room", async (context) => {
    const disk = smallDisk(3);
    if (disk === null) return context.skip();
    try {
      const ballast = path.join(disk.folder, "ballast");
      writeFileSync(ballast, Buffer.alloc(1_000_000));
      const store = await openIn(disk.folder);
      const { done, refusal } = await fill(store);
      expect(refusal).toBeInstanceOf(StoreUnavailable);
      expect(done).toBeGreaterThan(0);
      await expectWhole(store, done);
      rmSync(ballast);
      expect(
        (
          await store.write(
            [1, 2, 3].map((part) => creating(`grouping:after.${part}`)),
            null,
          )
        ).kind,
      ).toBe("written");
      await expectWhole(store, done + 1);
    } finally {
      await engine?.close();
      engine = null;
      disk.remove();
    }
  });

  test("a database that may only be read says so when written to, and is read all the same", async () => {
    const store = await openIn(freshFolder());
    await store.write([creating("grouping:A")], null);
    await pragma("query_only = on");
    const writing = store.write([creating("grouping:B")], null);
    await expect(writing).rejects.toThrow(StoreUnavailable);
    await expect(writing).rejects.toThrow(/may only be read/);
    expect(await store.entries()).toHaveLength(1);
  });

  test("while another program holds the lock, reads are answered, a write is refused after a while, and done once it is free", async () => {
    const folder = freshFolder();
    const store = await openIn(folder, 300);
    await store.write([creating("grouping:A")], null);
    const holder = startChild("lockHolder.ts", [fileIn(folder)]);
    await until(() => holder.lines.includes("locked"));
    const refusal = store
      .write([changing("grouping:A", 1, "Locked out")], null)
      .catch((error: unknown) => error);
    const queued = store.write([creating("grouping:B")], null).catch((error: unknown) => error);
    // The server is not held up by the waiting: this read is answered while the writes wait.
    const first = await Promise.race([store.entries(), refusal]);
    expect(first).toMatchObject([{ id: "grouping:A", revision: 1 }]);
    expect(await refusal).toBeInstanceOf(StoreUnavailable);
    expect(await refusal).toMatchObject({
      message: expect.stringContaining("locked"),
      cause: { code: "SQLITE_BUSY" },
    });
    expect(await queued).toBeInstanceOf(StoreUnavailable);
    holder.process.stdin?.write("let go\n");
    await holder.ended;
    expect((await store.write([changing("grouping:A", 1, "Free again")], null)).kind).toBe("written");
  });

  test("a write waits for a lock that is let go in time", async () => {
    const folder = freshFolder();
    const store = await openIn(folder, 30_000);
    const holder = startChild("lockHolder.ts", [fileIn(folder)]);
    await until(() => holder.lines.includes("locked"));
    const writing = store.write([creating("grouping:A")], null);
    holder.process.stdin?.write("let go\n");
    expect((await writing).kind).toBe("written");
    await holder.ended;
  });

  test("where another program lets nobody read either, opening is refused after a while", async () => {
    const folder = freshFolder();
    const holder = startChild("lockHolder.ts", [fileIn(folder), "even readers"]);
    await until(() => holder.lines.includes("locked"));
    await expect(openIn(folder, 200)).rejects.toThrow(StoreUnavailable);
    holder.process.stdin?.write("let go\n");
    await holder.ended;
    expect(await (await openIn(folder)).entries()).toEqual([]);
  });

  test("what cannot be opened is named with the reason", async () => {
    const folder = path.join(freshFolder(), "missing");
    const opening = openStore({ dataFolder: folder, databaseUrl: null });
    await expect(opening).rejects.toThrow(StoreFault);
    await expect(opening).rejects.toThrow(`The register cannot be opened in ${fileIn(folder)}: `);
  });
});
