/** The thread that queries run in: it writes copies and runs queries on them, one task at a time. */
import { parentPort } from "node:worker_threads";
import { CopyWriter } from "./copyWriter.ts";
import type { Reply, Task } from "./protocol.ts";
import { runQuery } from "./runQuery.ts";
import { loadSqlite } from "./sqlite.ts";

/** Takes up tasks and replies to each, once it has said that it is ready. */
export async function serveTasks(): Promise<void> {
  const sqlite = await loadSqlite();
  let writer: CopyWriter | null = null;

  const replyTo = (task: Task): Reply => {
    switch (task.kind) {
      case "write":
        writer ??= new CopyWriter(sqlite);
        writer.write(task.table);
        return { kind: "done" };
      case "finish":
        return { kind: "copied", database: shared(writer?.finish() ?? new Uint8Array()) };
      case "run":
        return { kind: "ran", outcome: runQuery(sqlite, new Uint8Array(task.database), task.query) };
    }
  };

  parentPort?.on("message", (task: Task) => parentPort?.postMessage(replyTo(task)));
  parentPort?.postMessage({ kind: "done" } satisfies Reply);
}

/** The same bytes where every thread can read them without a copy of their own. */
function shared(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
