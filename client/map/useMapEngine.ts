import { queryOptions, useQuery } from "@tanstack/react-query";
import { loadMapEngine } from "./loadMapEngine.ts";

const mapEngineQuery = queryOptions({
  queryKey: ["map-engine"],
  queryFn: async () => {
    await loadMapEngine();
    return true;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Whether MapLibre has come, and what went wrong where it cannot be had. */
export function useMapEngine() {
  return useQuery(mapEngineQuery);
}
