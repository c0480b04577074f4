import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../sources.ts";
import { SourceFault } from "./sourceFault.ts";

/** One source file in memory, its checksum verified. */
export interface SourceFile {
  key: string;
  /** The name within the source folder, as it appears in messages. */
  file: string;
  text: string;
  /** Rows or shapes that are recorded for it. */
  rows: number;
}

/**
 * Reads one source file and verifies that it is the very file the product was made with.
 * Throws `SourceFault` where it is missing or its SHA-256 differs from the recorded one.
 */
export function readSourceFile(folder: string, source: Source): SourceFile {
  const bytes = bytesOf(folder, source.file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== source.sha256) {
    throw new SourceFault(
      { file: source.file, value: sha256 },
      `the file is not the one recorded in sources.ts, whose SHA-256 is ${source.sha256}`,
    );
  }
  return { key: source.key, file: source.file, text: bytes.toString("utf8"), rows: source.rows };
}

function bytesOf(folder: string, file: string): Buffer {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new SourceFault({ file }, `the file cannot be read from ${folder} (${code})`);
  }
}
