import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import { layerOverlaps } from "../../../server/domain/overlap.ts";
import type { Area, England } from "../../state/england.ts";

/** People of one area who live in one area of the other layer, and their share of either area's people. */
type FitPart = { area: Area; people: number; shareOfRow: number; shareOfPart: number };

/** One area of the first layer and how the second layer divides its people. */
export type FitRow = {
  area: Area;
  /** Most people first; one alone where the area nests. */
  parts: readonly FitPart[];
  nests: boolean;
  /** Share of its people outside its largest part: how badly it is cut. 0 where it nests. */
  cutShare: number;
};

/** Every area of the first layer that somebody lives in, in the layer's order, with its parts. */
export function fitRows(england: England, first: AreaKind, second: AreaKind): FitRow[] {
  const overlaps = layerOverlaps(england.table, first, second);
  const parts: FitPart[][] = england.areas[first].map(() => []);
  for (let row = 0; row < overlaps.size; row++) {
    at(parts, at(overlaps.of, row)).push({
      area: at(england.areas[second], at(overlaps.with, row)),
      people: at(overlaps.people, row),
      shareOfRow: at(overlaps.shareOfOf, row),
      shareOfPart: at(overlaps.shareOfWith, row),
    });
  }
  return england.areas[first].flatMap((area) => {
    const own = at(parts, area.index).sort(
      (one, other) => other.people - one.people || one.area.index - other.area.index,
    );
    const largest = own.at(0);
    if (largest === undefined) return [];
    return [{ area, parts: own, nests: own.length === 1, cutShare: 1 - largest.shareOfRow }];
  });
}

/**
 * The rows of areas that have people in `within`, an area of any layer; all rows where it is `null`. A row
 * keeps all its parts, those outside too: what an area is cut between does not end at the edge of the part
 * of England looked at.
 */
export function rowsWithin(england: England, rows: readonly FitRow[], within: Area | null): FitRow[] {
  if (within === null) return [...rows];
  const { people } = england.table;
  const inside = new Set(within.atoms.filter((atom) => at(people, atom) > 0));
  return rows.filter((row) => row.area.atoms.some((atom) => inside.has(atom)));
}

/** Rows with the worst cut first and the nested last; ties by people, most first, then by name. */
export function worstCutFirst(rows: readonly FitRow[]): FitRow[] {
  return [...rows].sort(
    (one, other) =>
      other.cutShare - one.cutShare ||
      other.parts.length - one.parts.length ||
      other.area.people - one.area.people ||
      one.area.name.localeCompare(other.area.name, "en"),
  );
}
