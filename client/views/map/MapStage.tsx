import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { Attribution } from "../../map/Attribution.tsx";
import { ArcsSheet } from "../../map/arcs/ArcsSheet.tsx";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { borderColourOf } from "../../map/colour/borderColour.ts";
import { DrawingOverlay } from "../../map/DrawingOverlay.tsx";
import { areaAtOf } from "../../map/geometry/areaFinder.ts";
import type { Bounds } from "../../map/geometry/bounds.ts";
import { type Drawing, mapDrawing } from "../../map/geometry/drawing.ts";
import type { Grouping } from "../../map/groupings.ts";
import { MapPointer } from "../../map/layers/MapPointer.tsx";
import { ReadyMark } from "../../map/layers/ReadyMark.tsx";
import { MapCanvas } from "../../map/MapCanvas.tsx";
import { type DrawMode, MapTools, type Tool } from "../../map/MapTools.tsx";
import { baseMapQuery } from "../../map/mapQueries.ts";
import { ScaleBar } from "../../map/ScaleBar.tsx";
import { ShapeTransition } from "../../map/ShapeTransition.tsx";
import { ChosenOutline } from "../../map/sheets/ChosenOutline.tsx";
import { FirstPicture } from "../../map/sheets/FirstPicture.tsx";
import { HoverOutline } from "../../map/sheets/HoverOutline.tsx";
import type { Picture } from "../../map/sheets/picturePainter.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import type { Camera } from "../../state/viewState.ts";
import { FirstStep } from "./FirstStep.tsx";
import { HoverTip } from "./HoverTip.tsx";
import { Insets } from "./Insets.tsx";
import { MapLayers } from "./MapLayers.tsx";
import styles from "./MapStage.module.css";
import { useChooseByClick } from "./selection/useChooseByClick.ts";
import { useArcs } from "./useArcs.ts";
import { useChooseInside } from "./useChooseInside.ts";
import { useChosenShapes } from "./useChosenShapes.ts";
import { useLabels } from "./useLabels.ts";
import { useOverlays } from "./useOverlays.ts";
import { pointNamesOf, usePoints } from "./usePoints.ts";
import { useValueOf } from "./useValueOf.ts";

type MapStageProps = {
  england: England;
  drawing: Drawing;
  colours: AreaColours;
  groupings: readonly Grouping[];
  chosen: ReadonlySet<number>;
  fit: Bounds;
  label: string;
  describedBy: string;
  children: ReactNode;
};

/** The map with everything on it. What it shows comes from the address; what is done on it goes there. */
export function MapStage(props: MapStageProps) {
  const { england, drawing, colours, groupings, chosen, fit, label, describedBy, children } = props;
  const [state, change] = useViewState();
  const frame = useRef<HTMLDivElement>(null);
  const [tool, setTool] = useState<Tool>("pointer");
  const [mode, setMode] = useState<DrawMode>("add");
  const isMap = drawing.shape === "map";
  const overlays = useOverlays(england, drawing, state.overlays, groupings);
  const points = usePoints(isMap ? state.points : none);
  const pointNames = useMemo(() => pointNamesOf(points), [points]);
  const labels = useLabels(england, drawing, colours, state.colour, state.overlays);
  const chosenShapes = useChosenShapes(england, drawing, state.selected, groupings);
  const arcs = useArcs(england);
  // The CCGs need not be drawn for the map of another layer that shows no lines between them.
  const hasArcs = arcs.length > 0;
  const ccgSpots = useMemo(
    () => (hasArcs ? spotsOfCcgs(england, drawing) : noSpots),
    [hasArcs, england, drawing],
  );
  const areaAt = useMemo(() => areaAtOf(england, drawing), [england, drawing]);
  const baseMap = useQuery(baseMapQuery).data ?? null;
  const picture = useMemo(
    (): Picture => ({
      drawing,
      fills: colours.fills,
      borderColour: borderColourOf(colours),
      lines: overlays.lines,
      labels,
      baseMap: isMap ? baseMap : null,
    }),
    [drawing, colours, overlays.lines, labels, isMap, baseMap],
  );
  const [isTakenOver, setTakenOver] = useState(false);
  const takeOver = useCallback(() => setTakenOver(true), []);
  const pictureDrawn = useCallback(() => {
    if (frame.current !== null) frame.current.dataset.firstPicture = "painted";
  }, []);
  const factOf = useValueOf(england, drawing.kind, colours);
  const chooseInside = useChooseInside(england, drawing);
  const choose = useChooseByClick();
  const moved = useCallback((at: Camera) => change({ at }, { replace: true }), [change]);
  const addInside = useCallback((box: [number, number][]) => chooseInside(box, "add"), [chooseInside]);
  const stopDrawing = useCallback(() => setTool("pointer"), []);
  const sheets = (isOpen: boolean) => (
    <>
      {!isTakenOver && (
        <FirstPicture
          picture={picture}
          areaAt={areaAt}
          takesPointer={!isOpen}
          onChoose={choose}
          onPainted={pictureDrawn}
        />
      )}
      <ArcsSheet arcs={arcs} spots={ccgSpots} selected={state.selected} />
      <ChosenOutline shapes={chosenShapes} />
      <HoverOutline drawing={drawing} />
    </>
  );
  return (
    <div ref={frame} className={styles.stage}>
      <MapCanvas
        sheets={sheets}
        label={label}
        describedBy={describedBy}
        camera={state.at}
        fit={fit}
        reserved={state.selected.length === 0 ? selectionWidth : 0}
        onMoved={moved}
        onBox={addInside}
      >
        <MapLayers drawing={drawing} colours={colours} labels={labels} overlays={overlays} points={points} />
        <MapPointer areaAt={areaAt} isActive={tool === "pointer"} onChoose={choose} />
        {tool !== "pointer" && (
          <DrawingOverlay tool={tool} onDrawn={(ring) => chooseInside(ring, mode)} onCancel={stopDrawing} />
        )}
        <MapTools tool={tool} onTool={setTool} mode={mode} onMode={setMode} home={drawing.bounds} />
        {isMap && (
          <Insets
            england={england}
            drawing={drawing}
            colours={colours}
            chosen={chosen}
            overlays={overlays}
            onChoose={choose}
          />
        )}
        {isMap && <ScaleBar />}
        <ShapeTransition drawing={drawing} fills={colours.fills} chosen={chosen} />
        <ReadyMark
          of={`${drawing.kind} ${drawing.shape} ${state.colour} ${state.overlays.join(",")}`}
          onReady={takeOver}
        />
        {children}
      </MapCanvas>
      {state.selected.length === 0 && <FirstStep />}
      <Attribution showsNhsData={state.points.length > 0} />
      <HoverTip
        england={england}
        groupings={groupings}
        factOf={factOf}
        pointNames={pointNames}
        frame={frame}
      />
    </div>
  );
}

const noSpots: Drawing["spots"] = [];

/** Where CCGs stand in a drawing: on the map whatever is drawn, else only among circles or hexagons of their own. */
function spotsOfCcgs(england: England, drawing: Drawing): Drawing["spots"] {
  if (drawing.kind === "ccg") return drawing.spots;
  return drawing.shape === "map" ? mapDrawing(england, "ccg").spots : noSpots;
}

/** Width of the selection's panel on wide screens, as in tokens.css. */
const selectionWidth = 380;

const none: readonly string[] = [];
