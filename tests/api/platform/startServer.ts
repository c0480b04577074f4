import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type StartedServer = {
  process: ChildProcess;
  /** What it wrote so far. */
  output: { out: string; err: string };
  /** Settles with the exit code once it has ended. */
  ended: Promise<number | null>;
};

const command = [process.execPath, "--import", "tsx", "server/main.ts"] as const;

/**
 * Starts the real server as people do, with some settings of its own; a free port unless one is given. Under
 * `sh` the process is a shell that waits for the server, as npm has it.
 */
export function startServer(
  settings: Readonly<Record<string, string>> = {},
  under: "nothing" | "sh" = "nothing",
): StartedServer {
  const output = { out: "", err: "" };
  const [program, ...options] = under === "sh" ? ["sh", "-c", `${command.join(" ")}; true`] : command;
  const server = spawn(program, options, {
    env: {
      ...process.env,
      PORT: "0",
      HOST: "127.0.0.1",
      DATA_DIR: path.join(mkdtempSync(path.join(tmpdir(), "footprint-mapper-")), "data"),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  server.stdout.on("data", (text: Buffer) => {
    output.out += text.toString();
  });
  server.stderr.on("data", (text: Buffer) => {
    output.err += text.toString();
  });
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  return { process: server, output, ended };
}

/** Settles with the port once the server says where it is; rejects where it ends instead. */
export async function portOf({ output, ended }: StartedServer): Promise<number> {
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(output.out)?.[1];
    if (port !== undefined) return Number(port);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The server ended before it listened: ${output.err}`);
}
