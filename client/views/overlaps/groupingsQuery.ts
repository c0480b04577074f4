import { queryOptions } from "@tanstack/react-query";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import { fetchJson } from "../../api/fetchJson.ts";

/** Groupings and the areas that belong to them at a date; no levels of evidence named means the server's usual ones. */
export const groupingsQuery = (asAt: string, evidence: readonly string[]) =>
  queryOptions({
    queryKey: ["groupings", asAt, ...evidence],
    queryFn: ({ signal }) => {
      const filter = evidence.length === 0 ? "" : `&evidence=${evidence.map(encodeURIComponent).join(",")}`;
      return fetchJson<SerialisedGraph>(
        `/api/graph?kinds=grouping,ccg,district,county,stp,region&edges=member-of&asAt=${asAt}${filter}`,
        signal,
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
