import type { MultiPolygon } from "geojson";
import { useMemo } from "react";
import { mapColours } from "../baseStyle.ts";
import { bareFeature } from "./areaFeatures.ts";
import { useSource } from "./useSource.ts";

/** The outline of what is chosen but is no area of the layer drawn: a footprint over CCGs, a vanguard. */
export function ChosenOutline({ shapes }: { shapes: readonly MultiPolygon[] }) {
  const data = useMemo(
    () =>
      bareFeature({
        type: "MultiPolygon" as const,
        coordinates: shapes.flatMap((shape) => shape.coordinates),
      }),
    [shapes],
  );
  useSource({ id: "chosen-others", data, layers });
  return null;
}

const layers: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "chosen",
    layer: {
      id: "chosen-others-casing",
      type: "line",
      source: "chosen-others",
      layout: { "line-join": "round" },
      paint: { "line-color": "#ffffff", "line-width": 6.5 },
    },
  },
  {
    slot: "chosen",
    layer: {
      id: "chosen-others-line",
      type: "line",
      source: "chosen-others",
      layout: { "line-join": "round" },
      paint: { "line-color": mapColours.ink, "line-width": 3.5 },
    },
  },
];
