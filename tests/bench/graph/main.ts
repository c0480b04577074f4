/**
 * Algorithms on the CCGs' and the LSOAs' neighbour graphs: ours on compressed rows beside networkx, igraph and graphology as it
 * comes, in one run. Prints a table for each graph and fails where an answer differs from ours.
 */
import { cpus, loadavg } from "node:os";
import { adjacencyOfRows } from "../../../server/domain/network/adjacency.ts";
import { modularity } from "../../../server/domain/network/modularity.ts";
import { median } from "../median.ts";
import { type Answer, type Task, tasks, timed } from "./contender.ts";
import { graphologyOf, graphologys, rowsOfGraphology } from "./graphologys.ts";
import { ours, rowsOf } from "./ours.ts";
import { peers } from "./peers.ts";
import { difference } from "./sameAnswers.ts";
import { ccgWorld, lsoaTable, lsoaWorld } from "./worlds.ts";

/** Louvain and Leiden are compared only where nobody's modularity is above ours by more than this. */
const modularityApart = 0.001;

const lsoas = lsoaTable();
const worlds = [await ccgWorld(lsoas), lsoaWorld(lsoas)];
const rows = worlds.map(rowsOf);
const load = loadavg()[0] ?? Number.NaN;
const own = worlds.map((world, at) => ours(rows[at] ?? rowsOf(world), world));
/** The others, and how many times as quick as them ours is to be. */
const others = [
  { name: "networkx", aim: 10, found: peers("networkx", worlds) },
  { name: "igraph", aim: 1, found: peers("igraph", worlds) },
  { name: "graphology", aim: 1, found: worlds.map(graphologys) },
].map((other) => ({ ...other, rows: 0, reached: 0 }));

console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${load.toFixed(1)} at the start; median ms`,
);
const faults: string[] = [];
for (const [at, world] of worlds.entries()) {
  console.log(`\n${world.name}, ${world.km.length} edges`);
  console.table(Object.fromEntries(tasks.map((task) => [nameOf(task, at), rowOf(task, at)])));
}
for (const { name, aim, found, rows: compared, reached } of others) {
  if (found === null) console.log(`${name} is absent: no python3 can import it (Debian: python3-${name})`);
  else console.log(`at least ${aim} times as quick as ${name}: ${reached} of ${compared} rows`);
}
printCostOfRows();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

function nameOf(task: Task, at: number): string {
  if (task !== "betweenness") return task;
  const sources = worlds[at]?.sources ?? null;
  return sources === null ? "betweenness, exact" : `betweenness, ${sources.length} sources`;
}

function rowOf(task: Task, at: number): Record<string, string | number> {
  const mine = own[at]?.answers[task];
  if (mine === undefined) throw new Error(`No answer of ours for ${task}`);
  const found = task === "Louvain" || task === "Leiden" ? worth(at, mine) : null;
  const row: Record<string, string | number> = { ours: shown(mine.milliseconds) };
  const modularities = [found];
  for (const other of others) {
    const { name } = other;
    const answer = other.found?.[at]?.answers[task];
    const theirs = found === null || answer === undefined ? null : worth(at, answer);
    modularities.push(theirs);
    if (answer === undefined) {
      row[name] = row[`${name} / ours`] = "–";
      continue;
    }
    if (found === null) {
      const apart = difference(task, mine.results[0] ?? [], answer.results[0] ?? []);
      if (apart !== null) faults.push(`${name}, ${nameOf(task, at)}, ${worlds[at]?.name}: ${apart}`);
    }
    const times = answer.milliseconds / mine.milliseconds;
    const isComparable = (theirs ?? 0) - (found ?? 0) <= modularityApart;
    row[name] = shown(answer.milliseconds);
    row[`${name} / ours`] = isComparable ? shown(times) : "better found";
    other.rows += 1;
    if (isComparable && times >= other.aim) other.reached += 1;
  }
  if (found !== null) row.modularity = modularities.map((each) => each?.toFixed(4) ?? "–").join(" / ");
  return row;
}

/** The modularity of the communities found, the median over the seeds. */
function worth(at: number, { results }: Answer): number {
  const adjacency = rows[at]?.bare;
  if (adjacency === undefined) throw new Error(`No graph ${at}`);
  return median(
    results.map((communityOf) => modularity(adjacency, Uint32Array.from(communityOf)) ?? Number.NaN),
  );
}

function shown(value: number): number {
  return Number(value.toPrecision(3));
}

/** What is paid once for the rows, apart from all times above. */
function printCostOfRows(): void {
  const world = worlds[1];
  if (world === undefined) return;
  const graph = graphologyOf(world);
  const cost = (make: () => unknown) => `${shown(timed(make, () => []).milliseconds)} ms`;
  const compiled = cost(() => adjacencyOfRows(lsoas.neighbourStarts, lsoas.neighbours));
  const listed = cost(() => rowsOf(world));
  const fromModel = cost(() => rowsOfGraphology(graph));
  console.log(
    `\nonce, for the rows of ${world.name}: ${compiled} from compiled neighbours, ${listed} from a list of edges (bare and with km), ${fromModel} from graphology's graph`,
  );
}
