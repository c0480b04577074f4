import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Contender, leidenRounds, rankChange, tasks } from "./contender.ts";
import type { World } from "./worlds.ts";

const script = fileURLToPath(new URL("./peers.py", import.meta.url));

const Answers = z.partialRecord(
  z.enum(tasks),
  z.object({ milliseconds: z.number(), runs: z.number(), results: z.array(z.array(z.number())) }),
);
const Document = z.object({ version: z.string(), worlds: z.array(Answers) });

/**
 * What networkx or igraph answers, graph by graph, by Debian's Python or another that can import it; `null` where none
 * can. Throws where one can and then fails.
 */
export function peers(library: "networkx" | "igraph", worlds: readonly World[]): Contender[] | null {
  const python = ["/usr/bin/python3", "python3"].find(
    (each) => spawnSync(each, ["-c", `import ${library}`]).status === 0,
  );
  if (python === undefined) return null;
  const run = spawnSync(python, [script], {
    input: JSON.stringify({ library, change: rankChange, leidenRounds, worlds }),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`${library} failed: ${run.stderr}`);
  const { version, worlds: answered } = Document.parse(JSON.parse(run.stdout));
  return answered.map((answers) => ({ name: `${library} ${version}`, answers }));
}
