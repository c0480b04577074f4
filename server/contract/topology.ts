/**
 * `GET /api/topology`: the one TopoJSON. Object `atoms` is a GeometryCollection of about 400 polygons whose
 * `properties` are AtomProperties of geodata/model/artefacts.ts; the foreign members `parts` and `partBorders`
 * carry what contiguity needs (see Parts there).
 */
import type { GeometryCollection, Topology as TopoJson } from "topojson-specification";
import type { z } from "zod";
import type { AtomProperties, Part, PartBorder } from "../../geodata/model/artefacts.ts";

export type AtomTopology = TopoJson<{ atoms: GeometryCollection<AtomProperties> }> & {
  parts: Part[];
  partBorders: z.infer<typeof PartBorder>[];
};
