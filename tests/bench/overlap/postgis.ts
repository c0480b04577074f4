import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../median.ts";
import type { Absent, Result } from "./contender.ts";
import type { Shape } from "./sources.ts";

const binaries = "/usr/lib/postgresql/15/bin";
const extension = "/usr/share/postgresql/15/extension/postgis.control";
const runs = 7;

/** All pairs of which something is cut off, with the area in common, in parallel where the planner can. */
const overlaps = `SELECT a.code AS ccg, b.code AS district, ST_Area(ST_Intersection(a.shape, b.shape)) AS area
  FROM ccg a JOIN district b ON a.shape && b.shape AND ST_Intersects(a.shape, b.shape)`;

/**
 * PostGIS on a cluster of its own in a temporary folder, taken down at the end: both layers in the British
 * National Grid with an index, two parallel workers, timed by the server itself. Needs Debian's
 * postgresql-15-postgis-3, and root (to become `postgres`, since PostgreSQL refuses root) or another user.
 */
export function postgis(ccgs: readonly Shape[], districts: readonly Shape[]): Result | Absent {
  if (!existsSync(extension) || !existsSync(`${binaries}/initdb`)) {
    return { name: "PostGIS", absent: "not installed (Debian: postgresql-15-postgis-3)" };
  }
  const folder = mkdtempSync(join(tmpdir(), "overlap-postgis-"));
  chmodSync(folder, 0o777);
  const cluster = join(folder, "cluster");
  const asServer = (program: string, ...options: string[]) => {
    const command = [join(binaries, program), ...options];
    const whole = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--", ...command] : command;
    const [first = "", ...rest] = whole;
    execFileSync(first, rest, { stdio: "ignore", cwd: folder });
  };
  try {
    asServer("initdb", "-D", cluster, "-U", "bench", "-A", "trust", "--no-sync");
    asServer(
      "pg_ctl",
      "-D",
      cluster,
      "-w",
      "-l",
      join(folder, "log"),
      "-o",
      `-c listen_addresses='' -k ${folder} -c max_parallel_workers_per_gather=2 -c fsync=off`,
      "start",
    );
    const psql = (sql: string) => ask(folder, sql);
    psql("CREATE EXTENSION postgis");
    load(folder, psql, "ccg", ccgs);
    load(folder, psql, "district", districts);
    psql("ALTER TABLE ccg SET (parallel_workers = 2); ALTER TABLE district SET (parallel_workers = 2)");
    const parallel =
      "SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; SET jit = off;";
    const times = Array.from({ length: runs + 1 }, () => {
      const plan = psql(
        `${parallel} EXPLAIN (ANALYZE, TIMING OFF) SELECT count(*), sum(area) FROM (${overlaps}) o`,
      );
      return Number(/Execution Time: ([\d.]+) ms/.exec(plan)?.[1]);
    }).slice(1);
    const rows = psql(`SELECT ccg || ' ' || district FROM (${overlaps}) o WHERE area > 0`).trim().split("\n");
    const [version = ""] = psql("SELECT postgis_lib_version()").trim().split("\n");
    return {
      name: `PostGIS ${version} ST_Intersection`,
      timed: "pairs and area in common, by the server's clock; shapes loaded and indexed before, two workers",
      pairs: rows.length,
      milliseconds: median(times),
      runs,
      people: null,
      codes: new Set(rows),
    };
  } finally {
    if (existsSync(cluster)) asServer("pg_ctl", "-D", cluster, "-m", "immediate", "stop");
    rmSync(folder, { recursive: true, force: true });
  }
}

function ask(folder: string, sql: string): string {
  const psql = spawnSync(
    "psql",
    ["-h", folder, "-U", "bench", "-d", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1"],
    {
      input: sql,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    },
  );
  if (psql.status !== 0) throw new Error(`PostGIS answered: ${psql.stderr}`);
  return psql.stdout;
}

function load(folder: string, psql: (sql: string) => string, table: string, shapes: readonly Shape[]): void {
  const file = join(folder, `${table}.tsv`);
  writeFileSync(
    file,
    shapes.map(({ code, feature }) => `${code}\t${JSON.stringify(feature.geometry)}\n`).join(""),
  );
  psql(`CREATE TEMP TABLE raw (code text, geometry text);
    \\copy raw FROM '${file}'
    CREATE TABLE ${table} AS SELECT code,
      ST_Transform(ST_SetSRID(ST_MakeValid(ST_GeomFromGeoJSON(geometry)), 4326), 27700) AS shape FROM raw;
    CREATE INDEX ON ${table} USING gist (shape);
    ANALYZE ${table};`);
}
