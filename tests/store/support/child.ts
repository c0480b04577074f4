import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type Child = {
  process: ChildProcess;
  /** Lines it printed so far. */
  lines: string[];
  ended: Promise<void>;
};

/** Starts one of the programs of this folder in a process of its own. */
export function startChild(file: string, values: readonly string[]): Child {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, ...values], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const read = new Promise((resolve) => reader.once("close", resolve));
  const exited = new Promise((resolve) => child.once("exit", resolve));
  return { process: child, lines, ended: Promise.all([read, exited]).then(() => undefined) };
}
