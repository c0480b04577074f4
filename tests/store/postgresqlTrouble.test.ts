import { chownSync, mkdirSync } from "node:fs";
import { sql } from "kysely";
import { afterEach, describe, expect, inject, test } from "vitest";
import { databaseRegisterStore } from "../../server/store/databaseRegisterStore.ts";
import type { Engine } from "../../server/store/engine.ts";
import { migrate } from "../../server/store/migrations/migrate.ts";
import { openStore } from "../../server/store/openStore.ts";
import { openPostgresql } from "../../server/store/postgresql/openPostgresql.ts";
import { type RegisterStore, StoreFault, StoreUnavailable } from "../../server/store/registerStore.ts";
import { changing, creating, grouping } from "./support/bodies.ts";
import { createDatabase, runSql } from "./support/runSql.ts";
import { smallDisk } from "./support/smallDisk.ts";
import { until } from "./support/until.ts";

const server = inject("postgresqlUrl");
const opened: { close(): Promise<void> }[] = [];

async function openIn(url: string, waitFor?: number): Promise<{ engine: Engine; store: RegisterStore }> {
  const engine = await openPostgresql(url, () => undefined, waitFor);
  opened.push(engine);
  await migrate(engine);
  return { engine, store: databaseRegisterStore(engine) };
}
const fresh = () => createDatabase(server ?? "");
const nameIn = (url: string) => new URL(url).pathname.slice(1);

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function expectUnavailable(asked: Promise<unknown>, reason: RegExp): Promise<void> {
  await expect(asked).rejects.toThrow(StoreUnavailable);
  await expect(asked).rejects.toThrow(reason);
}

/** Ends every connection to a database but the asker's, as a restart of the server would. */
const endConnections = (url: string, which = "true") =>
  runSql(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and ${which}`,
  );

describe.skipIf(server === null)("PostgreSQL in trouble", () => {
  test("two servers hear of each other's changes, also after the connections that listen were cut", async () => {
    const url = await fresh();
    const [one, other] = [await openIn(url), await openIn(url)];
    const seen = { one: 0, other: 0 };
    const follow = (name: "one" | "other", store: RegisterStore) =>
      store.onForeignChange(async () => {
        seen[name] = (await store.changesSince(0, 100)).length;
      });
    follow("one", one.store);
    follow("other", other.store);
    const listening = () =>
      runSql(
        url,
        "select pid from pg_stat_activity where datname = current_database() and query like 'listen%'",
      );
    await until(async () => (await listening()).length === 2);

    const asked = performance.now();
    await one.store.write([creating("grouping:A")], null);
    await until(() => seen.other === 1);
    console.log(`A change by another server was known after ${(performance.now() - asked).toFixed(0)} ms`);
    await other.store.write([creating("grouping:B")], null);
    await until(() => seen.one === 2);

    await endConnections(url, "query like 'listen%'");
    const cut = performance.now();
    await one.store.write([creating("grouping:C")], null);
    await until(() => seen.other === 3);
    console.log(`After its connection was cut, after ${(performance.now() - cut).toFixed(0)} ms`);
    await until(async () => (await listening()).length === 2);
    await other.store.write([creating("grouping:D")], null);
    await until(() => seen.one === 4);
  });

  test("a connection that is cut in the middle of a write leaves nothing of it, and the next write is done", async () => {
    const url = await fresh();
    const { engine, store } = await openIn(url);
    const cut = engine.write(async (transaction) => {
      await sql`create table half_made (id integer)`.execute(transaction);
      await endConnections(url);
      await sql`select 1`.execute(transaction);
    });
    await expectUnavailable(cut, /stopping or starting|connection was lost/);
    await expect(cut).rejects.toMatchObject({ mayBeWritten: false });
    await expect(runSql(url, "select * from half_made")).rejects.toThrow(/does not exist/);
    expect((await store.write([creating("grouping:A")], null)).kind).toBe("written");
  });

  test("a connection that is cut while a write is committed is said to leave it open whether it was done", async () => {
    const url = await fresh();
    const { store } = await openIn(url);
    await runSql(
      url,
      `create function vanish() returns trigger language plpgsql as
         $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
       create constraint trigger vanish after insert on register_changes
         deferrable initially deferred for each row execute function vanish()`,
    );
    const writing = store.write([creating("grouping:A")], null);
    await expect(writing).rejects.toThrow(StoreUnavailable);
    await expect(writing).rejects.toMatchObject({ mayBeWritten: true });
    await runSql(url, "drop function vanish cascade");
    expect((await store.write([creating("grouping:A")], null)).kind).toBe("written");
  });

  test("connections that are cut while nothing is asked do no harm", async () => {
    const url = await fresh();
    const { store } = await openIn(url);
    await endConnections(url);
    await until(() =>
      store.entries().then(
        (entries) => entries.length === 0,
        () => false,
      ),
    );
  });

  test("a lock that another holds is waited for a while, and reads are answered meanwhile", async () => {
    const url = await fresh();
    const holder = (await openIn(url)).engine;
    const { store } = await openIn(url, 300);
    let letGo = () => {};
    const held = holder.write(
      () =>
        new Promise<void>((resolve) => {
          letGo = resolve;
        }),
    );
    await until(
      async () =>
        (await runSql(url, "select 1 from pg_locks where locktype = 'advisory' and granted")).length === 1,
    );
    const writing = store.write([creating("grouping:A")], null);
    expect(await Promise.race([store.entries(), writing])).toEqual([]);
    await expectUnavailable(writing, /another program holds the database locked/);
    letGo();
    await held;
    expect((await store.write([creating("grouping:A")], null)).kind).toBe("written");
  });

  test("a database that may only be read says so when written to, and is read all the same", async () => {
    const url = await fresh();
    await (await openIn(url)).store.write([creating("grouping:A")], null);
    await runSql(url, `alter database ${nameIn(url)} set default_transaction_read_only = on`);
    const store = databaseRegisterStore(await openPostgresql(url, () => undefined));
    opened.push(store);
    await expectUnavailable(store.write([creating("grouping:B")], null), /may only be read/);
    expect(await store.entries()).toHaveLength(1);
  });

  test("too many connections are said to be that", async () => {
    const url = await fresh();
    const { store } = await openIn(url);
    await runSql(url, "create role crowded login password 'crowded' connection limit 0");
    const crowded = new URL(url);
    crowded.username = "crowded";
    crowded.password = "crowded";
    const engine = await openPostgresql(crowded.href, () => undefined);
    opened.push(engine);
    await expectUnavailable(databaseRegisterStore(engine).entries(), /too many connections/);
    expect(await store.entries()).toEqual([]);
  });

  test("a database that settles for less is made to commit to disk, and to show each writer what the one before left", async () => {
    const url = await fresh();
    const name = nameIn(url);
    await runSql(url, `alter database ${name} set synchronous_commit = off`);
    await runSql(url, `alter database ${name} set default_transaction_isolation = 'serializable'`);
    const [one, other] = [await openIn(url), await openIn(url)];
    const { rows } = await one.engine.write((transaction) =>
      sql<Record<string, string>>`select current_setting('synchronous_commit') as commit,
        current_setting('transaction_isolation') as isolation`.execute(transaction),
    );
    expect(rows).toEqual([{ commit: "on", isolation: "read committed" }]);
    for (let expected = 0; expected < 10; expected++) {
      const outcomes = await Promise.all(
        [one, other].map(({ store }) =>
          store.write([changing("grouping:A", expected, "Both at once")], null),
        ),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["stale", "written"]);
    }
  });

  test("a disk that is full refuses in words, keeps no half write, and the rest goes on", async (context) => {
    const disk = smallDisk(24);
    if (disk === null) return context.skip();
    const folder = `${disk.folder}/space`;
    mkdirSync(folder, { mode: 0o777 });
    const [owner] = await runSql(server ?? "", "select pg_read_file('/proc/self/status') as status");
    const uid = /^Uid:\s+(\d+)/m.exec(String(owner?.status))?.[1];
    chownSync(folder, Number(uid), -1);
    const space = `small_${process.pid}`;
    await runSql(server ?? "", `create tablespace ${space} location '${folder}'`);
    const url = await createDatabase(server ?? "", `tablespace ${space}`);
    const { store } = await openIn(url);
    let done = 0;
    let refusal: unknown = null;
    // Random text, for PostgreSQL would press any other into nothing.
    const note = () => Array.from({ length: 4_000 }, () => Math.random().toString(36).slice(2, 12)).join("");
    while (refusal === null && done < 1_000) {
      const commands = Array.from({ length: 20 }, (_, part) =>
        creating(`grouping:${done}.${part}`, { after: grouping("Large", note()) }),
      );
      await store.write(commands, null).then(
        () => done++,
        (error: unknown) => {
          refusal = error;
        },
      );
    }
    expect(refusal).toBeInstanceOf(StoreUnavailable);
    expect(refusal).toMatchObject({ message: expect.stringContaining("the disk is full") });
    expect(await store.changesSince(0, 1_000_000)).toHaveLength(done * 20);
    expect(await store.entries()).toHaveLength(done * 20);
    await Promise.all(opened.splice(0).map((one) => one.close()));
    await runSql(server ?? "", `drop database ${nameIn(url)}`);
    await runSql(server ?? "", `drop tablespace ${space}`);
    disk.remove();
  });

  test("what cannot be opened is named with the reason and without the password", async () => {
    const url = new URL(await fresh());
    url.password = "geheim";
    const refused = openStore({ dataFolder: "/nowhere", databaseUrl: url.href });
    await expect(refused).rejects.toThrow(StoreFault);
    await expect(refused).rejects.toThrow(
      /PostgreSQL at 127\.0\.0\.1:\d+\/register_\w+: .*password authentication failed/,
    );
    await expect(refused).rejects.not.toThrow(/geheim/);
    const gone = new URL(server ?? "");
    gone.pathname = "/none";
    await expect(openStore({ dataFolder: "/nowhere", databaseUrl: gone.href })).rejects.toThrow(
      /"none" does not exist/,
    );
  });
});
