/** What the compiler hands to the parts that write artefacts, and what they hand back. */
import type { z } from "zod";
import type { ArtefactFile } from "../model/artefactSchemas.ts";
import type { AtomProperties, Position } from "../model/artefacts.ts";
import type { AtomTopology } from "../model/atomTopology.ts";
import type { AreaKind } from "../model/kinds.ts";
import type { SourceKey } from "../sources.ts";
import type { CcgRow, DistrictRow, FootprintRow } from "./readAreas.ts";
import type { LsoaRow } from "./readLsoas.ts";

/** Two areas of one layer that share a line on land: indexes into the layer's codes, and km. */
export type LayerBorder = readonly [first: number, second: number, km: number];

/** One layer as a whole: its areas in code order, each with its people and where they live on average. */
export interface CompiledLayer {
  codes: string[];
  /** Residents in mid-2015. */
  people: number[];
  /** Population-weighted centroids, degrees. */
  centroids: Position[];
  /** Every pair once, `first < second`, sorted; measured on the unsimplified source. */
  borders: LayerBorder[];
}

/** Everything read and made so far, checked: artefact makers need no file of their own but what `read` gives. */
export interface CompileInput {
  /**
   * Reads and checks a table of the source folder. Throws `SourceFault` where the file is missing, altered or
   * not as the schema says.
   */
  read: <Row>(key: SourceKey, schema: z.ZodType<Row>) => Row[];
  /** The text of a source file that is no table, verified as by `read`. */
  textOf: (key: SourceKey) => string;
  /** The name of a dataset's file, for messages. */
  fileOf: (key: SourceKey) => string;
  lsoas: readonly LsoaRow[];
  ccgs: readonly CcgRow[];
  districts: readonly DistrictRow[];
  footprints: readonly FootprintRow[];
  /** The simplified shapes, as published. */
  topology: AtomTopology;
  /** In the order of the topology's atoms. */
  atoms: readonly AtomProperties[];
  layers: Readonly<Record<AreaKind, CompiledLayer>>;
}

/** One file for the compiled folder, written as JSON once its content has passed the file's schema. */
export interface Artefact {
  file: ArtefactFile;
  title: string;
  inputs: readonly SourceKey[];
  /** How it was made, in a sentence or two. */
  method: string;
  content: unknown;
}

/** What compileTables and compileLayouts are. */
export type ArtefactMaker = (input: CompileInput) => Artefact[];
