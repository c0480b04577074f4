/**
 * MapLibre and its worker, in a script of their own: the page is there before it, and it arrives while the
 * shapes do. No address of it leaves this origin.
 */
import { Map as MapLibre, type MapOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

setWorkerUrl(workerUrl);

/** Opens a map in a container. */
export function openMap(options: MapOptions): MapLibre {
  return new MapLibre(options);
}
