import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ArtefactFile, artefactSchemas } from "../model/artefactSchemas.ts";
import type { Provenance } from "../model/artefacts.ts";
import type { Source } from "../sources.ts";
import type { Artefact } from "./compileInput.ts";

/**
 * A folder beside the one to be written, which takes its place in one go. Until `commit` nothing of the
 * earlier output is touched; `discard` leaves no trace. What an earlier run left when it was killed is
 * cleared, and its output put back where it was killed between the two renames.
 */
export interface Staging {
  write: (file: ArtefactFile, text: string) => void;
  commit: () => void;
  discard: () => void;
}

/** Opens the staging folder for `target`. Throws where its parent cannot be written. */
export function stage(target: string): Staging {
  const partial = `${target}.partial`;
  const previous = `${target}.previous`;
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
  for (const leftover of [partial, previous]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(partial);
  return {
    write: (file, text) => writeFileSync(join(partial, file), text),
    commit: () => {
      if (existsSync(target)) renameSync(target, previous);
      try {
        renameSync(partial, target);
      } catch (error) {
        if (existsSync(previous)) renameSync(previous, target);
        throw error;
      }
      rmSync(previous, { recursive: true, force: true });
    },
    discard: () => rmSync(partial, { recursive: true, force: true }),
  };
}

/**
 * Writes the artefacts and provenance.json to the staging folder. Throws where the content of one is not as
 * its schema says, which is a fault of the compiler and not of the source.
 */
export function writeArtefacts(
  staging: Staging,
  artefacts: readonly Artefact[],
  sources: readonly Source[],
): void {
  const entries = artefacts.map((artefact) => {
    const text = textOf(artefact.file, artefact.content);
    staging.write(artefact.file, text);
    return provenanceOf(artefact, text, sources);
  });
  const provenance: Provenance = {
    sources: sources
      .filter((source) => !source.crossCheckOnly)
      .map(({ npmPackage, crossCheckOnly, ...source }) => ({
        ...source,
        file: npmPackage === null ? source.file : `${npmPackage}/${source.file}`,
      })),
    artefacts: entries.sort((one, other) => (one.file < other.file ? -1 : 1)),
  };
  staging.write("provenance.json", textOf("provenance.json", provenance));
}

function textOf(file: ArtefactFile, content: unknown): string {
  const parsed = artefactSchemas[file].safeParse(content);
  if (parsed.success) return `${JSON.stringify(content)}\n`;
  const issue = parsed.error.issues[0];
  throw new Error(
    `${file} at ${issue?.path.join(".") ?? "its root"}: ${issue?.message ?? "not as expected"}`,
  );
}

function provenanceOf(
  { file, title, inputs, method }: Artefact,
  text: string,
  sources: readonly Source[],
): Provenance["artefacts"][number] {
  const used = sources.filter((source) => inputs.some((key) => key === source.key));
  const joined = (values: readonly string[]) => [...new Set(values)].join("; ");
  return {
    file,
    title,
    inputs: used.map((source) => source.key),
    method,
    licence: joined(used.map((source) => source.licence)),
    attribution: [...new Set(used.map((source) => source.attribution))].join(" "),
    vintage: joined(used.map((source) => source.vintage)),
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}
