import { useCallback } from "react";
import { announce } from "../../components/announce.ts";
import type { Drawing } from "../../map/geometry/drawing.ts";
import { isInsideRing } from "../../map/geometry/insideRing.ts";
import type { DrawMode } from "../../map/MapTools.tsx";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";

/** Adds to the selection, or takes out of it, the areas whose middle lies inside a line drawn on the map. */
export function useChooseInside(
  england: England,
  drawing: Drawing,
): (ring: readonly (readonly [number, number])[], mode: DrawMode) => void {
  const [, change] = useViewState();
  return useCallback(
    (ring, mode) => {
      const inside = england.areas[drawing.kind].filter((area) => {
        const spot = drawing.spots[area.index];
        return spot !== null && spot !== undefined && isInsideRing(spot.position, ring);
      });
      const ids = new Set(inside.map((area) => area.id));
      change(({ selected }) => {
        const others = selected.filter((id) => !ids.has(id));
        return { selected: mode === "add" ? [...others, ...ids] : others };
      });
      announce(`${ids.size} ${ids.size === 1 ? "area" : "areas"} ${mode === "add" ? "added" : "removed"}.`);
    },
    [england, drawing, change],
  );
}
