import { type AreaKind, isAreaKind, type NodeKind } from "../../../geodata/model/kinds.ts";

/** The layer the map shows to have these on it: that of the first area; `null` where none of them is one. */
export function areaKindOf(organisations: readonly { kind: NodeKind }[]): AreaKind | null {
  return organisations.map(({ kind }) => kind).find(isAreaKind) ?? null;
}
