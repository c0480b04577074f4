import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Source, SourceKey } from "../sources.ts";
import { readSourceFile, type SourceFile } from "./sourceFile.ts";

/** The source files in memory, by key. */
export type SourceReader = (key: SourceKey) => SourceFile;

/**
 * Reads every file recorded in `sources` and verifies its checksum before anything is made of any of them:
 * files of an npm package where it is installed, all others in `folder`; those for cross-checks only are
 * passed over. Throws `SourceFault` where one is missing or altered.
 */
export function sourceReader(folder: string, sources: readonly Source[]): SourceReader {
  const files = new Map(
    sources
      .filter((source) => !source.crossCheckOnly)
      .map((source) => [
        source.key,
        readSourceFile(source.npmPackage === null ? folder : folderOf(source.npmPackage), source),
      ]),
  );
  return (key) => {
    const file = files.get(key);
    if (file === undefined) throw new Error(`No source to compile from is recorded under ${key}`);
    return file;
  };
}

function folderOf(npmPackage: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${npmPackage}/package.json`));
}
