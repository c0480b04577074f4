import { useEffect } from "react";
import { useMap } from "../MapContext.ts";

/**
 * Writes `data-map-ready="true"` on the map's element once everything asked for so far is drawn and named,
 * for whoever waits for the picture: a print, a test, a measurement. `of` names what is drawn.
 */
export function ReadyMark({ of, onReady }: { of: string; onReady: () => void }) {
  const map = useMap();
  useEffect(() => {
    const element = map.getContainer();
    element.dataset.mapReady = "false";
    const ready = () => {
      element.dataset.mapReady = "true";
      element.dataset.mapShows = of;
      onReady();
    };
    map.once("idle", ready);
    map.triggerRepaint();
    return () => void map.off("idle", ready);
  }, [map, of, onReady]);
  return null;
}
