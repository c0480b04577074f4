import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompileOptions, compile } from "../../geodata/compile.ts";
import { type Files, miniatureTotals, writeMiniature } from "./miniature.ts";

/** Compiles a miniature's files to a folder of its own and answers the folder. */
export async function compileMiniature(files: Files, changes: Partial<CompileOptions> = {}): Promise<string> {
  const { from, to, sources } = writeMiniature(files);
  const options = { from, to, sources, totals: miniatureTotals, makers: [], report: () => {} };
  await compile({ ...options, signal: new AbortController().signal, ...changes });
  return changes.to ?? to;
}

/** Every file of a folder with its content, to tell whether anything has changed. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** A JSON file of a compiled folder; the test says what it holds. */
export function readCompiled<Content>(folder: string, file: string): Content {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
