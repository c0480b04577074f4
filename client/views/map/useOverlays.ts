import type { MultiLineString } from "geojson";
import { useMemo } from "react";
import { type Drawing, overlayLines, shapeInDrawing } from "../../map/geometry/drawing.ts";
import { type Grouping, hatchTurns, isGroupingTheme } from "../../map/groupings.ts";
import type { HatchedShape } from "../../map/layers/HatchLayer.tsx";
import { type GroupingLook, groupingLooks } from "../../map/marks/groupingLooks.ts";
import { type LineLook, lineLooks, overlayOrder } from "../../map/marks/lineLooks.ts";
import type { England } from "../../state/england.ts";
import { isAreaKind } from "../../state/viewState.ts";

export type LineOverlay = { id: string; look: LineLook; lines: MultiLineString };
export type HatchOverlay = { id: string; look: GroupingLook; shapes: HatchedShape[] };

/** The overlays the address names, ready to draw; words that name none are passed over. */
export function useOverlays(
  england: England,
  drawing: Drawing,
  overlays: readonly string[],
  groupings: readonly Grouping[],
): { lines: LineOverlay[]; hatches: HatchOverlay[] } {
  const lines = useMemo(
    () =>
      overlayOrder
        .filter((layer) => layer !== drawing.kind && overlays.includes(layer))
        .map((layer) => ({
          id: `${layer}`,
          look: lineLooks[layer],
          lines: overlayLines(england, drawing, layer),
        })),
    [england, drawing, overlays],
  );
  const hatches = useMemo(
    () =>
      overlays
        .filter((id) => !isAreaKind(id))
        .flatMap((id): HatchOverlay[] => {
          const members = groupings.filter((grouping) => grouping.id === id || grouping.theme === id);
          const theme = isGroupingTheme(id) ? id : members[0]?.theme;
          if (theme === undefined) return [];
          const turns = hatchTurns(members);
          const shapes = members.map(({ name, atoms }, index) => ({
            name,
            shape: shapeInDrawing(england, drawing, atoms),
            turn: turns[index] ?? 0,
          }));
          return [{ id, look: groupingLooks[theme], shapes }];
        }),
    [england, drawing, overlays, groupings],
  );
  return { lines, hatches };
}
