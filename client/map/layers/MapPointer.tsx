import type { MapMouseEvent } from "maplibre-gl";
import { useEffect } from "react";
import type { AreaAt } from "../geometry/areaFinder.ts";
import { setHovered } from "../hoverStore.ts";
import { pointLayer } from "../layerIds.ts";
import { useMap } from "../MapContext.ts";

type MapPointerProps = {
  areaAt: AreaAt;
  /** False while a box or a line is being drawn: then the pointer neither names nor chooses. */
  isActive: boolean;
  /** Called with what was clicked (an area of the layer, a hospital, a trust) and how many clicks came in quick succession. */
  onChoose: (id: string, clicks: number) => void;
};

/** Reads what is under the pointer: names it at once, chooses it at a click. */
export function MapPointer({ areaAt, isActive, onChoose }: MapPointerProps) {
  const map = useMap();
  useEffect(() => {
    if (!isActive) return;
    const under = (event: MapMouseEvent): string | null => {
      if (map.getLayer(pointLayer) !== undefined) {
        const [point] = map.queryRenderedFeatures(event.point, { layers: [pointLayer] });
        if (point !== undefined) return String(point.properties.id);
      }
      return areaAt(event.lngLat.toArray());
    };
    let waiting = 0;
    const moved = (event: MapMouseEvent) => {
      cancelAnimationFrame(waiting);
      // Several moves within one frame are one look.
      waiting = requestAnimationFrame(() => {
        const id = under(event);
        map.getCanvasContainer().style.cursor = id === null ? "" : "pointer";
        const { clientX: x, clientY: y } = event.originalEvent;
        setHovered(id === null ? null : { id, pointer: { x, y } });
      });
    };
    const left = () => {
      cancelAnimationFrame(waiting);
      setHovered(null);
    };
    const clicked = (event: MapMouseEvent) => {
      const id = under(event);
      if (id !== null) onChoose(id, event.originalEvent.detail);
    };
    map.on("mousemove", moved);
    map.on("mouseout", left);
    map.on("dragstart", left);
    map.on("click", clicked);
    return () => {
      map.off("mousemove", moved);
      map.off("mouseout", left);
      map.off("dragstart", left);
      map.off("click", clicked);
      left();
    };
  }, [map, areaAt, isActive, onChoose]);
  return null;
}
