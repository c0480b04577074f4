import type { GeometryCollection } from "geojson";
import { topology } from "topojson-server";
import type { MultiPolygon } from "topojson-specification";
import type { SourcePart } from "./findParts.ts";
import type { GridPoint } from "./readShapes.ts";

/** The atoms' boundaries cut where three or more areas, or an area and itself, meet; unsimplified. */
export interface CutArcs {
  arcs: GridPoint[][];
  /** For each atom its parts, each a list of rings of arc references, interior on the left. */
  atoms: number[][][][];
}

/** Joins the source's short arcs into as few as the atoms need. Parts come in order of atom. */
export function cutArcs(parts: readonly SourcePart[], atomCount: number): CutArcs {
  const geometries = Array.from({ length: atomCount }, (_, atom) => ({
    type: "MultiPolygon" as const,
    coordinates: parts.filter((part) => part.atom === atom).map((part) => part.rings.map(copyOf)),
  }));
  const atoms: GeometryCollection = { type: "GeometryCollection", geometries };
  const cut = topology({ atoms });
  const collection = cut.objects.atoms;
  if (collection?.type !== "GeometryCollection") throw new Error("The atoms did not become a collection");
  return {
    arcs: cut.arcs.map((arc) => arc.map(([x = 0, y = 0]): GridPoint => [x, y])),
    atoms: collection.geometries.map((geometry) => {
      if (geometry.type !== "MultiPolygon") throw new Error("An atom did not become a MultiPolygon");
      return (geometry as MultiPolygon).arcs;
    }),
  };
}

/** topojson-server keeps and may rewrite the rings it is given. */
function copyOf(ring: readonly GridPoint[]): number[][] {
  return ring.map(([x, y]) => [x, y]);
}
