import type { QueryAnswer } from "../../../../server/contract/query.ts";
import type { England } from "../../../state/england.ts";
import type { AreaColumn } from "../onMap/areaColumns.ts";
import type { AnswerColumn } from "./columnKinds.ts";

/** The names that stand beside the identifiers and codes of a column, by its values. */
export type NamesBeside = ReadonlyMap<string, string>;

/**
 * For each column that holds identifiers or codes of areas, what those are called; `null` for any other column, and
 * where the names stand in the answer already.
 */
export function areaNamesBeside(
  { rows }: Pick<QueryAnswer, "rows">,
  columns: readonly AnswerColumn[],
  areas: readonly AreaColumn[],
  england: England | undefined,
): (NamesBeside | null)[] {
  return columns.map(({ place, kind }) => {
    const coded = areas.find((column) => column.place === place)?.areas;
    if (england === undefined || (coded === undefined && kind !== "identifier")) return null;
    const names = new Map<string, string>();
    let said = 0;
    let told = 0;
    for (const [index, row] of rows.entries()) {
      const value = row[place];
      if (typeof value !== "string") continue;
      const name = (england.byId.get(value) ?? coded?.[index])?.name;
      if (name === undefined) continue;
      names.set(value, name);
      told += 1;
      if (row.includes(name)) said += 1;
    }
    return told === 0 || said > told / 2 ? null : names;
  });
}
