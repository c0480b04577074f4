import { useMemo } from "react";
import type { Area, England } from "../../state/england.ts";
import { type FitRow, rowsWithin } from "./fitRows.ts";
import { fitsOneDrawing, mostCutFootprint, withSharers } from "./partShown.ts";

/** What is drawn: its rows, the part of England they lie in (`null` for all of it), and whether nobody chose it. */
export type PartDrawn = {
  rows: readonly FitRow[];
  place: Area | null;
  isDefault: boolean;
  /** Whether rows were added that share an area with the one looked at, since one row alone says little. */
  hasSharers: boolean;
};

/**
 * The part of England a drawing shows: what the person chose, all of England where that can be read, and
 * else the footprint where most is cut.
 */
export function usePartDrawn(
  england: England,
  everywhere: readonly FitRow[],
  within: Area | null,
): PartDrawn {
  return useMemo(() => {
    if (within === null && fitsOneDrawing(everywhere)) {
      return { rows: everywhere, place: null, isDefault: false, hasSharers: false };
    }
    const place = within ?? mostCutFootprint(england, everywhere) ?? england.areas.stp.at(0) ?? null;
    const rows = rowsWithin(england, everywhere, place);
    const drawn = rows.length === 1 ? withSharers(everywhere, rows) : rows;
    return { rows: drawn, place, isDefault: within === null, hasSharers: drawn.length > rows.length };
  }, [england, everywhere, within]);
}
