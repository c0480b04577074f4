/**
 * MapLibre and its worker, in a script of their own: the page is there before it, and it arrives while the
 * shapes do. No address of it leaves this origin.
 */
import { Map as MapLibre, type MapOptions, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { holdRepaints } from "./holdRepaints.ts";

setWorkerUrl(workerUrl);
// The worker is there by the time the shapes are, and stays for the next map.
prewarm();

/** Opens a map in a container. */
export function openMap(options: MapOptions): MapLibre {
  const map = new MapLibre(options);
  holdRepaints(map);
  return map;
}
