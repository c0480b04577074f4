import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Place } from "../../../geodata/model/artefacts.ts";
import { useIsNarrow } from "../../components/useIsNarrow.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { areaShapes } from "../../map/geometry/areaShapes.ts";
import { type Bounds, boundsOfShape } from "../../map/geometry/bounds.ts";
import type { Drawing } from "../../map/geometry/drawing.ts";
import styles from "../../map/inset/Inset.module.css";
import { Inset } from "../../map/inset/Inset.tsx";
import { fitPadding } from "../../map/MapCanvas.tsx";
import { useMap } from "../../map/MapContext.ts";
import { baseMapQuery } from "../../map/mapQueries.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import type { LineOverlay } from "./useOverlays.ts";

type InsetsProps = {
  england: England;
  drawing: Drawing;
  colours: AreaColours;
  chosen: ReadonlySet<number>;
  overlays: readonly LineOverlay[];
  onChoose: (id: string) => void;
};

/** From this zoom on a place is as large on the map as in its inset. */
const zoomOfInset = 8;

/** London larger, and any other crowded place that was pinned: kept while the map shows the country. */
export function Insets({ england, drawing, colours, chosen, overlays, onChoose }: InsetsProps) {
  const map = useMap();
  const [{ insets }, change] = useViewState();
  const isClose = useIsCloserThan(zoomOfInset);
  const london = useMemo(() => londonBounds(england), [england]);
  const places = useQuery(baseMapQuery).data?.places ?? [];
  const isNarrow = useIsNarrow();
  // A narrow map has no room beside England, so there the insets wait behind a button.
  const [isUnfolded, setUnfolded] = useState(false);
  const windows = insets.flatMap((text) => windowOf(text, london, places) ?? []);
  if (isNarrow && !isUnfolded && !isClose) {
    return (
      <div className={styles.insets}>
        <button type="button" className={styles.open} onClick={() => setUnfolded(true)}>
          London, larger
        </button>
      </div>
    );
  }
  const close = (text: string) => {
    setUnfolded(false);
    if (!isNarrow)
      change((current) => ({ insets: current.insets.filter((other) => other !== text) }), { replace: true });
  };
  return (
    <div className={styles.insets}>
      {!isClose &&
        windows.map(({ text, name, bounds }) => (
          <Inset
            key={text}
            name={name}
            bounds={bounds}
            areas={england.areas[drawing.kind]}
            drawing={drawing}
            fills={colours.fills}
            chosen={chosen}
            overlays={overlays}
            onChoose={onChoose}
            onGo={() => map.fitBounds(bounds, { padding: fitPadding }, { byUser: true })}
            onClose={() => close(text)}
          />
        ))}
      {!isClose && !insets.includes("london") && (
        <button
          type="button"
          className={styles.open}
          onClick={() => change({ insets: ["london", ...insets] }, { replace: true })}
        >
          London, larger
        </button>
      )}
      {isClose && (
        <button
          type="button"
          className={styles.open}
          onClick={() =>
            change({ insets: [...insets, pinText(map.getBounds().toArray().flat())] }, { replace: true })
          }
        >
          Pin this place as an inset
        </button>
      )}
    </div>
  );
}

/** Whether the map is zoomed in further than this; draws the caller anew only when the answer changes. */
function useIsCloserThan(zoom: number): boolean {
  const map = useMap();
  const [isCloser, setCloser] = useState(map.getZoom() > zoom);
  useEffect(() => {
    const look = () => setCloser(map.getZoom() > zoom);
    look();
    map.on("zoom", look);
    return () => void map.off("zoom", look);
  }, [map, zoom]);
  return isCloser;
}

/** An inset as the address writes it: `london`, or west_south_east_north in degrees. */
function windowOf(
  text: string,
  london: Bounds,
  places: readonly Place[],
): { text: string; name: string; bounds: Bounds } | null {
  if (text === "london") return { text, name: "London", bounds: london };
  const [west, south, east, north, more] = text.split("_").map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const isBox = more === undefined && west < east && south < north;
  if (!isBox) return null;
  const inside = places.filter(({ position: [x, y] }) => west <= x && x <= east && south <= y && y <= north);
  const [largest] = inside.sort((one, other) => one.rank - other.rank);
  return { text, name: largest?.name ?? "Pinned place", bounds: [west, south, east, north] };
}

function pinText(bounds: readonly number[]): string {
  return bounds.map((degrees) => degrees.toFixed(3)).join("_");
}

/** The box of the NHS region of London, with a little room. */
function londonBounds(england: England): Bounds {
  const index = england.areas.region.findIndex((region) => region.name.startsWith("London"));
  const shape = areaShapes(england, "region")[index];
  if (shape === undefined) return [-0.52, 51.28, 0.34, 51.7];
  const [west, south, east, north] = boundsOfShape(shape);
  return [west - 0.01, south - 0.01, east + 0.01, north + 0.01];
}
