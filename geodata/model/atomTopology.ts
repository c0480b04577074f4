import type { GeometryCollection, Topology } from "topojson-specification";
import type { z } from "zod";
import type { AtomProperties, Part, PartBorder } from "./artefacts.ts";

/**
 * topology.json: object `atoms` is a collection of about 400 (multi)polygons with AtomProperties, every ring
 * with its interior on the left; the foreign members `parts` and `partBorders` carry what contiguity needs.
 */
export type AtomTopology = Topology<{ atoms: GeometryCollection<AtomProperties> }> & {
  parts: Part[];
  partBorders: z.infer<typeof PartBorder>[];
};
