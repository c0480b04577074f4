import type { Map as MapLibre } from "maplibre-gl";
import { createContext, useContext } from "react";

export const MapContext = createContext<MapLibre | null>(null);

/** The map that the surrounding MapCanvas opened; throws outside of one. */
export function useMap(): MapLibre {
  const map = useContext(MapContext);
  if (map === null) throw new Error("useMap needs a MapCanvas around it");
  return map;
}
