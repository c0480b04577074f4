import type { Source } from "./sources.ts";
import { checkShapes } from "./steps/checkShapes.ts";
import type { Artefact, ArtefactMaker, CompileInput } from "./steps/compileInput.ts";
import { describeAtoms } from "./steps/describeAtoms.ts";
import { encodeLsoas } from "./steps/encodeLsoas.ts";
import { findParts } from "./steps/findParts.ts";
import { groupAtoms } from "./steps/groupAtoms.ts";
import { makeLayers } from "./steps/makeLayers.ts";
import { makeTopology } from "./steps/makeTopology.ts";
import { measureBorders } from "./steps/measureBorders.ts";
import { stage, writeArtefacts } from "./steps/publish.ts";
import { readShapes } from "./steps/readShapes.ts";
import { readTable } from "./steps/readTable.ts";
import { readTables } from "./steps/readTables.ts";
import { sourceReader } from "./steps/sourceReader.ts";
import type { Totals } from "./totals.ts";

/** What to compile from where to where, and what it must add up to. */
export interface CompileOptions {
  /** The folder of the source files. */
  from: string;
  /** The folder to replace. */
  to: string;
  sources: readonly Source[];
  totals: Totals;
  /** The parts of the compiler that make further artefacts, with a name for the progress line. */
  makers: readonly { name: string; make: ArtefactMaker }[];
  /** Told after each step what was done and how many seconds it took. */
  report: (step: string, seconds: number) => void;
  /** Stops the compiler at the end of the step it is in. */
  signal: AbortSignal;
}

/**
 * Compiles the source files to the folder the application loads. The same input gives the same bytes. Throws
 * `SourceFault` where the source cannot be trusted, and the signal's reason where it was stopped; either way
 * the earlier output is left as it was.
 */
export async function compile(options: CompileOptions): Promise<void> {
  const staging = stage(options.to);
  try {
    writeArtefacts(staging, await makeArtefacts(options), options.sources);
    options.signal.throwIfAborted();
    staging.commit();
  } catch (error) {
    staging.discard();
    throw error;
  }
}

async function makeArtefacts(options: CompileOptions): Promise<Artefact[]> {
  const step = stepper(options);
  const open = await step("Read the source files and verify their checksums", () =>
    sourceReader(options.from, options.sources),
  );
  const tables = await step("Read and check the tables of areas", () => readTables(open, options.totals));
  const shapes = await step("Read and check the boundaries", () => {
    const source = open("lsoa-shapes-20m");
    const content = readShapes(source);
    checkShapes({ file: open("lsoa-table").file, rows: tables.lsoas }, { file: source.file, content });
    return content;
  });
  const codes = tables.lsoas.map((lsoa) => lsoa.code);
  const groups = groupAtoms(tables.lsoas, tables.ccgs);
  const parts = await step(`Dissolve into ${groups.keys.length} atoms`, () =>
    findParts(codes, groups.atomOfLsoa, shapes),
  );
  const borders = await step(`Measure the borders of ${parts.length} parts`, () =>
    measureBorders(
      parts.map((part) => part.outline),
      shapes,
    ),
  );
  const lsoas = await step("Find the neighbours of every LSOA", () => {
    const outlines = codes.map((code) => (shapes.pieces.get(code) ?? []).flat());
    return encodeLsoas(tables.lsoas, groups.atomOfLsoa, measureBorders(outlines, shapes));
  });
  const atoms = describeAtoms(groups, tables.lsoas, parts);
  const topology = await step("Simplify, quantise and mend", () =>
    makeTopology({ atoms, parts, borders, grid: shapes, lsoas: tables.lsoas }),
  );
  const input: CompileInput = {
    read: (key, schema) => readTable(open(key), schema),
    textOf: (key) => open(key).text,
    fileOf: (key) => open(key).file,
    ...tables,
    topology,
    atoms,
    layers: makeLayers(atoms, parts, borders),
  };
  const artefacts: Artefact[] = [topologyArtefact(topology), lsoasArtefact(lsoas)];
  for (const { name, make } of options.makers) artefacts.push(...(await step(name, () => make(input))));
  return artefacts;
}

function topologyArtefact(content: unknown): Artefact {
  return {
    file: "topology.json",
    title: "Atoms of England: the coarsest pieces that straddle no boundary of any layer",
    inputs: ["lsoa-table", "lsoa-shapes-20m", "ccg-april-2016", "district-to-county", "stp-footprints"],
    method:
      "LSOAs dissolved by the areas they lie in; areas, parts and borders measured on the unsimplified lines; lines simplified after Visvalingam with their topology kept, put on a grid and mended where they then crossed.",
    content,
  };
}

function lsoasArtefact(content: unknown): Artefact {
  return {
    file: "lsoas.json",
    title: "Lower layer super output areas: people, centroids and neighbours",
    inputs: ["lsoa-table", "lsoa-shapes-20m"],
    method:
      "Neighbours are LSOAs that share a line of the 20 m boundaries; touching in a point does not count.",
    content,
  };
}

/** Runs steps one by one, reports each, and gives a waiting signal its turn in between. */
function stepper({ report, signal }: CompileOptions) {
  return async <Result>(name: string, run: () => Result): Promise<Result> => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    const start = performance.now();
    const result = run();
    report(name, (performance.now() - start) / 1000);
    return result;
  };
}
