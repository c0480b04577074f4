import { queryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { areasQuery, topologyQuery } from "../api/queries.ts";
import { buildEngland, type England } from "./england.ts";

const englandQuery = queryOptions({
  queryKey: ["england"],
  queryFn: async ({ client }) => {
    const [topology, areas] = await Promise.all([
      client.ensureQueryData(topologyQuery),
      client.ensureQueryData(areasQuery),
    ]);
    return buildEngland(topology, areas.items);
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // Typed arrays and maps made once: comparing them value by value would cost more than it could save.
  structuralSharing: false,
});

/** England with every area named, built once from the topology and the register and shared by all views. */
export function useEngland(): UseQueryResult<England, Error> {
  return useQuery(englandQuery);
}
