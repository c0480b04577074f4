import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** A program that is not ours and a format it reads. */
const Reader = z.enum(["networkx-graphml", "networkx-gexf", "networkx-node-link", "igraph-graphml"]);
export type Reader = z.infer<typeof Reader>;

const Attributes = z.record(z.string(), z.unknown());
const Found = z.object({
  directed: z.boolean(),
  about: Attributes,
  nodes: z.array(z.tuple([z.string(), Attributes])),
  ties: z.array(z.tuple([z.string(), z.string(), z.string(), Attributes])),
  betweenness: z.record(z.string(), z.number()).nullable(),
});

/** What a reader found in a file. Ties are source, target, identifier and attributes. */
export type Found = z.infer<typeof Found>;

export type Job = { reader: Reader; file: string; betweenness: boolean };

/** One Python, and the readers that are to be tried with it. */
export type Python = { path: string; readers: readonly Reader[] };

const script = fileURLToPath(new URL("read_graphs.py", import.meta.url));

/** The Pythons that have readers, each version of a reader once. */
export function findPythons(): Python[] {
  const paths = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "python3"));
  const seen = new Set<string>();
  const pythons = [...new Set([...paths, "/usr/bin/python3"])].filter(existsSync).map((path): Python => {
    const { stdout, status } = spawnSync(path, [script, "readers"], { encoding: "utf8" });
    const versions = status === 0 ? z.partialRecord(Reader, z.string()).parse(JSON.parse(stdout)) : {};
    const readers = Reader.options.filter((reader) => {
      const known = `${reader} ${versions[reader]}`;
      if (versions[reader] === undefined || seen.has(known)) return false;
      seen.add(known);
      return true;
    });
    return { path, readers };
  });
  return pythons.filter(({ readers }) => readers.length > 0);
}

/** Has one Python do its jobs, in one run. Throws with what it said where it fails. */
export function readWith({ path }: Python, jobs: readonly Job[]): Found[] {
  const run = spawnSync(path, [script], {
    input: JSON.stringify(jobs),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`${path} could not read: ${run.stderr}`);
  return run.stdout
    .trim()
    .split("\n")
    .map((line) => Found.parse(JSON.parse(line)));
}
