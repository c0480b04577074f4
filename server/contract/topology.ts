/** `GET /api/topology`: the one TopoJSON, as compiled. */
export type { AtomTopology } from "../../geodata/model/atomTopology.ts";
