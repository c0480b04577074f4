import type { QueryAnswer } from "../../../../server/contract/query.ts";
import type { Area } from "../../../state/england.ts";
import type { AreaColumn } from "./areaColumns.ts";

/** What an answer says of one area: how many rows name it, and the largest value of them. */
export type AreaValue = { area: Area; rows: number; value: number | null };

/** How the areas of an answer can be coloured: by one of its columns, or by how many rows name each. */
export type Shade = { kind: "column"; place: number } | { kind: "rows" } | { kind: "none" };

/**
 * The areas an answer names, each once, in the order they first stand in. Where several rows name one, the largest of
 * their values counts: what is drawn can be found in the table.
 */
export function areaValues(
  { rows }: Pick<QueryAnswer, "rows">,
  column: AreaColumn,
  shade: Shade,
): AreaValue[] {
  const byId = new Map<string, AreaValue>();
  for (const [index, row] of rows.entries()) {
    const area = column.areas[index] ?? null;
    if (area === null) continue;
    const known = byId.get(area.id) ?? { area, rows: 0, value: null };
    known.rows += 1;
    const value = shade.kind === "column" ? (row[shade.place] ?? null) : known.rows;
    if (shade.kind !== "none" && typeof value === "number" && (known.value === null || value > known.value)) {
      known.value = value;
    }
    byId.set(area.id, known);
  }
  return [...byId.values()];
}
