/** The compiled England as it is kept with the code, for tests. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MultiPolygon } from "geojson";
import { areaPolygons } from "../../../geodata/model/areaPolygons.ts";
import { AtomProperties, CompiledNode } from "../../../geodata/model/artefacts.ts";
import type { AtomTopology } from "../../../geodata/model/atomTopology.ts";
import type { AreaKind } from "../../../geodata/model/kinds.ts";

/** The folder the application loads. */
export const compiledFolder = fileURLToPath(new URL("../../../geodata/compiled", import.meta.url));

/** One file of the compiled folder as bytes. */
export function compiledBytes(file: string): Buffer {
  return readFileSync(`${compiledFolder}/${file}`);
}

export const topology: AtomTopology = JSON.parse(compiledBytes("topology.json").toString());

export const atoms = topology.objects.atoms.geometries.map((geometry) =>
  AtomProperties.parse(geometry.properties),
);

/** The step of the published grid in degrees. */
export const gridStep = topology.transform?.scale[0] ?? 0;

/** Atoms by the area of a layer they lie in. */
export function areasOf(layer: AreaKind): Map<string, number[]> {
  const areas = new Map<string, number[]>();
  atoms.forEach((atom, index) => {
    const members = areas.get(atom[layer]) ?? [];
    members.push(index);
    areas.set(atom[layer], members);
  });
  return areas;
}

/** The shape of every area of a layer by code. */
export function shapesOf(layer: AreaKind): Map<string, MultiPolygon> {
  return new Map([...areasOf(layer)].map(([code, members]) => [code, areaPolygons(topology, members)]));
}

/** ONS codes by the name people say. */
export function codesByName(kind: AreaKind): Map<string, string> {
  const nodes: unknown[] = JSON.parse(compiledBytes("nodes.json").toString());
  return new Map(
    nodes
      .map((node) => CompiledNode.parse(node))
      .filter((node) => node.kind === kind)
      .map((node) => [node.name, node.ons ?? ""]),
  );
}
