import { useMemo } from "react";
import { mapColours } from "../baseStyle.ts";
import { useEnglandOnMap } from "../EnglandContext.ts";
import type { Drawing } from "../geometry/drawing.ts";
import { useHoveredId } from "../hoverStore.ts";
import { MapSheet, type Paint } from "./MapSheet.tsx";
import { sheetPath } from "./sheetPath.ts";

/** The bright outline of the area pointed at, whoever points: the map, the list, the table or an inset. */
export function HoverOutline({ drawing }: { drawing: Drawing }) {
  const england = useEnglandOnMap();
  const area = england.byId.get(useHoveredId() ?? "");
  const shape = area?.kind === drawing.kind ? drawing.shapes[area.index] : undefined;
  const paint = useMemo(
    (): Paint => (context, viewport) => {
      if (shape === undefined) return;
      const outline = sheetPath([shape], viewport);
      context.lineJoin = "round";
      context.strokeStyle = mapColours.ink;
      context.lineWidth = 4.5;
      context.stroke(outline);
      context.strokeStyle = mapColours.hover;
      context.lineWidth = 2.5;
      context.stroke(outline);
    },
    [shape],
  );
  return <MapSheet paint={paint} />;
}
