import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { searchKey } from "../../../../geodata/model/plainNames.ts";
import { at } from "../../../../server/domain/at.ts";
import { nestingOf } from "../../../../server/domain/nesting.ts";
import { formatShare } from "../../../components/format.ts";
import type { Area, England } from "../../../state/england.ts";

/** One area of the layer on the map, as a line of the table. */
export type AreaRow = {
  area: Area;
  /** The value of the measure on the map; `null` where it is not known or the map shows none. */
  value: number | null;
  /** Per layer of `homeLayers`, the area it lies in, or mostly lies in and with what share. */
  homes: readonly string[];
  /** What the filter looks in. */
  found: string;
};

/** The layers told beside the areas of a layer: those that are coarser or cut across it, coarsest last. */
export const homeLayers: Readonly<Record<AreaKind, readonly AreaKind[]>> = {
  ccg: ["stp", "county", "region"],
  district: ["ccg", "county", "stp"],
  county: ["stp", "region"],
  stp: ["region"],
  region: [],
};

/** The lines of the table for a layer, in the layer's own order. */
export function areaRows(
  england: England,
  kind: AreaKind,
  valueOfArea: (id: string) => number | null,
): AreaRow[] {
  return england.areas[kind].map((area) => {
    const homes = homeLayers[kind].map((layer) => homeOf(england, area, layer));
    const words = [area.name, area.officialName, area.ods ?? "", area.code, ...homes];
    return { area, value: valueOfArea(area.id), homes, found: words.map(searchKey).join(" | ") };
  });
}

/** "Kent", or "Kent 62% and 2 more" where the area is divided. */
function homeOf(england: England, area: Area, layer: AreaKind): string {
  const { areas } = nestingOf(england.table, area.atoms, layer);
  const [main] = areas;
  if (main === undefined) return "";
  const name = at(england.areas[layer], main.area).name;
  return areas.length === 1 ? name : `${name} ${formatShare(main.shareOfPart)} and ${areas.length - 1} more`;
}

/**
 * The lines that have every word of the text in a name, a code or a home; tolerant of "&", "St", case and
 * accents as the search is. An empty text keeps all.
 */
export function filterRows(rows: readonly AreaRow[], text: string): readonly AreaRow[] {
  const wanted = searchKey(text)
    .split(" ")
    .filter((word) => word !== "");
  if (wanted.length === 0) return rows;
  return rows.filter((row) => wanted.every((word) => row.found.includes(word)));
}
