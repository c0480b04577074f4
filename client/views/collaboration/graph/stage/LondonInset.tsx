import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { boundsOfPoints, boundsTouch } from "../../../../map/geometry/bounds.ts";
import type { Drawing } from "../../../../map/geometry/drawing.ts";
import insetStyles from "../../../../map/inset/Inset.module.css";
import { Inset } from "../../../../map/inset/Inset.tsx";
import type { InsetFrame } from "../../../../map/inset/insetPaths.ts";
import { londonBounds } from "../../../../map/inset/insetWindows.ts";
import { useInsetRoom } from "../../../../map/inset/useInsetRoom.ts";
import { fitPadding } from "../../../../map/MapCanvas.tsx";
import { useMap } from "../../../../map/MapContext.ts";
import type { England } from "../../../../state/england.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { asLines } from "../../../map/useOverlays.ts";
import type { VisibleGraph } from "../visibleGraph.ts";
import styles from "./LondonInset.module.css";
import { paintTies } from "./paintTies.ts";
import { useLit } from "./useLit.ts";

type LondonInsetProps = {
  england: England;
  drawing: Drawing;
  fills: readonly string[];
  borderColour: string;
  graph: VisibleGraph;
  /** The outlines of groupings that the map hatches. */
  overlays: ReturnType<typeof asLines>;
  /** Marks of the graph that are chosen. */
  chosen: ReadonlySet<string>;
  onChoose: (id: string) => void;
};

/** Pixels of map that leave room for an inset beside England, which half a screen shows smaller than the map view does. */
const least = { width: 620, height: 440 } as const;

/**
 * London larger, with the lines there, which on the map lie over each other. Where there is little room it waits behind a
 * button, until something in it is chosen.
 */
export function LondonInset(props: LondonInsetProps) {
  const { england, drawing, fills, borderColour, graph, overlays, chosen, onChoose } = props;
  const map = useMap();
  const [{ insets, selected }, change] = useViewState();
  const { isCountry, hasRoom } = useInsetRoom(drawing.bounds, least);
  // What the reader said of it where there is little room; `null` while nothing was said.
  const [isUnfolded, setUnfolded] = useState<boolean | null>(null);
  const bounds = useMemo(() => londonBounds(england), [england]);
  const outlined = useMemo(() => {
    const ids = new Set(selected);
    return new Set(england.areas.ccg.filter(({ id }) => ids.has(id)).map(({ index }) => index));
  }, [england, selected]);
  const isChosenThere = [...outlined].some((index) => {
    const spot = drawing.spots[index];
    return spot != null && boundsTouch(bounds, boundsOfPoints([spot.position]));
  });
  if (!isCountry) return null;
  const isListed = insets.includes("london");
  const list = (isIn: boolean) =>
    change(
      { insets: isIn ? ["london", ...insets] : insets.filter((text) => text !== "london") },
      { replace: true },
    );
  const unfold = () => {
    setUnfolded(true);
    if (!isListed) list(true);
  };
  return (
    <div className={insetStyles.insets}>
      {isListed && (hasRoom || (isUnfolded ?? isChosenThere)) ? (
        <Inset
          name="London"
          bounds={bounds}
          areas={england.areas.ccg}
          drawing={drawing}
          fills={fills}
          borderColour={borderColour}
          chosen={outlined}
          overlays={overlays}
          onChoose={onChoose}
          onGo={() => map.fitBounds(bounds, { padding: fitPadding }, { byUser: true })}
          onClose={() => (hasRoom ? list(false) : setUnfolded(false))}
        >
          {(frame) => <Lines frame={frame} graph={graph} chosen={chosen} />}
        </Inset>
      ) : (
        <button type="button" className={insetStyles.open} onClick={unfold}>
          London, larger
        </button>
      )}
    </div>
  );
}

type LinesProps = { frame: InsetFrame; graph: VisibleGraph; chosen: ReadonlySet<string> };

/** The lines of the graph in the window; those that lead out of it end at its edge. */
function Lines({ frame, graph, chosen }: LinesProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const lit = useLit(graph, chosen);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d") ?? null;
    if (context === null) return;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, frame.width, frame.height);
    paintTies(context, graph, lit, frame.place);
  }, [frame, graph, lit]);
  return (
    <canvas
      ref={canvas}
      className={styles.lines}
      width={frame.width * density}
      height={frame.height * density}
    />
  );
}

/** Pixels of the canvas to one of the window: enough for screens of today. */
const density = 2;
