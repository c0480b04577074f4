import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { layoutsQuery } from "../../api/queries.ts";
import { cellDrawing, type Drawing, mapDrawing } from "../../map/geometry/drawing.ts";
import type { England } from "../../state/england.ts";
import type { Shape } from "../../state/viewState.ts";

/**
 * The layer in the shape asked for. Until the layouts have come, and where they cannot, it is the map, and
 * `drawing.shape` says so.
 */
export function useDrawing(
  england: England,
  kind: AreaKind,
  shape: Shape,
): { drawing: Drawing; failure: Error | null } {
  const layouts = useQuery({ ...layoutsQuery, enabled: shape !== "map" });
  const drawing = useMemo(() => {
    const cells =
      shape === "map" || layouts.data === undefined ? null : cellDrawing(england, kind, shape, layouts.data);
    return cells ?? mapDrawing(england, kind);
  }, [england, kind, shape, layouts.data]);
  return { drawing, failure: shape === "map" ? null : layouts.error };
}
