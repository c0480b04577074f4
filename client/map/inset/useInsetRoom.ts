import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "react";
import type { Bounds } from "../geometry/bounds.ts";
import { fitPadding } from "../MapCanvas.tsx";
import { useMap } from "../MapContext.ts";

/** Zoom steps beyond the whole country after which an inset of a part of it makes no sense. */
const stepsIn = 0.9;
/** Pixels of map below which an inset would lie on England. */
const leastRoom = { width: 690, height: 560 } as const;

/**
 * Whether the map shows the whole of `bounds`, and has `least` pixels of room for an inset beside it; draws the caller
 * anew only at a change.
 */
export function useInsetRoom(
  bounds: Bounds,
  least: { width: number; height: number } = leastRoom,
): { isCountry: boolean; hasRoom: boolean } {
  const map = useMap();
  const [isCountry, setCountry] = useState(() => showsAll(map, bounds));
  const [hasRoom, setRoom] = useState(() => isLarge(map, least));
  useEffect(() => {
    const look = () => {
      setCountry(showsAll(map, bounds));
      setRoom(isLarge(map, least));
    };
    look();
    map.on("zoom", look);
    map.on("resize", look);
    return () => {
      map.off("zoom", look);
      map.off("resize", look);
    };
  }, [map, bounds, least]);
  return { isCountry, hasRoom };
}

function showsAll(map: MapLibre, bounds: Bounds): boolean {
  const whole = map.cameraForBounds(bounds, { padding: fitPadding });
  return map.getZoom() <= (whole?.zoom ?? 0) + stepsIn;
}

function isLarge(map: MapLibre, least: { width: number; height: number }): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return clientWidth >= least.width && clientHeight >= least.height;
}
