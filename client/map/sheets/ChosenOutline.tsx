import { useMemo } from "react";
import { mapColours } from "../baseStyle.ts";
import type { AreaGeometry } from "../layers/areaFeatures.ts";
import { MapSheet, type Paint } from "./MapSheet.tsx";
import { sheetPath } from "./sheetPath.ts";

/** The dark outline of what is chosen: areas of the layer drawn, and others such as a footprint over CCGs or a vanguard. */
export function ChosenOutline({ shapes }: { shapes: readonly AreaGeometry[] }) {
  const paint = useMemo(
    (): Paint => (context, viewport) => {
      if (shapes.length === 0) return;
      const outline = sheetPath(shapes, viewport);
      context.lineJoin = "round";
      context.strokeStyle = "#ffffff";
      context.lineWidth = widthAt(viewport.zoom, 4, 6);
      context.stroke(outline);
      context.strokeStyle = mapColours.ink;
      context.lineWidth = widthAt(viewport.zoom, 1.8, 3);
      context.stroke(outline);
    },
    [shapes],
  );
  return <MapSheet paint={paint} />;
}

/** Thinner over the whole country, where many small areas may be chosen and their colours must still be seen. */
function widthAt(zoom: number, far: number, near: number): number {
  const share = Math.min(1, Math.max(0, (zoom - 5.5) / 2.5));
  return far + (near - far) * share;
}
