import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { borderColourOf } from "../../map/colour/borderColour.ts";
import type { Drawing } from "../../map/geometry/drawing.ts";
import styles from "../../map/inset/Inset.module.css";
import { Inset } from "../../map/inset/Inset.tsx";
import { insetWindow, londonBounds, pinText } from "../../map/inset/insetWindows.ts";
import { useInsetRoom } from "../../map/inset/useInsetRoom.ts";
import { fitPadding } from "../../map/MapCanvas.tsx";
import { useMap } from "../../map/MapContext.ts";
import { baseMapQuery } from "../../map/mapQueries.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import { asLines, type Overlays } from "./useOverlays.ts";

type InsetsProps = {
  england: England;
  drawing: Drawing;
  colours: AreaColours;
  chosen: ReadonlySet<number>;
  overlays: Overlays;
  onChoose: (id: string, clicks: number) => void;
};

/** London larger, and any other crowded place that was pinned: shown while the map shows the whole country. */
export function Insets({ england, drawing, colours, chosen, overlays, onChoose }: InsetsProps) {
  const map = useMap();
  const [{ insets }, change] = useViewState();
  const places = useQuery(baseMapQuery).data?.places;
  const { isCountry, hasRoom } = useInsetRoom(drawing.bounds);
  // Where there is no room beside England the insets wait behind a button.
  const [isUnfolded, setUnfolded] = useState(false);
  const london = useMemo(() => londonBounds(england), [england]);
  const overlayLines = useMemo(() => asLines(overlays), [overlays]);
  const replace = (next: string[]) => change({ insets: next }, { replace: true });
  if (!isCountry && !hasRoom) return null;
  if (!isCountry) {
    const pin = () => replace([...insets, pinText(map.getBounds().toArray().flat())]);
    return (
      <div className={styles.insets}>
        <InsetButton label="Pin this place as an inset" onPress={pin} />
      </div>
    );
  }
  const isOpen = hasRoom || isUnfolded;
  const unfold = () => {
    setUnfolded(true);
    if (!insets.includes("london")) replace(["london", ...insets]);
  };
  const close = (text: string) =>
    hasRoom ? replace(insets.filter((other) => other !== text)) : setUnfolded(false);
  const windows = isOpen ? insets.flatMap((text) => insetWindow(text, london, places ?? []) ?? []) : [];
  return (
    <div className={styles.insets}>
      {windows.map(({ text, name, bounds }) => (
        <Inset
          key={text}
          name={name}
          bounds={bounds}
          areas={england.areas[drawing.kind]}
          drawing={drawing}
          fills={colours.fills}
          borderColour={borderColourOf(colours)}
          chosen={chosen}
          overlays={overlayLines}
          onChoose={onChoose}
          onGo={() => map.fitBounds(bounds, { padding: fitPadding }, { byUser: true })}
          onClose={() => close(text)}
        />
      ))}
      {!(isOpen && insets.includes("london")) && <InsetButton label="London, larger" onPress={unfold} />}
    </div>
  );
}

function InsetButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.open} onClick={onPress}>
      {label}
    </button>
  );
}
