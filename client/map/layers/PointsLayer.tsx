import type { FeatureCollection, Point } from "geojson";
import { useMemo } from "react";
import type { OrganisationSummary } from "../../../server/contract/organisations.ts";
import { pointLayer, pointSource } from "../layerIds.ts";
import { useMap } from "../MapContext.ts";
import { type PointMark, pointMarkOf, pointMarks, pointMarkTile } from "../marks/pointMarks.ts";
import { useSource } from "./useSource.ts";

/** Hospitals and trusts where they stand, each kind with its own sign. */
export function PointsLayer({ points }: { points: readonly OrganisationSummary[] }) {
  const map = useMap();
  const data = useMemo(
    (): FeatureCollection<Point, { id: string; mark: PointMark; order: number }> => ({
      type: "FeatureCollection",
      features: points.flatMap((point) =>
        point.position === null
          ? []
          : [
              {
                type: "Feature",
                properties: {
                  id: point.id,
                  mark: pointMarkOf(point),
                  order: pointMarks.indexOf(pointMarkOf(point)),
                },
                geometry: { type: "Point", coordinates: [...point.position] },
              },
            ],
      ),
    }),
    [points],
  );
  const layers = useMemo((): Parameters<typeof useSource>[0]["layers"] => {
    for (const mark of pointMarks) {
      const name = `point ${mark}`;
      if (!map.hasImage(name)) map.addImage(name, pointMarkTile(mark), { pixelRatio: 2 });
    }
    return [
      {
        slot: "points",
        layer: {
          id: pointLayer,
          type: "symbol",
          source: pointSource,
          layout: {
            "icon-image": ["concat", "point ", ["get", "mark"]],
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
            "icon-size": ["interpolate", ["linear"], ["zoom"], 5, 0.55, 8, 0.9, 11, 1.2],
            "symbol-sort-key": ["get", "order"],
          },
        },
      },
    ];
  }, [map]);
  useSource({ id: pointSource, data, layers });
  return null;
}
