import { type RefObject, useEffect, useMemo, useState } from "react";
import { type Bounds, boundsOfPoints, boundsOfShape } from "../../map/geometry/bounds.ts";
import { type Drawing, shapeInDrawing } from "../../map/geometry/drawing.ts";
import type { England } from "../../state/england.ts";
import type { ViewState } from "../../state/viewState.ts";

/**
 * The box to show while the address holds no camera: what a search or a link chose, else all of the drawing.
 * What is chosen inside `workspace` (a click, a box, the list, the table) never moves the map.
 */
export function useFit(
  england: England,
  drawing: Drawing,
  { at, selected }: Pick<ViewState, "at" | "selected">,
  workspace: RefObject<HTMLElement | null>,
): Bounds {
  const [brought, setBrought] = useState<readonly string[]>(at === null ? selected : []);
  useEffect(() => {
    if (at !== null) setBrought([]);
    else if (isElsewhere(document.activeElement, workspace.current)) setBrought(selected);
  }, [at, selected, workspace]);
  return useMemo(() => {
    const corners = brought.flatMap((id) => {
      const area = england.byId.get(id);
      if (area === undefined) return [];
      const [west, south, east, north] = boundsOfShape(shapeInDrawing(england, drawing, area.atoms));
      return [
        [west, south],
        [east, north],
      ];
    });
    return corners.length === 0 ? drawing.bounds : within(grown(boundsOfPoints(corners)), drawing.bounds);
  }, [england, drawing, brought]);
}

/** A box with half its size added around it, so that what is in it is seen among its neighbours. */
function grown([west, south, east, north]: Bounds): Bounds {
  const width = (east - west) / 2;
  const height = (north - south) / 2;
  return [west - width, south - height, east + width, north + height];
}

/** What of a box lies inside another: beyond the drawing there is nothing to see what is chosen among. */
function within([west, south, east, north]: Bounds, around: Bounds): Bounds {
  return [
    Math.max(west, around[0]),
    Math.max(south, around[1]),
    Math.min(east, around[2]),
    Math.min(north, around[3]),
  ];
}

/**
 * True where somebody is at work outside the workspace, as in the search. A click on what takes no focus
 * leaves it on something around the workspace, which is not elsewhere.
 */
function isElsewhere(active: Element | null, workspace: HTMLElement | null): boolean {
  if (active === null || workspace === null) return false;
  return !active.contains(workspace) && !workspace.contains(active);
}
