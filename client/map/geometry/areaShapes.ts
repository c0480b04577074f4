import type { MultiLineString, MultiPolygon } from "geojson";
import { mesh } from "topojson-client";
import { areaPolygons } from "../../../geodata/model/areaPolygons.ts";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { unionOf } from "../../../server/domain/atomSet.ts";
import type { England } from "../../state/england.ts";

const shapesByEngland = new WeakMap<England, Map<AreaKind, MultiPolygon[]>>();
const bordersByEngland = new WeakMap<England, Map<AreaKind, MultiLineString>>();

/** The shape of every area of a layer, in the layer's order; dissolved from the atoms once and kept. */
export function areaShapes(england: England, kind: AreaKind): MultiPolygon[] {
  return kept(shapesByEngland, england, kind, () =>
    england.areas[kind].map((area) => areaPolygons(england.topology, area.atoms)),
  );
}

/** The lines between the areas of a layer, each once and without the coast; made once and kept. */
export function areaBorders(england: England, kind: AreaKind): MultiLineString {
  return kept(bordersByEngland, england, kind, () =>
    mesh(england.topology, england.topology.objects.atoms, (one, other) => {
      const first = one.properties;
      const second = other.properties;
      return first !== undefined && second !== undefined && codeOf(first, kind) !== codeOf(second, kind);
    }),
  );
}

/** One shape of any areas together, of one layer or several. */
export function shapeOfAtoms(england: England, atoms: readonly Uint16Array[]): MultiPolygon {
  return areaPolygons(england.topology, unionOf(atoms));
}

function codeOf(properties: object, kind: AreaKind): unknown {
  return (properties as Readonly<Record<string, unknown>>)[kind];
}

function kept<Value>(
  cache: WeakMap<England, Map<AreaKind, Value>>,
  england: England,
  kind: AreaKind,
  make: () => Value,
): Value {
  const byKind = cache.get(england) ?? new Map<AreaKind, Value>();
  cache.set(england, byKind);
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const made = make();
  byKind.set(kind, made);
  return made;
}
