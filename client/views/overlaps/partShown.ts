import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import type { Area, England } from "../../state/england.ts";
import { type FitRow, rowsWithin, worstCutFirst } from "./fitRows.ts";

/** Up to this many rows and columns together are drawn whole; more than that is looked at part by part. */
const drawnWhole = 60;

/** Whether the rows and all the areas they are divided between fit one readable drawing. */
export function fitsOneDrawing(rows: readonly FitRow[]): boolean {
  const columns = new Set(rows.flatMap((row) => row.parts.map((part) => part.area)));
  return rows.length + columns.size <= drawnWhole;
}

/** The part of England to start with, and why that one. */
export type StartingPart = { place: Area; because: "most-cut-here" | "cut-most" | "first" };

/**
 * The part to start with where all of England is too much for one drawing, which is where there is most to
 * see: the footprint with most areas that are cut (then most people in them). Footprints and regions are
 * themselves as large as that, so of those it is the one that is cut most. Where nothing is cut anywhere it is
 * the first footprint; `null` where there is none.
 */
export function startingPart(
  england: England,
  first: AreaKind,
  rows: readonly FitRow[],
): StartingPart | null {
  const cut = rows.filter((row) => !row.nests);
  if (cut.length > 0 && (first === "stp" || first === "region")) {
    return { place: at(worstCutFirst(cut), 0).area, because: "cut-most" };
  }
  const candidates = england.areas.stp.map((place) => {
    const here = rowsWithin(england, cut, place);
    return { place, cut: here.length, people: here.reduce((sum, row) => sum + row.area.people, 0) };
  });
  const [most] = candidates.sort((one, other) => other.cut - one.cut || other.people - one.people);
  if (most === undefined) return null;
  return { place: most.place, because: most.cut > 0 ? "most-cut-here" : "first" };
}

/** The rows, and with them every row that has people in one of the areas they are divided between. */
export function withSharers(everywhere: readonly FitRow[], rows: readonly FitRow[]): FitRow[] {
  const columns = new Set(rows.flatMap((row) => row.parts.map((part) => part.area)));
  return everywhere.filter((row) => row.parts.some((part) => columns.has(part.area)));
}

/** The footprint in which most people of a pair of areas live. */
export function footprintOfPair(england: England, first: Area, second: Area): Area | null {
  const { areaOfAtom } = england.table.layers.stp;
  const inSecond = new Set(second.atoms);
  const people = new Map<number, number>();
  for (const atom of first.atoms) {
    if (!inSecond.has(atom)) continue;
    const footprint = at(areaOfAtom, atom);
    people.set(footprint, (people.get(footprint) ?? 0) + at(england.table.people, atom));
  }
  const [largest] = [...people].sort((one, other) => other[1] - one[1]);
  return largest === undefined ? null : at(england.areas.stp, largest[0]);
}
