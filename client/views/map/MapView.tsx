import { LoadFailure } from "../../frame/LoadFailure.tsx";
import { useEngland } from "../../state/useEngland.ts";
import { MapWorkspace } from "./MapWorkspace.tsx";

/** The first screen: England's areas, what overlaps them, and what is chosen. */
export function MapView() {
  const england = useEngland();
  if (england.isPending) return <p role="status">Drawing England…</p>;
  if (england.isError) return <LoadFailure error={england.error} onRetry={() => void england.refetch()} />;
  return <MapWorkspace england={england.data} />;
}
