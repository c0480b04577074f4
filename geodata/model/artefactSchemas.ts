import { z } from "zod";
import {
  AtomProperties,
  BaseMap,
  CompiledNodes,
  CompiledPractices,
  CompiledTies,
  Layouts,
  Lsoas,
  Observations,
  Part,
  PartBorder,
  Provenance,
} from "./artefacts.ts";

const pair = z.tuple([z.number(), z.number()]);
const polygonArcs = z.array(z.array(z.number().int()));

/** The checkable shape of topology.json; its type for use in code is AtomTopology of server/contract. */
const TopologyFile = z.object({
  type: z.literal("Topology"),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.object({
    atoms: z.object({
      type: z.literal("GeometryCollection"),
      geometries: z.array(
        z.discriminatedUnion("type", [
          z.object({ type: z.literal("Polygon"), arcs: polygonArcs, properties: AtomProperties }),
          z.object({
            type: z.literal("MultiPolygon"),
            arcs: z.array(polygonArcs),
            properties: AtomProperties,
          }),
        ]),
      ),
    }),
  }),
  arcs: z.array(z.array(pair).min(2)),
  parts: z.array(Part),
  partBorders: z.array(PartBorder),
});

/** Every file of the compiled folder and what it holds: nothing else is written there. */
export const artefactSchemas = {
  "topology.json": TopologyFile,
  "lsoas.json": Lsoas,
  "basemap.json": BaseMap,
  "nodes.json": CompiledNodes,
  "ties.json": CompiledTies,
  "practices.json": CompiledPractices,
  "observations.json": Observations,
  "layouts.json": Layouts,
  "provenance.json": Provenance,
} as const satisfies Record<string, z.ZodType>;

/** The name of a file of the compiled folder. */
export type ArtefactFile = keyof typeof artefactSchemas;
