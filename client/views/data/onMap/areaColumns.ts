import { type AreaKind, areaKinds } from "../../../../geodata/model/kinds.ts";
import type { QueryAnswer, SqlValue } from "../../../../server/contract/query.ts";
import type { Area, England } from "../../../state/england.ts";

/** A column whose values name areas of one layer. */
export type AreaColumn = {
  place: number;
  name: string;
  layer: AreaKind;
  /** The area that each row names; `null` where the row's value names none of the layer. */
  areas: (Area | null)[];
};

/** Of the values that are known, at least so many must name an area: a heading that is wrong now and then is none. */
const enough = 0.8;

/** The columns of an answer that name areas, by identifier or by either code, in their order. */
export function areaColumns(
  england: England,
  { columns, rows }: Pick<QueryAnswer, "columns" | "rows">,
): AreaColumn[] {
  const areaOf = areaFinder(england);
  return columns.flatMap((name, place): AreaColumn[] => {
    const values = rows.map((row) => row[place] ?? null);
    const known = values.filter((value) => value !== null).length;
    if (known === 0) return [];
    const [best] = areaKinds
      .map((layer) => ({ layer, areas: values.map((value) => areaOf(value, layer)) }))
      .map((each) => ({ ...each, found: each.areas.filter((area) => area !== null).length }))
      .sort((one, other) => other.found - one.found);
    if (best === undefined || best.found < enough * known) return [];
    return [{ place, name, layer: best.layer, areas: best.areas }];
  });
}

/** Finds the area of a layer by what SQL gave; ONS codes of unitaries name a district and a county alike. */
function areaFinder(england: England): (value: SqlValue, layer: AreaKind) => Area | null {
  const byCode = Object.fromEntries(
    areaKinds.map((kind) => [
      kind,
      new Map(
        england.areas[kind].flatMap((area) => [
          [area.id, area] as const,
          [area.code, area] as const,
          ...(area.ods === null ? [] : [[area.ods, area] as const]),
        ]),
      ),
    ]),
  ) as Record<AreaKind, Map<string, Area>>;
  return (value, layer) => (typeof value === "string" ? (byCode[layer].get(value) ?? null) : null);
}
