import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { openStore, type StorePlace } from "../../../server/store/openStore.ts";
import {
  type RegisterStore,
  type StoredEntry,
  StoreUnavailable,
} from "../../../server/store/registerStore.ts";
import { type Acknowledged, acknowledgementsOf, type Findings, findingsIn, writeOf } from "./acknowledged.ts";
import { startChild } from "./child.ts";
import type { Postgresql } from "./startPostgresql.ts";
import { until } from "./until.ts";

const Line = z.array(
  z.object({ entry: z.string(), revision: z.number(), sequence: z.number(), name: z.string() }),
);

/** How long a stream runs before it is cut, in milliseconds; drawn anew each time. */
const runs = { shortest: 20, longest: 300 };
const drawn = () => runs.shortest + Math.random() * (runs.longest - runs.shortest);

/** Kills programs that write to one database, two at a time, in the middle of it; then looks what is there. */
export async function killWriters(place: StorePlace, kills: number): Promise<Findings> {
  const acknowledged: Acknowledged[] = [];
  const start = (kill: number) =>
    startChild("writeStream.ts", [place.dataFolder, place.databaseUrl ?? "", `writer${kill}`]);
  let next = [start(0), start(1)];
  for (let kill = 0; kill < kills; kill += next.length) {
    const pair = next;
    await until(() => pair.every(({ lines }) => lines.includes("ready")));
    for (const { process } of pair) process.stdin?.write("go\n");
    await until(() => pair.every(({ lines }) => lines.length > 3));
    await delay(drawn());
    for (const { process } of pair) process.kill("SIGKILL");
    if (kill + pair.length < kills) next = [start(kill + 2), start(kill + 3)];
    await Promise.all(pair.map(({ ended }) => ended));
    for (const { lines } of pair) {
      for (const line of lines.slice(1)) acknowledged.push(...Line.parse(JSON.parse(line)));
    }
  }
  return lookInto(place, acknowledged);
}

/** Kills the whole of PostgreSQL in the middle of a stream of writes, and starts it again; then looks what is there. */
export async function killServer(server: Postgresql, place: StorePlace, kills: number): Promise<Findings> {
  const acknowledged: Acknowledged[] = [];
  const store = await openStore(place);
  const revisions = new Map<string, number>();
  let isOver = false;
  const stream = async () => {
    for (let number = 0; !isOver; number++) {
      try {
        const outcome = await store.write(writeOf("steady", number, revisions), null);
        if (outcome.kind !== "written") throw new Error(`Unexpected: ${outcome.kind}`);
        for (const { entry, revision } of outcome.changes) revisions.set(entry, revision);
        acknowledged.push(...acknowledgementsOf(outcome.changes));
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        // It may have been written: as a person would, look what stands there before going on.
        for (const { id, revision } of await entriesOnceBack(store)) revisions.set(id, revision);
      }
    }
  };
  let failure: unknown = null;
  const streaming = stream().catch((error: unknown) => {
    failure = error;
  });
  const untilOneMore = async () => {
    const before = acknowledged.length;
    await until(() => failure !== null || acknowledged.length > before);
    if (failure !== null) throw failure;
  };
  for (let kill = 0; kill < kills; kill++) {
    await untilOneMore();
    await delay(drawn());
    await server.crash();
    await server.restart();
  }
  await untilOneMore();
  isOver = true;
  await streaming;
  await store.close();
  return lookInto(place, acknowledged);
}

async function entriesOnceBack(store: RegisterStore): Promise<StoredEntry[]> {
  for (;;) {
    try {
      return await store.entries();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await delay(50);
    }
  }
}

async function lookInto(place: StorePlace, acknowledged: readonly Acknowledged[]): Promise<Findings> {
  const store = await openStore(place);
  try {
    return await findingsIn(store, acknowledged);
  } finally {
    await store.close();
  }
}

/** One line of figures. */
export function inFigures(
  what: string,
  kills: number,
  { acknowledged, found, foundBeyond, faults }: Findings,
): string {
  return (
    `${what}: ${kills} kills, ${acknowledged} writes acknowledged, ${found} of them found, ` +
    `${foundBeyond} more done but cut before the acknowledgement, ${faults.length} faults`
  );
}
