import type { GeoJSON } from "geojson";
import type { AddLayerObject, GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { type Slot, slotLayer } from "../layerIds.ts";
import { useMap } from "../MapContext.ts";

type SourceOptions = {
  id: string;
  data: GeoJSON;
  /** The layers that draw it, from the bottom up, each with its place in the drawing order. */
  layers: readonly { slot: Slot; layer: AddLayerObject }[];
  /** Pixels a line may stray from its course when drawn small; 0 keeps every point. */
  tolerance?: number;
};

/**
 * Puts a source and its layers on the map while the caller is on the page, and sends data again only when it
 * is another object. `layers` are read once: give a new `id` to draw differently.
 */
export function useSource({ id, data, layers, tolerance = 0.375 }: SourceOptions): void {
  const map = useMap();
  const first = useRef({ data, layers });
  first.current = { data, layers };
  const shown = useRef<GeoJSON | null>(null);

  useEffect(() => {
    shown.current = first.current.data;
    map.addSource(id, { type: "geojson", data: first.current.data, tolerance, buffer: 32, maxzoom: 12 });
    for (const { slot, layer } of first.current.layers) map.addLayer(layer, slotLayer(slot));
    const added = first.current.layers;
    return () => {
      if (isRemoved(map)) return;
      for (const { layer } of added) map.removeLayer(layer.id);
      map.removeSource(id);
    };
  }, [map, id, tolerance]);

  useEffect(() => {
    if (shown.current === data) return;
    shown.current = data;
    map.getSource<GeoJSONSource>(id)?.setData(data);
  }, [map, id, data]);
}

/** True where the map was closed before its children were: then there is nothing to take off. */
function isRemoved(map: MapLibre): boolean {
  return map._removed;
}
