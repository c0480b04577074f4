import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { OrganisationSummary } from "../../../server/contract/organisations.ts";
import { formatMeasureValue } from "../../components/formatMeasure.ts";
import { Attribution } from "../../map/Attribution.tsx";
import { mapColours } from "../../map/baseStyle.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { DrawingOverlay } from "../../map/DrawingOverlay.tsx";
import type { Bounds } from "../../map/geometry/bounds.ts";
import type { Drawing } from "../../map/geometry/drawing.ts";
import type { Grouping } from "../../map/groupings.ts";
import { HoverOutline } from "../../map/HoverOutline.tsx";
import { AreasLayer } from "../../map/layers/AreasLayer.tsx";
import { BaseMapLayer } from "../../map/layers/BaseMapLayer.tsx";
import { ChosenOutline } from "../../map/layers/ChosenOutline.tsx";
import { HatchLayer } from "../../map/layers/HatchLayer.tsx";
import { LabelsLayer } from "../../map/layers/LabelsLayer.tsx";
import { MapPointer } from "../../map/layers/MapPointer.tsx";
import { OverlayLines } from "../../map/layers/OverlayLines.tsx";
import { PointsLayer } from "../../map/layers/PointsLayer.tsx";
import { ReadyMark } from "../../map/layers/ReadyMark.tsx";
import { MapCanvas } from "../../map/MapCanvas.tsx";
import { type DrawMode, MapTools, type Tool } from "../../map/MapTools.tsx";
import { baseMapQuery } from "../../map/mapQueries.ts";
import { ScaleBar } from "../../map/ScaleBar.tsx";
import { ShapeTransition } from "../../map/ShapeTransition.tsx";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import type { Camera } from "../../state/viewState.ts";
import { HoverTip } from "./HoverTip.tsx";
import { Insets } from "./Insets.tsx";
import styles from "./MapStage.module.css";
import { useChooseInside } from "./useChooseInside.ts";
import { useChosenShapes } from "./useChosenShapes.ts";
import { useLabels } from "./useLabels.ts";
import { useOverlays } from "./useOverlays.ts";
import { usePoints } from "./usePoints.ts";

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
  const baseMap = useQuery(baseMapQuery);
  const { lines, hatches } = useOverlays(england, drawing, state.overlays, groupings);
  const labels = useLabels(england, drawing, colours, state.colour, state.overlays);
  const chosenShapes = useChosenShapes(england, drawing, state.selected, groupings);
  const isMap = drawing.shape === "map";
  const points = usePoints(isMap ? state.points : []);
  const pointNames = useMemo(
    () => new Map(points.map((point) => [point.id, { term: point.name, text: pointWords(point) }])),
    [points],
  );
  const toggle = useCallback(
    (id: string) =>
      change(({ selected }) => ({
        selected: selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id],
      })),
    [change],
  );
  const moved = useCallback((at: Camera) => change({ at }, { replace: true }), [change]);
  const factOf = useCallback(
    (id: string) => {
      const area = england.byId.get(id);
      if (colours.kind !== "measure" || area === undefined || area.kind !== drawing.kind) return null;
      if (colours.measure.key === "people") return null;
      const value = colours.values[area.index] ?? null;
      return { term: colours.measure.label, text: formatMeasureValue(value, colours.measure.format) };
    },
    [england, colours, drawing.kind],
  );
  const chooseInside = useChooseInside(england, drawing);
  const addInside = useCallback((box: [number, number][]) => chooseInside(box, "add"), [chooseInside]);
  const stop = useCallback(() => setTool("pointer"), []);
  const shows = `${drawing.kind} ${drawing.shape} ${state.colour} ${state.overlays.join(",")}`;
  return (
    <div ref={frame} className={styles.stage}>
      <MapCanvas
        label={label}
        describedBy={describedBy}
        camera={state.at}
        fit={fit}
        onMoved={moved}
        onBox={addInside}
      >
        {baseMap.data !== undefined && <BaseMapLayer baseMap={baseMap.data} isShown={isMap} />}
        <AreasLayer
          kind={drawing.kind}
          shapes={drawing.shapes}
          borders={drawing.borders}
          fills={colours.fills}
          borderColour={bordersOver(colours)}
        />
        {hatches.map(({ id, look, shapes }) => (
          <HatchLayer key={id} id={id} look={look} shapes={shapes} />
        ))}
        {lines.map((overlay) => (
          <OverlayLines key={overlay.id} id={overlay.id} look={overlay.look} lines={overlay.lines} />
        ))}
        {isMap && points.length > 0 && <PointsLayer points={points} />}
        <ChosenOutline shapes={chosenShapes} />
        <LabelsLayer rank="areas" labels={labels.areas} />
        <LabelsLayer rank="groups" labels={labels.groups} />
        <MapPointer kind={drawing.kind} isActive={tool === "pointer"} onChoose={toggle} />
        {tool !== "pointer" && (
          <DrawingOverlay tool={tool} onDrawn={(ring) => chooseInside(ring, mode)} onCancel={stop} />
        )}
        <MapTools tool={tool} onTool={setTool} mode={mode} onMode={setMode} home={drawing.bounds} />
        {isMap && (
          <Insets
            england={england}
            drawing={drawing}
            colours={colours}
            chosen={chosen}
            overlays={lines}
            onChoose={toggle}
          />
        )}
        <HoverOutline drawing={drawing} />
        <ShapeTransition drawing={drawing} fills={colours.fills} chosen={chosen} />
        {isMap && <ScaleBar />}
        <ReadyMark of={shows} />
        {children}
      </MapCanvas>
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

function pointWords({ kind, acute, position }: OrganisationSummary): string {
  if (position === null) return "Position not known";
  if (kind === "hospital") return "Hospital site";
  return acute === true ? "Acute trust" : "Trust";
}

/** White between full colours; grey where fills are so pale that white would not show. */
function bordersOver(colours: AreaColours): string {
  if (colours.kind === "none") return mapColours.borderOnPlain;
  const hasPaleMiddle = colours.kind === "measure" && colours.measure.scale === "diverging";
  return hasPaleMiddle ? mapColours.borderOnPale : mapColours.border;
}
