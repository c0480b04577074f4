import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import {
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

/** The part of the topology that the server computes with; its arcs are only passed on. */
const CheckedTopology = z.looseObject({
  type: z.literal("Topology"),
  arcs: z.array(z.unknown()),
  objects: z.object({
    atoms: z.looseObject({ geometries: z.array(z.looseObject({ properties: AtomProperties })) }),
  }),
  parts: z.array(Part),
  partBorders: z.array(PartBorder),
});

/** Of the base map the server reads the towns; its land is only passed on. */
const CheckedBasemap = z.looseObject({ places: z.array(Place) });

/** A compiled file that cannot be used: names the file and says what to do. */
export class CompiledDataFault extends Error {
  override name = "CompiledDataFault";
}

/**
 * Reads and checks every compiled file of `folder`. Throws CompiledDataFault where a file is missing, is
 * not JSON or does not have its shape, so a server never starts on half a country.
 */
export async function loadCompiled(folder: string): Promise<CompiledData> {
  const read = (name: string) => readBytes(folder, name);
  const [topology, basemap, layouts, nodes, ties, practices, observations, provenance] = await Promise.all([
    read("topology"),
    read("basemap"),
    read("layouts"),
    read("nodes"),
    read("ties"),
    read("practices"),
    read("observations"),
    read("provenance"),
  ]);
  const parsed = parse(CheckedTopology, topology);
  return {
    // The check above passes objects through unchanged; arcs are the compiler's to get right.
    topology: parsed as unknown as AtomTopology,
    atoms: parsed.objects.atoms.geometries.map((geometry) => geometry.properties),
    parts: parsed.parts,
    partBorders: parsed.partBorders,
    nodes: parse(CompiledNodes, nodes),
    ties: parse(CompiledTies, ties),
    practices: parse(CompiledPractices, practices),
    observations: parse(Observations, observations),
    layouts: parse(Layouts, layouts),
    provenance: parse(Provenance, provenance),
    places: parse(CheckedBasemap, basemap).places,
    bodies: { topology: topology.bytes, basemap: basemap.bytes, layouts: layouts.bytes },
  };
}

type CompiledFile = { file: string; bytes: Buffer };

async function readBytes(folder: string, name: string): Promise<CompiledFile> {
  const file = path.join(folder, `${name}.json`);
  try {
    return { file, bytes: await readFile(file) };
  } catch (cause) {
    throw new CompiledDataFault(
      `${file} cannot be read; make it with: npm run geodata -- --from <source folder>`,
      { cause },
    );
  }
}

function parse<Shape extends z.ZodType>(shape: Shape, { file, bytes }: CompiledFile): z.infer<Shape> {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new CompiledDataFault(`${file} is not JSON; compile it again`, { cause });
  }
  const checked = shape.safeParse(json);
  if (checked.success) return checked.data;
  const first = checked.error.issues[0];
  throw new CompiledDataFault(
    `${file} does not have the shape this version reads, at ${first?.path.join(".") ?? "its root"}: ${first?.message ?? "unknown fault"}; compile it again`,
  );
}
