import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../support/freePort.ts";

/** A server under load: where it is, and how to end it. */
export type RunningServer = { origin: string; stop: () => Promise<void> };

/**
 * Our server as it is started for people, on a free port, with a data folder in `folder`; without a line in the
 * log for each request, since its peers write none either.
 */
export function startOurs(folder: string): Promise<RunningServer> {
  return startNode(["server/main.ts"], {
    PORT: "0",
    HOST: "127.0.0.1",
    DATA_DIR: join(folder, "data"),
    LOG_LEVEL: "warn",
  });
}

/** One of the plain servers of peer.ts. */
export function startPeer(kind: "bare" | "static" | "json", files: string): Promise<RunningServer> {
  return startNode([join("tests", "bench", "api", "peer.ts"), kind, files], {});
}

/**
 * nginx sending the files with one worker and no log, or `null` where it is not installed. The worker runs as
 * root where this process does, since the folder is this user's own.
 */
export async function startNginx(folder: string, files: string): Promise<RunningServer | null> {
  if (spawnSync("nginx", ["-v"]).error !== undefined) return null;
  const port = await freePort();
  const prefix = join(folder, "nginx");
  mkdirSync(prefix, { recursive: true });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${prefix}/${kind};`)
    .join(" ");
  writeFileSync(
    join(prefix, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; worker_processes 1; pid ${prefix}/pid;
error_log ${prefix}/error.log; events { worker_connections 256; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=10; ${temporary}
types { application/json json; application/geo+json geojson; }
server { listen 127.0.0.1:${port}; root ${files}; } }
`,
  );
  const server = spawn("nginx", ["-p", prefix, "-c", join(prefix, "nginx.conf")], { stdio: "ignore" });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswering(origin);
  return { origin, stop: () => ended(server) };
}

/** Starts a program of ours and waits for the line that names its address. */
function startNode(program: string[], environment: Record<string, string>): Promise<RunningServer> {
  const server = spawn(process.execPath, ["--import", "tsx", ...program], {
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`${program.join(" ")} ended with code ${code}`)));
    server.stdout.on("data", (text: Buffer) => {
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString())?.[0];
      if (origin !== undefined) resolve({ origin, stop: () => ended(server) });
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}

async function untilAnswering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if ((await fetch(origin).catch(() => null)) !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${origin}`);
}
