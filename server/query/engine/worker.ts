/** The thread that queries run in: it writes copies and runs queries on them, one task at a time. */
import { parentPort } from "node:worker_threads";
import { CopyWriter } from "./copyWriter.ts";
import type { Reply, Task } from "./protocol.ts";
import { runQuery } from "./runQuery.ts";
import { loadSqlite } from "./sqlite.ts";

const sqlite = await loadSqlite();
let writer: CopyWriter | null = null;

function reply(task: Task): Reply {
  switch (task.kind) {
    case "begin":
      writer = new CopyWriter(sqlite);
      return { kind: "done" };
    case "write":
      writer?.write(task.table);
      return { kind: "done" };
    case "finish":
      return { kind: "copied", database: shared(writer?.finish() ?? new Uint8Array()) };
    case "run":
      return { kind: "ran", outcome: runQuery(sqlite, new Uint8Array(task.database), task.query) };
  }
}

/** The same bytes where every thread can read them without a copy of their own. */
function shared(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

parentPort?.on("message", (task: Task) => parentPort?.postMessage(reply(task)));
parentPort?.postMessage({ kind: "done" } satisfies Reply);
