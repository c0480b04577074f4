import { useQuery } from "@tanstack/react-query";
import type { OrganisationSummary } from "../../../server/contract/organisations.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { borderColourOf } from "../../map/colour/borderColour.ts";
import type { Drawing } from "../../map/geometry/drawing.ts";
import type { Grouping } from "../../map/groupings.ts";
import { AreasLayer } from "../../map/layers/AreasLayer.tsx";
import { BaseMapLayer } from "../../map/layers/BaseMapLayer.tsx";
import { ChosenOutline } from "../../map/layers/ChosenOutline.tsx";
import { HatchLayer } from "../../map/layers/HatchLayer.tsx";
import { LabelsLayer } from "../../map/layers/LabelsLayer.tsx";
import { OverlayLines } from "../../map/layers/OverlayLines.tsx";
import { PointsLayer } from "../../map/layers/PointsLayer.tsx";
import { baseMapQuery } from "../../map/mapQueries.ts";
import type { England } from "../../state/england.ts";
import type { ViewState } from "../../state/viewState.ts";
import { useChosenShapes } from "./useChosenShapes.ts";
import { useLabels } from "./useLabels.ts";
import type { Overlays } from "./useOverlays.ts";

type MapLayersProps = {
  england: England;
  state: ViewState;
  drawing: Drawing;
  colours: AreaColours;
  groupings: readonly Grouping[];
  overlays: Overlays;
  points: readonly OrganisationSummary[];
};

/** Everything that MapLibre draws; each part puts itself in its place in the drawing order. */
export function MapLayers(props: MapLayersProps) {
  const { england, state, drawing, colours, groupings, overlays, points } = props;
  const baseMap = useQuery(baseMapQuery);
  const labels = useLabels(england, drawing, colours, state.colour, state.overlays);
  const chosenShapes = useChosenShapes(england, drawing, state.selected, groupings);
  return (
    <>
      {baseMap.data !== undefined && (
        <BaseMapLayer baseMap={baseMap.data} isShown={drawing.shape === "map"} />
      )}
      <AreasLayer
        kind={drawing.kind}
        shapes={drawing.shapes}
        borders={drawing.borders}
        fills={colours.fills}
        borderColour={borderColourOf(colours)}
      />
      {overlays.hatches.map(({ id, look, shapes }) => (
        <HatchLayer key={id} id={id} look={look} shapes={shapes} />
      ))}
      {overlays.lines.map(({ layer, look, lines }) => (
        <OverlayLines key={layer} layer={layer} look={look} lines={lines} />
      ))}
      {points.length > 0 && <PointsLayer points={points} />}
      <ChosenOutline shapes={chosenShapes} />
      <LabelsLayer rank="areas" labels={labels.areas} />
      <LabelsLayer rank="groups" labels={labels.groups} />
    </>
  );
}
