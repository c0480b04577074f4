import { useEffect } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { useEnglandOnMap } from "../EnglandContext.ts";
import { hoveredNow, onHovered } from "../hoverStore.ts";
import { areaSource } from "../layerIds.ts";
import { useMap } from "../MapContext.ts";
import { featureId } from "./featureIds.ts";
import { isRemoved } from "./useSource.ts";

/** Keeps the bright outline on the area that is pointed at, whoever points: nothing else is drawn anew. */
export function useHoverOutline(kind: AreaKind): void {
  const map = useMap();
  const england = useEnglandOnMap();
  useEffect(() => {
    let outlined: number | null = null;
    const outline = (id: number | null) => {
      if (id === outlined) return;
      if (outlined !== null) map.setFeatureState({ source: areaSource, id: outlined }, { hovered: false });
      if (id !== null) map.setFeatureState({ source: areaSource, id }, { hovered: true });
      outlined = id;
    };
    const follow = () => {
      const area = england.byId.get(hoveredNow()?.id ?? "");
      outline(area?.kind === kind ? featureId(kind, area.index) : null);
    };
    follow();
    const stop = onHovered(follow);
    return () => {
      stop();
      if (!isRemoved(map)) outline(null);
    };
  }, [map, england, kind]);
}
