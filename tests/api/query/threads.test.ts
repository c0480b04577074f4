import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test } from "vitest";
import { QueryThread } from "../../../server/query/engine/queryThread.ts";

const table = { name: "numbers", columns: [{ name: "n", type: "INTEGER" }], primaryKey: [], indexes: [] };
const write = { kind: "write", table: { ...table, rows: "[1]" } } as const;
const finish = { kind: "finish", into: null } as const;

/** Settles when a worker is no more, broken down or not. */
const endOf = (worker: Worker) => new Promise((resolve) => worker.once("exit", resolve));

describe("a thread for queries", () => {
  let thread: QueryThread | undefined;
  afterEach(() => thread?.close());

  /** The worker that is begun meanwhile. */
  const begunBy = async (begin: () => unknown): Promise<Worker> => {
    const begun = once(process, "worker");
    begin();
    return (await begun)[0];
  };

  test("that breaks down while nobody waits for it harms nothing, and the next task finds another", async () => {
    const own = new QueryThread();
    thread = own;
    const worker = await begunBy(() => own.start());
    await own.start();
    const ended = endOf(worker);
    worker.postMessage(null);
    await ended;
    expect(await own.give(write, null)).toEqual({ kind: "done" });
  });

  test("answers with no copy where nothing was written into one, and with what was afterwards", async () => {
    thread = new QueryThread();
    await expect(thread.give(finish, null)).rejects.toThrow("no copy");
    await thread.give(write, null);
    expect(await thread.give(finish, null)).toMatchObject({ kind: "copied" });
  });

  test.each<[string, (thread: QueryThread) => unknown]>([
    ["is only started", (own) => own.start()],
    ["is only renewed", (own) => own.renew()],
    ["has done what was asked", (own) => own.give(write, null)],
  ])("that %s ends when nothing more is asked of it", async (_, begin) => {
    const own = new QueryThread(1);
    thread = own;
    await endOf(await begunBy(() => begin(own)));
    expect(await own.give(write, null)).toEqual({ kind: "done" });
  });
});
