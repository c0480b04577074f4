import { queryOptions } from "@tanstack/react-query";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Place } from "../../geodata/model/artefacts.ts";
import { fetchJson } from "../api/fetchJson.ts";

/** `GET /api/basemap`: the land around England, and towns for orientation. */
export type BaseMap = {
  land: FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  places: Place[];
};

export const baseMapQuery = queryOptions({
  queryKey: ["basemap"],
  queryFn: ({ signal }) => fetchJson<BaseMap>("/api/basemap", signal),
  staleTime: Number.POSITIVE_INFINITY,
});
