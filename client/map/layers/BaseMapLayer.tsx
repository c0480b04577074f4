import type { FeatureCollection, Point } from "geojson";
import { useMemo } from "react";
import { mapColours, regularFont } from "../baseStyle.ts";
import type { BaseMap } from "../mapQueries.ts";
import { useSource } from "./useSource.ts";
import { zoomOfRank } from "./zoomOfRank.ts";

type BaseMapLayerProps = {
  baseMap: BaseMap;
  isShown: boolean;
  /** The names written on areas, and the zoom from which they are: a town of the same name is not named twice. */
  namedFrom: ReadonlyMap<string, number>;
};

/** The land around England and the towns people find their way by; neither where areas stand elsewhere. */
export function BaseMapLayer({ baseMap, isShown, namedFrom }: BaseMapLayerProps) {
  useSource({ id: "land", data: isShown ? baseMap.land : nothing, layers: landLayers });
  const places = useMemo(
    (): FeatureCollection<Point> => ({
      type: "FeatureCollection",
      features: (isShown ? baseMap.places : []).map(({ name, rank, position }) => ({
        type: "Feature",
        properties: { name, rank, until: namedFrom.get(name) ?? never },
        geometry: { type: "Point", coordinates: [...position] },
      })),
    }),
    [baseMap, isShown, namedFrom],
  );
  useSource({ id: "places", data: places, layers: placeLayers });
  return null;
}

/** No zoom of the map is as near. */
const never = 99;

const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };

const continent = ["Near continent", "Far north", "Far south", "Far east"];

const landLayers: Parameters<typeof useSource>[0]["layers"] = [
  {
    slot: "land",
    layer: {
      id: "land",
      type: "fill",
      source: "land",
      paint: { "fill-color": mapColours.landBeyond, "fill-antialias": false },
    },
  },
  {
    slot: "land",
    layer: {
      id: "land-edge",
      type: "line",
      source: "land",
      // The continent is cut in strips of different care, and their seams are no coast.
      filter: ["!", ["in", ["get", "name"], ["literal", continent]]],
      paint: { "line-color": "#c9d2d8", "line-width": 0.6 },
    },
  },
];

const placeLayers: Parameters<typeof useSource>[0]["layers"] = ([4, 3, 2, 1] as const).map((rank) => ({
  slot: "places",
  layer: {
    id: `places-${rank}`,
    type: "symbol",
    source: "places",
    minzoom: zoomOfRank(rank),
    filter: ["all", ["==", ["get", "rank"], rank], ["<", ["+", ["zoom"], 0.5], ["get", "until"]]],
    layout: {
      "text-field": ["get", "name"],
      "text-font": regularFont,
      "text-size": ["interpolate", ["linear"], ["zoom"], 5, 11 - rank * 0.3, 9, 14.5 - rank * 0.7],
      "text-padding": 4,
      "text-max-width": 8,
    },
    paint: {
      "text-color": mapColours.place,
      "text-halo-color": "rgba(255,255,255,0.9)",
      "text-halo-width": 1.2,
    },
  },
}));
