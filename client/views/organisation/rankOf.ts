import type { England } from "../../state/england.ts";
import type { Rank } from "./summary.ts";

/** The place of an area by people in its layer; `null` for what is no area. Areas of one size share a place. */
export function rankOf(england: England, id: string): Rank | null {
  const area = england.byId.get(id);
  if (area === undefined) return null;
  const layer = england.areas[area.kind];
  return { place: 1 + layer.filter(({ people }) => people > area.people).length, of: layer.length };
}
