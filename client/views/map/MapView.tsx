import { usePrefetchQuery } from "@tanstack/react-query";
import { LoadFailure } from "../../frame/LoadFailure.tsx";
import { baseMapQuery } from "../../map/mapQueries.ts";
import { useMapEngine } from "../../map/useMapEngine.ts";
import { useEngland } from "../../state/useEngland.ts";
import { MapSkeleton } from "./MapSkeleton.tsx";
import { MapWorkspace } from "./MapWorkspace.tsx";

/** The first screen: England's areas, what overlaps them, and what is chosen. */
export function MapView() {
  const england = useEngland();
  // Asked for beside the shapes, not after them.
  usePrefetchQuery(baseMapQuery);
  const engine = useMapEngine();
  if (england.isError) return <LoadFailure error={england.error} onRetry={() => void england.refetch()} />;
  if (engine.isError) return <LoadFailure error={engine.error} onRetry={() => void engine.refetch()} />;
  if (england.isPending) return <MapSkeleton />;
  return <MapWorkspace england={england.data} />;
}
