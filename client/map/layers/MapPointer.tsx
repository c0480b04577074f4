import type { MapMouseEvent } from "maplibre-gl";
import { useEffect } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { useEnglandOnMap } from "../EnglandContext.ts";
import { setHovered } from "../hoverStore.ts";
import { areaFillLayer, pointLayer } from "../layerIds.ts";
import { useMap } from "../MapContext.ts";
import { indexOfFeature } from "./featureIds.ts";

type MapPointerProps = {
  kind: AreaKind;
  /** False while a box or a line is being drawn: then the pointer neither names nor chooses. */
  isActive: boolean;
  /** Called with what was clicked: an area of the layer, a hospital or a trust. */
  onChoose: (id: string) => void;
};

/** Reads what is under the pointer: names it at once, chooses it at a click. */
export function MapPointer({ kind, isActive, onChoose }: MapPointerProps) {
  const map = useMap();
  const england = useEnglandOnMap();
  useEffect(() => {
    if (!isActive) return;
    const under = (event: MapMouseEvent): string | null => {
      const layers = [pointLayer, areaFillLayer].filter((layer) => map.getLayer(layer) !== undefined);
      const [first] = map.queryRenderedFeatures(event.point, { layers });
      if (first === undefined) return null;
      if (first.layer.id === pointLayer) return String(first.properties.id);
      return england.areas[kind][indexOfFeature(Number(first.id))]?.id ?? null;
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
      if (id !== null) onChoose(id);
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
  }, [map, england, kind, isActive, onChoose]);
  return null;
}
