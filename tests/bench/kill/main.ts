/** `npm run bench -- kill [kills]`: cuts streams of writes with kill -9, on both databases, and says what was lost. */
import { inFigures, killServer, killWriters } from "../../store/support/kills.ts";
import { createDatabase } from "../../store/support/runSql.ts";
import { startPostgresql } from "../../store/support/startPostgresql.ts";
import { freshFolder, postgresqlWorld, sqliteWorld } from "../../store/support/worlds.ts";

const kills = Number(process.argv[3] ?? 100);
const findings = [await killWriters(await sqliteWorld.freshPlace(), kills)];
report("SQLite, the writing program");

const server = await startPostgresql();
findings.push(await killWriters(await postgresqlWorld(server.url).freshPlace(), kills));
report("PostgreSQL, the writing program");
const place = { dataFolder: freshFolder(), databaseUrl: await createDatabase(server.url) };
findings.push(await killServer(server, place, kills));
report("PostgreSQL, the database server");
await server.stop();
process.exitCode = findings.every(({ faults }) => faults.length === 0) ? 0 : 1;

function report(what: string): void {
  const last = findings.at(-1);
  if (last === undefined) return;
  console.log(inFigures(what, kills, last));
  for (const fault of last.faults) console.error(fault);
}
