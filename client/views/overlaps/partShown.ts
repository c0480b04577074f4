import { at } from "../../../server/domain/at.ts";
import type { Area, England } from "../../state/england.ts";
import { type FitRow, rowsWithin } from "./fitRows.ts";

/** Up to this many rows and columns together are drawn whole; more than that is looked at part by part. */
const drawnWhole = 60;

/** Whether the rows and all the areas they are divided between fit one readable drawing. */
export function fitsOneDrawing(rows: readonly FitRow[]): boolean {
  const columns = new Set(rows.flatMap((row) => row.parts.map((part) => part.area)));
  return rows.length + columns.size <= drawnWhole;
}

/**
 * The footprint to start with where all of England is too much for one drawing: the one with most areas that
 * are cut (then most people in them), which is where there is most to see; `null` where nothing is cut anywhere.
 */
export function mostCutFootprint(england: England, rows: readonly FitRow[]): Area | null {
  let most: { footprint: Area; cut: number; people: number } | null = null;
  for (const footprint of england.areas.stp) {
    const cutHere = rowsWithin(england, rows, footprint).filter((row) => !row.nests);
    const cut = cutHere.length;
    const people = cutHere.reduce((sum, row) => sum + row.area.people, 0);
    const isMore = most === null ? cut > 0 : cut > most.cut || (cut === most.cut && people > most.people);
    if (isMore) most = { footprint, cut, people };
  }
  return most?.footprint ?? null;
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
