import type { GeometryCollection, Topology } from "topojson-specification";
import type { AtomProperties } from "../model/artefacts.ts";
import type { Grid } from "./gridRings.ts";
import type { GridPoint } from "./readShapes.ts";

/** Writes arcs on a grid as a quantised TopoJSON with one object, `atoms`, in the order of `properties`. */
export function encodeTopology(
  arcs: readonly (readonly GridPoint[])[],
  atoms: number[][][][],
  properties: readonly AtomProperties[],
  grid: Grid,
): Topology<{ atoms: GeometryCollection<AtomProperties> }> {
  const geometries = atoms.map((parts, index) => {
    const own = properties[index];
    if (own === undefined) throw new Error(`Atom ${index} has no properties`);
    const [only] = parts;
    return parts.length === 1 && only !== undefined
      ? { type: "Polygon" as const, arcs: only, properties: own }
      : { type: "MultiPolygon" as const, arcs: parts, properties: own };
  });
  return {
    type: "Topology",
    transform: { scale: [...grid.scale], translate: [...grid.translate] },
    objects: { atoms: { type: "GeometryCollection", geometries } },
    arcs: arcs.map(deltasOf),
  };
}

function deltasOf(arc: readonly GridPoint[]): [number, number][] {
  let [lastX, lastY] = [0, 0];
  return arc.map(([x, y]) => {
    const delta: [number, number] = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return delta;
  });
}
