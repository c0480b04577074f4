import { type Land, landOf } from "../../../../server/domain/land.ts";
import type { England } from "../../../state/england.ts";

const made = new WeakMap<England, Land>();

/** England's pieces of land, indexed once and kept as long as that England is. */
export function landOfEngland(england: England): Land {
  const known = made.get(england);
  if (known !== undefined) return known;
  const land = landOf(england.table, {
    parts: england.topology.parts,
    borders: england.topology.partBorders,
  });
  made.set(england, land);
  return land;
}
