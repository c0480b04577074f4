import { usePrefetchQuery } from "@tanstack/react-query";
import { LoadFailure } from "../../frame/LoadFailure.tsx";
import { baseMapQuery } from "../../map/mapQueries.ts";
import { useEngland } from "../../state/useEngland.ts";
import { MapSkeleton } from "./MapSkeleton.tsx";
import { MapWorkspace } from "./MapWorkspace.tsx";

/** The first screen: England's areas, what overlaps them, and what is chosen. */
export function MapView() {
  const england = useEngland();
  // Asked for beside the shapes, not after them.
  usePrefetchQuery(baseMapQuery);
  if (england.isPending) return <MapSkeleton />;
  if (england.isError) return <LoadFailure error={england.error} onRetry={() => void england.refetch()} />;
  return <MapWorkspace england={england.data} />;
}
