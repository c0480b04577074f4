import { useMemo } from "react";
import { type Drawing, shapeInDrawing } from "../../map/geometry/drawing.ts";
import type { Grouping } from "../../map/groupings.ts";
import type { AreaGeometry } from "../../map/layers/areaFeatures.ts";
import type { England } from "../../state/england.ts";

/** The shapes of what is chosen: areas of the layer drawn and of others, and groupings. */
export function useChosenShapes(
  england: England,
  drawing: Drawing,
  selected: readonly string[],
  groupings: readonly Grouping[],
): AreaGeometry[] {
  return useMemo(
    () =>
      selected.flatMap((id) => {
        const area = england.byId.get(id);
        if (area?.kind === drawing.kind) return drawing.shapes[area.index] ?? [];
        const atoms = area?.atoms ?? groupings.find((grouping) => grouping.id === id)?.atoms;
        return atoms === undefined ? [] : [shapeInDrawing(england, drawing, atoms)];
      }),
    [england, drawing, selected, groupings],
  );
}
