import type { MultiLineString } from "geojson";
import type { ExpressionSpecification } from "maplibre-gl";
import { useEffect, useMemo, useRef } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { mapColours } from "../baseStyle.ts";
import { unknownFill } from "../colour/palettes.ts";
import { areaFillLayer, areaSource } from "../layerIds.ts";
import { useMap } from "../MapContext.ts";
import { type AreaGeometry, areaFeatures, bareFeature } from "./areaFeatures.ts";
import { featureId } from "./featureIds.ts";
import { useHoverOutline } from "./useHoverOutline.ts";
import { useSource } from "./useSource.ts";

type AreasLayerProps = {
  kind: AreaKind;
  /** One shape for each area, in the layer's order. */
  shapes: readonly AreaGeometry[];
  /** The lines between them. */
  borders: MultiLineString;
  /** One colour for each area, in the layer's order. */
  fills: readonly string[];
  /** True where the fills are so pale that a white line between them would not show. */
  isPlain: boolean;
  /** Numbers of the areas that are chosen. */
  chosen: ReadonlySet<number>;
};

/** The areas themselves: fills, the thin lines between them, and the outlines of what is chosen and hovered. */
export function AreasLayer({ kind, shapes, borders, fills, isPlain, chosen }: AreasLayerProps) {
  const map = useMap();
  const features = useMemo(() => areaFeatures(kind, shapes), [kind, shapes]);
  const lines = useMemo(() => bareFeature(borders), [borders]);
  useSource({ id: areaSource, data: features, layers: areaLayers });
  useSource({ id: "area-borders", data: lines, layers: borderLayers });
  useHoverOutline(kind);

  useEffect(() => {
    fills.forEach((fill, index) => {
      map.setFeatureState({ source: areaSource, id: featureId(kind, index) }, { fill });
    });
  }, [map, kind, fills]);

  useEffect(() => {
    map.setPaintProperty(
      "area-borders",
      "line-color",
      isPlain ? mapColours.borderOnPlain : mapColours.border,
    );
  }, [map, isPlain]);

  const marked = useRef<ReadonlySet<number>>(new Set());
  useEffect(() => {
    const wanted = new Set([...chosen].map((index) => featureId(kind, index)));
    for (const id of marked.current) {
      if (!wanted.has(id)) map.setFeatureState({ source: areaSource, id }, { chosen: false });
    }
    for (const id of wanted) map.setFeatureState({ source: areaSource, id }, { chosen: true });
    marked.current = wanted;
  }, [map, kind, chosen]);

  return null;
}

/** A width that is nothing unless the area has a state, so that the outlines of all others cost nothing. */
function widthWhen(state: string, width: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", state], false], width, 0];
}

const rounded = { "line-join": "round", "line-cap": "round" } as const;

const areaLayers: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "fills",
    layer: {
      id: areaFillLayer,
      type: "fill",
      source: areaSource,
      paint: { "fill-color": ["to-color", ["coalesce", ["feature-state", "fill"], unknownFill]] },
    },
  },
  {
    slot: "chosen",
    layer: {
      id: "area-chosen-casing",
      type: "line",
      source: areaSource,
      layout: rounded,
      paint: { "line-color": "#ffffff", "line-width": widthWhen("chosen", 6) },
    },
  },
  {
    slot: "chosen",
    layer: {
      id: "area-chosen",
      type: "line",
      source: areaSource,
      layout: rounded,
      paint: { "line-color": mapColours.ink, "line-width": widthWhen("chosen", 3) },
    },
  },
  {
    slot: "hovered",
    layer: {
      id: "area-hovered-casing",
      type: "line",
      source: areaSource,
      layout: rounded,
      paint: { "line-color": mapColours.ink, "line-width": widthWhen("hovered", 4.5) },
    },
  },
  {
    slot: "hovered",
    layer: {
      id: "area-hovered",
      type: "line",
      source: areaSource,
      layout: rounded,
      paint: { "line-color": mapColours.hover, "line-width": widthWhen("hovered", 2.5) },
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
