import { describe, expect, inject, test } from "vitest";
import { inFigures, killServer, killWriters } from "./support/kills.ts";
import { createDatabase } from "./support/runSql.ts";
import { startPostgresql } from "./support/startPostgresql.ts";
import { freshFolder, postgresqlWorld, sqliteWorld, type World } from "./support/worlds.ts";

const url = inject("postgresqlUrl");

/** Longer runs are for `npm run bench -- kill`. */
const kills = { writers: 4, server: 2 };

async function expectNothingLost(what: string, world: World): Promise<void> {
  const findings = await killWriters(await world.freshPlace(), kills.writers);
  console.log(inFigures(what, kills.writers, findings));
  expect(findings.faults).toEqual([]);
  expect(findings.found).toBe(findings.acknowledged);
  expect(findings.acknowledged).toBeGreaterThan(0);
}

describe("a stream of writes cut with kill -9 loses no acknowledged write and keeps no half one", () => {
  test("where the program is killed that writes to SQLite", async () => {
    await expectNothingLost("SQLite, the writing program", sqliteWorld);
  });

  test.skipIf(url === null)("where the program is killed that writes to PostgreSQL", async () => {
    await expectNothingLost("PostgreSQL, the writing program", postgresqlWorld(url ?? ""));
  });

  test.skipIf(url === null)(
    "where PostgreSQL itself is killed and started again, under a store that goes on",
    async () => {
      // A server of its own, for the others would not outlive it.
      const server = await startPostgresql();
      try {
        const place = { dataFolder: freshFolder(), databaseUrl: await createDatabase(server.url) };
        const findings = await killServer(server, place, kills.server);
        console.log(inFigures("PostgreSQL, the database server", kills.server, findings));
        expect(findings.faults).toEqual([]);
        expect(findings.found).toBe(findings.acknowledged);
      } finally {
        await server.stop();
      }
    },
  );
});
