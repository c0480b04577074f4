import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./freePort.ts";

export type RunningProduct = { origin: string; stop: () => Promise<void> };

/** Builds the client and starts the real server on a free port, with a data folder of its own. */
export async function startProduct(): Promise<RunningProduct> {
  execFileSync(
    process.execPath,
    [path.join("node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "error"],
    {
      stdio: "inherit",
      // Vitest says "test", and a build that is told so holds React's slower, larger form for developers.
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  const port = await freePort();
  const data = mkdtempSync(path.join(tmpdir(), "footprint-mapper-"));
  const server = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: data, LOG_LEVEL: "error" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilHealthy(origin, server);
  return {
    origin,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(origin: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with code ${server.exitCode} while starting`);
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server was not healthy within 60 seconds");
}
