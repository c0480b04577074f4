import type { MultiLineString } from "geojson";
import { useEffect, useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { mapColours } from "../baseStyle.ts";
import { unknownFill } from "../colour/palettes.ts";
import { areaFillLayer, areaSource } from "../layerIds.ts";
import { useMap } from "../MapContext.ts";
import { type AreaGeometry, areaFeatures, bareFeature } from "./areaFeatures.ts";
import { featureId } from "./featureIds.ts";
import { useSource } from "./useSource.ts";

type AreasLayerProps = {
  kind: AreaKind;
  /** One shape for each area, in the layer's order. */
  shapes: readonly AreaGeometry[];
  /** The lines between them. */
  borders: MultiLineString;
  /** One colour for each area, in the layer's order. */
  fills: readonly string[];
  /** Colour of the lines between them. */
  borderColour: string;
};

/** The areas themselves: their fills, as feature state, and the thin lines between them. */
export function AreasLayer({ kind, shapes, borders, fills, borderColour }: AreasLayerProps) {
  const map = useMap();
  const features = useMemo(() => areaFeatures(kind, shapes), [kind, shapes]);
  const lines = useMemo(() => bareFeature(borders), [borders]);
  useSource({ id: areaSource, data: features, layers: areaLayers });
  useSource({ id: "area-borders", data: lines, layers: borderLayers });

  useEffect(() => {
    fills.forEach((fill, index) => {
      map.setFeatureState({ source: areaSource, id: featureId(kind, index) }, { fill });
    });
  }, [map, kind, fills]);

  useEffect(() => {
    map.setPaintProperty("area-borders", "line-color", borderColour);
  }, [map, borderColour]);

  return null;
}

const areaLayers: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "fills",
    layer: {
      id: areaFillLayer,
      type: "fill",
      source: areaSource,
      paint: {
        "fill-color": ["to-color", ["coalesce", ["feature-state", "fill"], unknownFill]],
        // Smoothing edges costs a pass of its own per frame. Over the country the borders lie on the edges anyway;
        // nearer, narrow tidal rivers would look dotted without it.
        "fill-antialias": ["step", ["zoom"], false, 6.5, true],
      },
    },
  },
];

const borderLayers: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "borders",
    layer: {
      id: "area-borders",
      type: "line",
      source: "area-borders",
      layout: { "line-join": "round" },
      paint: {
        "line-color": mapColours.border,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.6, 8, 1.1, 11, 1.8],
      },
    },
  },
];
