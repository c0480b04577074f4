import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { useMemo } from "react";
import { useMap } from "../MapContext.ts";
import type { GroupingLook } from "../marks/groupingLooks.ts";
import { hatchTile } from "../marks/hatch.ts";
import { useSource } from "./useSource.ts";

/** One grouping's land and which of its theme's hatches it takes. */
export type HatchedShape = { name: string; shape: Polygon | MultiPolygon; turn: number };

/** Groupings that may overlap anything, each other too: hatched so that what lies under them stays seen. */
export function HatchLayer({
  id,
  look,
  shapes,
}: {
  id: string;
  look: GroupingLook;
  shapes: readonly HatchedShape[];
}) {
  const map = useMap();
  const source = `hatch-${id}`;
  const data = useMemo(
    (): FeatureCollection<Polygon | MultiPolygon, { pattern: string }> => ({
      type: "FeatureCollection",
      features: shapes.map(({ shape, turn }) => ({
        type: "Feature",
        properties: { pattern: patternName(look, turn) },
        geometry: shape,
      })),
    }),
    [shapes, look],
  );
  const layers = useMemo(() => {
    // Images must be there before a layer asks for them.
    look.hatches.forEach((hatch, turn) => {
      const name = patternName(look, turn);
      if (!map.hasImage(name))
        map.addImage(name, hatchTile(hatch, look.weave, look.colour), { pixelRatio: 2 });
    });
    return hatchLayers(source, look.colour);
  }, [map, source, look]);
  useSource({ id: source, data, layers });
  return null;
}

function patternName(look: GroupingLook, turn: number): string {
  return `hatch ${look.hatches[turn] ?? look.hatches[0]} ${look.weave} ${look.colour}`;
}

function hatchLayers(source: string, colour: string): Parameters<typeof useSource>[0]["layers"] {
  return [
    {
      slot: "hatches",
      layer: {
        id: `${source}-fill`,
        type: "fill",
        source,
        paint: { "fill-pattern": ["get", "pattern"], "fill-opacity": 0.8 },
      },
    },
    {
      slot: "outlines",
      layer: {
        id: `${source}-casing`,
        type: "line",
        source,
        layout: { "line-join": "round" },
        paint: { "line-color": "#ffffff", "line-opacity": 0.85, "line-width": 3 },
      },
    },
    {
      slot: "outlines",
      layer: {
        id: `${source}-edge`,
        type: "line",
        source,
        layout: { "line-join": "round" },
        paint: { "line-color": colour, "line-width": 1.4 },
      },
    },
  ];
}
