import { readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { type ArtefactFile, artefactSchemas } from "../geodata/model/artefactSchemas.ts";
import type {
  AtomProperties,
  CompiledNodes,
  CompiledPractices,
  CompiledTies,
  Layouts,
  Observations,
  Part,
  PartBorder,
  Place,
  Provenance,
} from "../geodata/model/artefacts.ts";
import type { AtomTopology } from "./contract/topology.ts";

/** Everything the compiler wrote, checked and in memory, and the files that are served as they stand. */
export type CompiledData = {
  topology: AtomTopology;
  /** One entry per atom, in the order of the topology's geometries. */
  atoms: AtomProperties[];
  parts: Part[];
  partBorders: z.infer<typeof PartBorder>[];
  nodes: z.infer<typeof CompiledNodes>;
  ties: z.infer<typeof CompiledTies>;
  practices: z.infer<typeof CompiledPractices>;
  observations: z.infer<typeof Observations>;
  layouts: z.infer<typeof Layouts>;
  provenance: Provenance;
  /** Towns for orientation and for the search. */
  places: Place[];
  bodies: Record<ServedFile, Buffer>;
};

/** Compiled files that go to clients byte for byte. */
export type ServedFile = "topology" | "basemap" | "layouts";

/** A compiled file that cannot be used: names the file and says what to do. */
export class CompiledDataFault extends Error {
  override name = "CompiledDataFault";
}

/**
 * Reads and checks every compiled file of `folder`. Throws CompiledDataFault where a file is missing, is
 * not JSON or does not have its shape, so a server never starts on half a country.
 */
export async function loadCompiled(folder: string): Promise<CompiledData> {
  const [topology, basemap, layouts, nodes, ties, practices, observations, provenance] = await Promise.all([
    read(folder, "topology.json"),
    read(folder, "basemap.json"),
    read(folder, "layouts.json"),
    read(folder, "nodes.json"),
    read(folder, "ties.json"),
    read(folder, "practices.json"),
    read(folder, "observations.json"),
    read(folder, "provenance.json"),
  ]);
  // The schema checks all that is computed with; that arcs join up is the compiler's to get right.
  const country = topology.content as AtomTopology;
  return {
    topology: country,
    atoms: topology.content.objects.atoms.geometries.map((geometry) => geometry.properties),
    parts: country.parts,
    partBorders: country.partBorders,
    nodes: nodes.content,
    ties: ties.content,
    practices: practices.content,
    observations: observations.content,
    layouts: layouts.content,
    provenance: provenance.content,
    places: basemap.content.places,
    bodies: { topology: topology.bytes, basemap: basemap.bytes, layouts: layouts.bytes },
  };
}

type Contents<File extends ArtefactFile> = z.infer<(typeof artefactSchemas)[File]>;

async function read<File extends ArtefactFile>(
  folder: string,
  name: File,
): Promise<{ bytes: Buffer; content: Contents<File> }> {
  const file = path.join(folder, name);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CompiledDataFault(
      `${file} cannot be read; make it with: npm run geodata -- --from <source folder>`,
      { cause },
    );
  });
  const checked = artefactSchemas[name].safeParse(jsonOf(file, bytes));
  if (checked.success) return { bytes, content: checked.data as Contents<File> };
  const first = checked.error.issues[0];
  throw new CompiledDataFault(
    `${file} does not have the shape this version reads, at ${first?.path.join(".") ?? "its root"}: ${first?.message ?? "unknown fault"}; compile it again`,
  );
}

function jsonOf(file: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new CompiledDataFault(`${file} is not JSON; compile it again`, { cause });
  }
}
