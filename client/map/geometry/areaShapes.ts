import type { MultiLineString, MultiPolygon } from "geojson";
import { areaPolygons } from "../../../geodata/model/areaPolygons.ts";
import { unionOf } from "../../../server/domain/atomSet.ts";
import type { England } from "../../state/england.ts";
import { borderLines } from "./borderLines.ts";
import { keptByLayer } from "./keptByLayer.ts";

/** The shape of every area of a layer, in the layer's order; dissolved from the atoms once and kept. */
export const areaShapes = keptByLayer((england, kind): MultiPolygon[] =>
  england.areas[kind].map((area) => areaPolygons(england.topology, area.atoms)),
);

/** The lines between the areas of a layer, each once and without the coast; made once and kept. */
export const areaBorders = keptByLayer(
  (england, kind): MultiLineString => borderLines(england.topology, england.table.layers[kind].areaOfAtom),
);

/** One shape of any areas together, of one layer or several. */
export function shapeOfAtoms(england: England, atoms: readonly Uint16Array[]): MultiPolygon {
  return areaPolygons(england.topology, unionOf(atoms));
}
