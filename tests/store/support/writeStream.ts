/** A program that writes to a register without end, and prints each write once it is acknowledged. */
import { openStore } from "../../../server/store/openStore.ts";
import { acknowledgementsOf, writeOf } from "./acknowledged.ts";

const [dataFolder = "", databaseUrl = "", writer = ""] = process.argv.slice(2);
const store = await openStore({ dataFolder, databaseUrl: databaseUrl === "" ? null : databaseUrl });
const revisions = new Map<string, number>();
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
for (let number = 0; ; number++) {
  const outcome = await store.write(writeOf(writer, number, revisions), null);
  if (outcome.kind !== "written") throw new Error(`Unexpected: ${outcome.kind}`);
  for (const { entry, revision } of outcome.changes) revisions.set(entry, revision);
  // A pipe takes it at once, so what was printed is with the parent even if this process ends the next moment.
  process.stdout.write(`${JSON.stringify(acknowledgementsOf(outcome.changes))}\n`);
  // SQLite answers without ever leaving the turn of the event loop; two writers could else lock each other out.
  await new Promise((resolve) => setImmediate(resolve));
}
