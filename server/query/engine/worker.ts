/** The thread that queries run in: it writes copies and runs queries on them, one task at a time. */
import { parentPort } from "node:worker_threads";
import { CopyWriter } from "./copyWriter.ts";
import type { Reply, SharedBytes, Task } from "./protocol.ts";
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
        if (writer === null) throw new Error("There is no copy to finish before a table is written");
        return { kind: "copied", database: shared(writer.finish(), task.into) };
      case "run":
        return { kind: "ran", outcome: runQuery(sqlite, task.database, task.query) };
    }
  };

  parentPort?.on("message", (task: Task) => parentPort?.postMessage(replyTo(task)));
  parentPort?.postMessage({ kind: "done" } satisfies Reply);
}

/** Room beyond what is needed, so that the next copy, of a row more, still has it. */
const slack = 1.05;

/** The same bytes where every thread can read them, laid into a buffer where they fit. */
function shared(bytes: Uint8Array, into: SharedArrayBuffer | null): SharedBytes {
  const hasRoom = into !== null && into.byteLength >= bytes.length;
  const buffer = hasRoom ? into : new SharedArrayBuffer(Math.ceil(bytes.length * slack));
  const database = new Uint8Array(buffer, 0, bytes.length);
  database.set(bytes);
  return database;
}
