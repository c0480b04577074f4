import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Source, SourceKey } from "../sources.ts";
import { readSourceFile, type SourceFile } from "./sourceFile.ts";

/** Opens source files by key, each read and verified once. */
export type SourceReader = (key: SourceKey) => SourceFile;

/**
 * A reader of the files recorded in `sources`: those of an npm package from where it is installed, all others
 * from `folder`. It throws `SourceFault` where a file is missing or altered.
 */
export function sourceReader(folder: string, sources: readonly Source[]): SourceReader {
  const opened = new Map<SourceKey, SourceFile>();
  return (key) => {
    const known = opened.get(key);
    if (known !== undefined) return known;
    const source = sources.find((candidate) => candidate.key === key);
    if (source === undefined) throw new Error(`No source is recorded under ${key}`);
    const file = readSourceFile(source.npmPackage === null ? folder : folderOf(source.npmPackage), source);
    opened.set(key, file);
    return file;
  };
}

function folderOf(npmPackage: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${npmPackage}/package.json`));
}
