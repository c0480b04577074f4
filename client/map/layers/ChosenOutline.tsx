import type { ExpressionSpecification } from "maplibre-gl";
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

/** Thinner over the whole country, where many small areas may be chosen and their colours must still be seen. */
const widthOf = (far: number, near: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  5.5,
  far,
  8,
  near,
];

const layers: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "chosen",
    layer: {
      id: "chosen-casing",
      type: "line",
      source: "chosen",
      layout: { "line-join": "round" },
      paint: { "line-color": "#ffffff", "line-width": widthOf(4, 6) },
    },
  },
  {
    slot: "chosen",
    layer: {
      id: "chosen-line",
      type: "line",
      source: "chosen",
      layout: { "line-join": "round" },
      paint: { "line-color": mapColours.ink, "line-width": widthOf(1.8, 3) },
    },
  },
];
