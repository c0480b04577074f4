import { queryOptions } from "@tanstack/react-query";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { z } from "zod";
import type { Place } from "../../geodata/model/artefacts.ts";
import type { EvidenceLevel } from "../../geodata/model/kinds.ts";
import type { SerialisedGraph } from "../../server/contract/graph.ts";
import type { OrganisationPage } from "../../server/contract/organisations.ts";
import { askedEvidence } from "../api/askedEvidence.ts";
import { fetchJson } from "../api/fetchJson.ts";
import { baseMapPath } from "../api/firstPaths.ts";
import { ofTheRegister } from "../api/registerChanged.ts";
import type { PointKind } from "../state/viewState.ts";

/** `GET /api/basemap`: the land around England, and towns for orientation. */
export type BaseMap = {
  land: FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  places: Place[];
};

export const baseMapQuery = queryOptions({
  queryKey: ["basemap"],
  queryFn: ({ signal }) => fetchJson<BaseMap>(baseMapPath, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Everything CCGs and councils are tied to by what they share, at a date and on the evidence asked for. */
export const groupingsQuery = (asAt: string, evidence: readonly EvidenceLevel[]) =>
  queryOptions({
    queryKey: ["groupings", asAt, ...evidence],
    queryFn: ({ signal }) =>
      fetchJson<SerialisedGraph>(
        `/api/graph?kinds=ccg,county,district,grouping,csu,post,function&edges=member-of,shares-post,shares-function&${askedEvidence(asAt, evidence)}`,
        signal,
      ),
    ...ofTheRegister,
  });

/** The hospitals or trusts of England, with their positions where known. */
export const pointsQuery = (kind: PointKind) =>
  queryOptions({
    queryKey: ["points", kind],
    queryFn: ({ signal }) =>
      fetchJson<z.infer<typeof OrganisationPage>>(`/api/organisations?kind=${kind}&limit=1000`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
