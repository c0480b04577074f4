import { useMemo } from "react";
import { mapColours } from "../baseStyle.ts";
import { type AreaGeometry, bareFeature, outlinesOf } from "./areaFeatures.ts";
import { useSource } from "./useSource.ts";

/**
 * The dark outline of what is chosen: areas of the layer drawn, and others such as a footprint over CCGs or a
 * vanguard. They have a source of their own, since an outline layer over all areas would cost every frame.
 */
export function ChosenOutline({ shapes }: { shapes: readonly AreaGeometry[] }) {
  const data = useMemo(() => bareFeature(outlinesOf(shapes)), [shapes]);
  useSource({ id: "chosen", data, layers });
  return null;
}

const layers: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "chosen",
    layer: {
      id: "chosen-casing",
      type: "line",
      source: "chosen",
      layout: { "line-join": "round" },
      paint: { "line-color": "#ffffff", "line-width": 6 },
    },
  },
  {
    slot: "chosen",
    layer: {
      id: "chosen-line",
      type: "line",
      source: "chosen",
      layout: { "line-join": "round" },
      paint: { "line-color": mapColours.ink, "line-width": 3 },
    },
  },
];
