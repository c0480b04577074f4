import type { DatasetKey } from "../model/artefacts.ts";

/** One source dataset. Exact addresses are given where known, else `null`. */
export interface Source {
  key: DatasetKey;
  /** The name within the source folder, or within the named npm package. */
  file: string;
  /** The npm package that carries the file; `null` for files of the source folder. */
  npmPackage: string | null;
  title: string;
  publisher: string;
  licence: string;
  attribution: string;
  vintage: string;
  url: string | null;
  /** Rows or shapes in the file. */
  rows: number;
  sha256: string;
  note: string | null;
  /** Read by tests only, to compare the compiled shapes with another publisher's; the compiler does without. */
  crossCheckOnly: boolean;
}
