import type { MultiLineString } from "geojson";
import type { ExpressionSpecification } from "maplibre-gl";
import { useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { LineLook } from "../marks/lineLooks.ts";
import { bareFeature } from "./areaFeatures.ts";
import { useSource } from "./useSource.ts";

type OverlayLinesProps = { layer: AreaKind; look: LineLook; lines: MultiLineString };

/** The lines of another layer over the areas: colour over a white casing, so that they show on any fill. */
export function OverlayLines({ layer, look, lines }: OverlayLinesProps) {
  const data = useMemo(() => bareFeature(lines), [lines]);
  const layers = useMemo(() => lineLayers(layer, look), [layer, look]);
  useSource({ id: `overlay-${layer}`, data, layers });
  return null;
}

function lineLayers(layer: AreaKind, look: LineLook): Parameters<typeof useSource>[0]["layers"] {
  const source = `overlay-${layer}`;
  const slot = `lines-${layer}` as const;
  const width = (extra: number): ExpressionSpecification => [
    "interpolate",
    ["linear"],
    ["zoom"],
    5,
    look.width * 0.75 + extra * 0.7,
    9,
    look.width * 1.4 + extra,
  ];
  return [
    {
      slot,
      layer: {
        id: `${source}-casing`,
        type: "line",
        source,
        layout: { "line-join": "round", "line-cap": "round" },
        paint: { "line-color": "#ffffff", "line-opacity": 0.9, "line-width": width(2.4) },
      },
    },
    {
      slot,
      layer: {
        id: `${source}-line`,
        type: "line",
        source,
        layout: { "line-join": "round", "line-cap": look.dash === null ? "round" : "butt" },
        paint: {
          "line-color": look.colour,
          "line-width": width(0),
          ...(look.dash === null ? {} : { "line-dasharray": [...look.dash] }),
        },
      },
    },
  ];
}
