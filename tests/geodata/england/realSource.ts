import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sources } from "../../../geodata/sources.ts";

/** Where the source files are looked for: GEODATA_SOURCE, or `shared/geodata` beside the project. */
export const sourceFolder = resolve(process.env.GEODATA_SOURCE ?? "../shared/geodata");

/** Whether all source files are there with the recorded checksums; where not, says so in one line. */
export function sourceIsHere(): boolean {
  const missing = sources.find(
    (source) => source.npmPackage === null && sha256Of(source.file) !== source.sha256,
  );
  if (missing === undefined) return true;
  console.log(
    `The source data is not here (${missing.file} in ${sourceFolder}): only the miniature was compiled.`,
  );
  return false;
}

/** The text of one source file. */
export function sourceText(file: string): string {
  return readFileSync(resolve(sourceFolder, file), "utf8");
}

function sha256Of(file: string): string | null {
  try {
    return createHash("sha256")
      .update(readFileSync(resolve(sourceFolder, file)))
      .digest("hex");
  } catch {
    return null;
  }
}
