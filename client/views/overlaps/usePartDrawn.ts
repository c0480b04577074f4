import { useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { Area, England } from "../../state/england.ts";
import { type FitRow, rowsWithin } from "./fitRows.ts";
import { fitsOneDrawing, type StartingPart, startingPart, withSharers } from "./partShown.ts";

/** What is drawn: its rows, the part of England they lie in (`null` for all of it), and why it is that part. */
export type PartDrawn = {
  rows: readonly FitRow[];
  place: Area | null;
  because: StartingPart["because"] | "chosen" | "whole";
  /** Whether rows were added that share an area with the one looked at, since one row alone says little. */
  hasSharers: boolean;
};

/**
 * The part of England a drawing shows: what the person chose, all of England where that can be read, and
 * else the part where most is cut.
 */
export function usePartDrawn(
  england: England,
  first: AreaKind,
  everywhere: readonly FitRow[],
  within: Area | null,
): PartDrawn {
  return useMemo(() => {
    const chosen = within === null ? null : { place: within, because: "chosen" as const };
    const part = chosen ?? (fitsOneDrawing(everywhere) ? null : startingPart(england, first, everywhere));
    if (part === null) return { rows: everywhere, place: null, because: "whole", hasSharers: false };
    const rows = rowsWithin(england, everywhere, part.place);
    const drawn = rows.length === 1 ? withSharers(everywhere, rows) : rows;
    return { rows: drawn, ...part, hasSharers: drawn.length > rows.length };
  }, [england, first, everywhere, within]);
}
