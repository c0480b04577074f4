import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { useMemo } from "react";
import { strongFont } from "../baseStyle.ts";
import { type Label, labelFeatures } from "./labelFeatures.ts";
import { useSource } from "./useSource.ts";

type LabelsLayerProps = {
  /** `areas` are written quietly; `groups` bolder and first, for what the areas are gathered into. */
  rank: "areas" | "groups";
  labels: readonly Label[];
};

/** Names on the map: horizontal, never one over another, more of them as one zooms in. */
export function LabelsLayer({ rank, labels }: LabelsLayerProps) {
  const data = useMemo(() => labelFeatures(labels), [labels]);
  useSource({ id: `labels-${rank}`, data, layers: rank === "areas" ? areaLabels : groupLabels });
  return null;
}

const shared: SymbolLayerSpecification["layout"] = {
  "text-field": ["get", "name"],
  "text-max-width": ["get", "lineWidth"],
  "text-line-height": 1.1,
  "text-padding": 3,
  "symbol-sort-key": ["get", "order"],
};

/** Integer zooms alone decide a filter, so a name may come half a step before it has all its room. */
const hasRoom: ExpressionSpecification = [
  "all",
  [">=", ["+", ["zoom"], 0.5], ["get", "from"]],
  ["<", ["+", ["zoom"], 0.5], ["get", "until"]],
];

const areaLabels: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "labels",
    layer: {
      id: "labels-areas",
      type: "symbol",
      source: "labels-areas",
      filter: hasRoom,
      layout: {
        ...shared,
        "text-font": strongFont,
        "text-size": ["interpolate", ["linear"], ["zoom"], 5, 10, 9, 13, 12, 15],
      },
      paint: { "text-color": ["get", "ink"], "text-halo-color": ["get", "halo"], "text-halo-width": 1.4 },
    },
  },
];

const groupLabels: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "labels",
    layer: {
      id: "labels-groups",
      type: "symbol",
      source: "labels-groups",
      filter: hasRoom,
      layout: {
        ...shared,
        "text-font": strongFont,
        "text-size": ["interpolate", ["linear"], ["zoom"], 5, 11.5, 9, 16],
      },
      paint: { "text-color": ["get", "ink"], "text-halo-color": ["get", "halo"], "text-halo-width": 1.8 },
    },
  },
];
