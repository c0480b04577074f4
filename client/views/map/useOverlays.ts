import type { MultiLineString } from "geojson";
import { useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { isAreaKind } from "../../../geodata/model/kinds.ts";
import { type Drawing, overlayLines, shapeInDrawing } from "../../map/geometry/drawing.ts";
import { type Grouping, hatchTurns, isGroupingTheme } from "../../map/groupings.ts";
import { outlinesOf } from "../../map/layers/areaFeatures.ts";
import type { HatchedShape } from "../../map/layers/HatchLayer.tsx";
import { type GroupingLook, groupingLooks } from "../../map/marks/groupingLooks.ts";
import { type LineLook, lineLooks, overlayOrder } from "../../map/marks/lineLooks.ts";
import type { England } from "../../state/england.ts";

type LineOverlay = { layer: AreaKind; look: LineLook; lines: MultiLineString };
type HatchOverlay = { id: string; look: GroupingLook; shapes: HatchedShape[] };

/** What lies over the areas: the lines of other layers, finest first, and hatched groupings. */
export type Overlays = { lines: LineOverlay[]; hatches: HatchOverlay[] };

/** The overlays the address names, ready to draw; words that name none are passed over. */
export function useOverlays(
  england: England,
  drawing: Drawing,
  asked: readonly string[],
  groupings: readonly Grouping[],
): Overlays {
  const lines = useMemo(
    () =>
      overlayOrder
        .filter((layer) => layer !== drawing.kind && asked.includes(layer))
        .map((layer) => ({ layer, look: lineLooks[layer], lines: overlayLines(england, drawing, layer) })),
    [england, drawing, asked],
  );
  const hatches = useMemo(
    () =>
      asked
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
    [england, drawing, asked, groupings],
  );
  return useMemo(() => ({ lines, hatches }), [lines, hatches]);
}

/** All overlays as lines, hatched groupings by their outlines alone, for windows too small for hatching. */
export function asLines({
  lines,
  hatches,
}: Overlays): { id: string; look: LineLook; lines: MultiLineString }[] {
  return [
    ...hatches.map(({ id, look, shapes }) => ({
      id,
      look: { colour: look.colour, width: 1.4, dash: null },
      lines: outlinesOf(shapes.map(({ shape }) => shape)),
    })),
    ...lines.map(({ layer, look, lines }) => ({ id: layer, look, lines })),
  ];
}
