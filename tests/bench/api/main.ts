/**
 * How many reads a second our server answers, beside nginx sending the same bytes as files (the ceiling), bare
 * node:http sending a buffer, express.static and res.json. Each is loaded in turn, in several short rounds, so
 * that whatever else the machine does falls on all alike; each figure is the median of the rounds.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../median.ts";
import { type RunningServer, startNginx, startOurs, startPeer } from "./servers.ts";
import { untilEncoded, type Work, works, writeBytes } from "./work.ts";
import { connections, type Load, load, wrkIsHere } from "./wrk.ts";

const rounds = 5;

type Contender = { name: string; origin: string; isOurs: boolean; headers: readonly string[] };

if (!wrkIsHere()) {
  console.error("wrk is not installed (Debian: wrk)");
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "api-bench-"));
const files = join(folder, "files");
mkdirSync(files);
const running: RunningServer[] = [];
try {
  await run();
} finally {
  for (const server of running) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const ours = await started(startOurs(folder));
  for (const work of works) {
    const bytes = await writeBytes(ours, work, files);
    console.log(`${work.name}: ${bytes.toLocaleString("en-GB")} bytes, ${work.address}`);
  }
  const contenders: Contender[] = [
    { name: "ours", origin: ours, isOurs: true, headers: [] },
    { name: "ours, gzip", origin: ours, isOurs: true, headers: ["Accept-Encoding: gzip"] },
    { name: "ours, brotli", origin: ours, isOurs: true, headers: ["Accept-Encoding: br"] },
  ];
  const peer = (name: string, origin: string) => ({ name, origin, isOurs: false, headers: [] });
  contenders.push(peer("node:http", await started(startPeer("bare", files))));
  contenders.push(peer("express.static", await started(startPeer("static", files))));
  contenders.push(peer("res.json", await started(startPeer("json", files))));
  const nginx = await startNginx(folder, files);
  if (nginx === null) console.log("nginx is absent: not installed (Debian: nginx-light)");
  else {
    running.push(nginx);
    contenders.unshift(peer("nginx, files", nginx.origin));
  }
  for (const work of works) {
    await untilEncoded(ours, work, "gzip");
    await untilEncoded(ours, work, "br");
  }
  for (const work of works) {
    console.log(
      `\n${work.name}: ${connections} connections, ${rounds} rounds of 1 s; ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
    );
    print(measure(work, contenders));
  }
}

async function started(server: Promise<RunningServer>): Promise<string> {
  const { origin, stop } = await server;
  running.push({ origin, stop });
  return origin;
}

function measure(work: Work, contenders: readonly Contender[]): Map<string, Load> {
  const seen = new Map<string, Load[]>();
  // The round before the first lets every engine compile what it will run.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, origin, isOurs, headers } of turned(contenders, round)) {
      const result = load(`${origin}${isOurs ? work.address : `/${work.file}`}`, 1, headers);
      if (result.faults !== null) console.log(`${name}: ${result.faults}`);
      if (round > 0) seen.set(name, [...(seen.get(name) ?? []), result]);
    }
  }
  const middle = (loads: readonly Load[]): Load => ({
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    p50: median(loads.map(({ p50 }) => p50)),
    p99: median(loads.map(({ p99 }) => p99)),
    faults: null,
  });
  return new Map(contenders.map(({ name }) => [name, middle(seen.get(name) ?? [])]));
}

/**
 * The same in a ring, begun by another each round and gone round the other way every second, so that nobody
 * always follows the same one: what a server leaves behind in the machine can slow whoever comes next.
 */
function turned(contenders: readonly Contender[], by: number): Contender[] {
  const ring = [...contenders.slice(by), ...contenders.slice(0, by)];
  return by % 2 === 0 ? ring : ring.reverse();
}

function print(results: ReadonlyMap<string, Load>): void {
  const against = (name: string, { perSecond }: Load) => {
    const other = results.get(name)?.perSecond;
    return other === undefined ? "unknown" : Number((perSecond / other).toPrecision(3));
  };
  console.table(
    Object.fromEntries(
      [...results].map(([name, result]) => [
        name,
        {
          "requests/s": Math.round(result.perSecond),
          "p50 ms": Number(result.p50.toPrecision(3)),
          "p99 ms": Number(result.p99.toPrecision(3)),
          "of node:http": against("node:http", result),
          "of express.static": against("express.static", result),
        },
      ]),
    ),
  );
}
