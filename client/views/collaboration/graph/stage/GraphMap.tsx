import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { Attribution } from "../../../../map/Attribution.tsx";
import { mapColours } from "../../../../map/baseStyle.ts";
import { groupingColours, plainColours } from "../../../../map/colour/areaColours.ts";
import { borderColourOf } from "../../../../map/colour/borderColour.ts";
import { EnglandContext } from "../../../../map/EnglandContext.ts";
import { areaAtOf } from "../../../../map/geometry/areaFinder.ts";
import { mapDrawing, shapeInDrawing } from "../../../../map/geometry/drawing.ts";
import { AreasLayer } from "../../../../map/layers/AreasLayer.tsx";
import { BaseMapLayer } from "../../../../map/layers/BaseMapLayer.tsx";
import { HatchLayer } from "../../../../map/layers/HatchLayer.tsx";
import type { MapLabels } from "../../../../map/layers/labelFeatures.ts";
import { MapPointer } from "../../../../map/layers/MapPointer.tsx";
import { ReadyMark } from "../../../../map/layers/ReadyMark.tsx";
import { fitPadding, MapCanvas } from "../../../../map/MapCanvas.tsx";
import { useMap } from "../../../../map/MapContext.ts";
import { baseMapQuery } from "../../../../map/mapQueries.ts";
import { PrintedMap } from "../../../../map/PrintedMap.tsx";
import { ChosenOutline } from "../../../../map/sheets/ChosenOutline.tsx";
import { FirstPicture } from "../../../../map/sheets/FirstPicture.tsx";
import { HoverOutline } from "../../../../map/sheets/HoverOutline.tsx";
import type { Picture } from "../../../../map/sheets/picturePainter.ts";
import { toolsClass, ZoomTools } from "../../../../map/ZoomTools.tsx";
import type { England } from "../../../../state/england.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { Camera } from "../../../../state/viewState.ts";
import { asLines, useOverlays } from "../../../map/useOverlays.ts";
import { havingOf } from "../chosen/thingOf.ts";
import { aloneFill } from "../communityColours.ts";
import { graphScopeId } from "../graphScopeId.ts";
import { outlinedPurpose } from "../groupingHulls.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import { LondonInset } from "./LondonInset.tsx";
import { TiesSheet } from "./TiesSheet.tsx";

type GraphMapProps = {
  england: England;
  shown: CollaborationGraph;
  /** Marks of the graph that are chosen. */
  chosen: ReadonlySet<string>;
  onChoose: (id: string) => void;
};

/** The map beside the graph: the same groups in the same colours, the same lines, the same selection. */
export function GraphMap({ england, shown, chosen, onChoose }: GraphMapProps) {
  const [{ at, selected, hulls }, change] = useViewState();
  const { projection, graph, groups, communities } = shown;
  const purpose = outlinedPurpose(hulls);
  const overlays = useMemo(() => (purpose === null ? [] : [purpose]), [purpose]);
  const drawing = useMemo(() => mapDrawing(england, "ccg"), [england]);
  const areaAt = useMemo(() => areaAtOf(england, drawing), [england, drawing]);
  const baseMap = useQuery(baseMapQuery).data;
  const { fills, borderColour } = useMemo(() => {
    const gathered =
      groups.layer === null
        ? plainColours(england.areas.ccg.length)
        : groupingColours(england, "ccg", groups.layer, null);
    if (communities === null) return { fills: gathered.fills, borderColour: borderColourOf(gathered) };
    const { ofMember } = communities.colours;
    return {
      fills: england.areas.ccg.map(({ id }) => ofMember.get(id) ?? aloneFill),
      borderColour: mapColours.border,
    };
  }, [england, groups, communities]);
  const shapes = useMemo(
    () =>
      selected
        .flatMap((id) => (england.byId.has(id) ? [id] : havingOf(projection, id).map((node) => node.id)))
        .flatMap((id) => england.byId.get(id) ?? [])
        .map((area) => shapeInDrawing(england, drawing, area.atoms)),
    [england, projection, drawing, selected],
  );
  const over = useOverlays(england, drawing, overlays, shown.outlined);
  const outlines = useMemo(() => asLines(over), [over]);
  const picture = useMemo(
    (): Picture => ({
      drawing,
      fills,
      borderColour,
      lines: [],
      labels: noLabels,
      baseMap: baseMap ?? null,
    }),
    [drawing, fills, borderColour, baseMap],
  );
  const [isTakenOver, setTakenOver] = useState(false);
  const takeOver = useCallback(() => setTakenOver(true), []);
  const moved = useCallback((camera: Camera) => change({ at: camera }, { replace: true }), [change]);
  const choose = useCallback((id: string) => onChoose(id), [onChoose]);
  return (
    <EnglandContext value={england}>
      <MapCanvas
        label={label}
        describedBy={graphScopeId}
        camera={at}
        fit={drawing.bounds}
        reserved={0}
        onMoved={moved}
        onBox={noBox}
        isShared
        sheets={(isOpen) => (
          <>
            {!isTakenOver && (
              <FirstPicture
                picture={picture}
                areaAt={areaAt}
                takesPointer={!isOpen}
                onChoose={choose}
                onPainted={nothing}
              />
            )}
            <TiesSheet graph={graph} chosen={chosen} />
            <ChosenOutline shapes={shapes} />
            <HoverOutline drawing={drawing} />
          </>
        )}
      >
        {baseMap !== undefined && <BaseMapLayer baseMap={baseMap} isShown namedFrom={noNames} />}
        <AreasLayer
          kind="ccg"
          shapes={drawing.shapes}
          borders={drawing.borders}
          fills={fills}
          borderColour={borderColour}
        />
        {over.hatches.map((hatch) => (
          <HatchLayer key={hatch.id} {...hatch} />
        ))}
        <MapPointer areaAt={areaAt} isActive onChoose={choose} />
        <LondonInset
          england={england}
          drawing={drawing}
          fills={fills}
          borderColour={borderColour}
          graph={graph}
          overlays={outlines}
          chosen={chosen}
          onChoose={choose}
        />
        <PrintedMap label={label} hasScale />
        <Tools home={drawing.bounds} />
        <ReadyMark of="graph" onReady={takeOver} />
      </MapCanvas>
      <Attribution showsNhsData={false} />
    </EnglandContext>
  );
}

const label = "Map of England’s CCGs with lines between those that share";
const noNames: ReadonlyMap<string, number> = new Map();
const noLabels: MapLabels = { areas: [], groups: [], namedFrom: noNames };
const noBox = () => undefined;
const nothing = () => undefined;

function Tools({ home }: { home: readonly [number, number, number, number] }) {
  const map = useMap();
  const [west, south, east, north] = home;
  const zoomBy = (steps: number) => map.zoomTo(map.getZoom() + steps, {}, { byUser: true });
  return (
    <div className={toolsClass}>
      <ZoomTools
        whole="all of England"
        onZoomIn={() => zoomBy(1)}
        onZoomOut={() => zoomBy(-1)}
        onShowAll={() => map.fitBounds([west, south, east, north], { padding: fitPadding }, { byUser: true })}
      />
    </div>
  );
}
