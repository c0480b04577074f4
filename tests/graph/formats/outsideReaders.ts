import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** A program for graphs that is not ours. */
const Program = z.enum(["networkx", "igraph"]);
type Program = z.infer<typeof Program>;

const Attributes = z.record(z.string(), z.unknown());
const Seen = z.object({
  directed: z.boolean(),
  about: Attributes,
  nodes: z.array(z.tuple([z.string(), Attributes])),
  ties: z.array(z.tuple([z.string(), z.string(), z.string(), Attributes])),
  betweenness: z.record(z.string(), z.number()).nullable(),
});

/** What a program found in a file. Ties are source, target, identifier and attributes. */
export type Seen = z.infer<typeof Seen>;

/** A line of Python that makes a `graph` of files in a folder. */
export type Job = { line: string; folder: string; betweenness: boolean };

/** One Python, and the programs that are to be tried with it. */
export type Python = { path: string; programs: readonly { name: Program; version: string }[] };

const script = fileURLToPath(new URL("read_graphs.py", import.meta.url));

/** The Pythons that have a program for graphs, each version of one once. */
export function findPythons(): Python[] {
  const paths = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "python3"));
  const seen = new Set<string>();
  const pythons: Python[] = [];
  for (const path of new Set([...paths, "/usr/bin/python3"])) {
    if (!existsSync(path)) continue;
    const { stdout, status } = spawnSync(path, [script, "versions"], { encoding: "utf8" });
    if (status !== 0) continue;
    const versions = z.partialRecord(Program, z.string()).parse(JSON.parse(stdout));
    const programs = Program.options.flatMap((name) => {
      const version = versions[name];
      if (version === undefined || seen.has(`${name} ${version}`)) return [];
      seen.add(`${name} ${version}`);
      return [{ name, version }];
    });
    if (programs.length > 0) pythons.push({ path, programs });
  }
  return pythons;
}

/** Has one Python do its jobs, in one run. Throws with what it said where it fails. */
export async function openWith({ path }: Python, jobs: readonly Job[]): Promise<Seen[]> {
  const run = spawn(path, [script], { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => run.once("close", resolve));
  run.stdin.end(JSON.stringify(jobs));
  const [output, complaint, status] = await Promise.all([text(run.stdout), text(run.stderr), ended]);
  if (status !== 0) throw new Error(`${path} could not read: ${complaint}`);
  return output
    .trim()
    .split("\n")
    .map((line) => Seen.parse(JSON.parse(line)));
}
