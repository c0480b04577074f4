import { type AreaKind, areaKinds } from "../../../geodata/model/kinds.ts";

const layerSize = 1000;

/**
 * The number of an area as a feature of the map. Every layer has numbers of its own, so colours may be set
 * for a layer before its shapes have replaced those of another.
 */
export function featureId(kind: AreaKind, index: number): number {
  return areaKinds.indexOf(kind) * layerSize + index;
}
