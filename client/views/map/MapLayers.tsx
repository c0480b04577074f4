import { useQuery } from "@tanstack/react-query";
import type { OrganisationSummary } from "../../../server/contract/organisations.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { borderColourOf } from "../../map/colour/borderColour.ts";
import type { Drawing } from "../../map/geometry/drawing.ts";
import { AreasLayer } from "../../map/layers/AreasLayer.tsx";
import { BaseMapLayer } from "../../map/layers/BaseMapLayer.tsx";
import { HatchLayer } from "../../map/layers/HatchLayer.tsx";
import { LabelsLayer } from "../../map/layers/LabelsLayer.tsx";
import type { MapLabels } from "../../map/layers/labelFeatures.ts";
import { OverlayLines } from "../../map/layers/OverlayLines.tsx";
import { PointsLayer } from "../../map/layers/PointsLayer.tsx";
import { baseMapQuery } from "../../map/mapQueries.ts";
import type { Overlays } from "./useOverlays.ts";

type MapLayersProps = {
  drawing: Drawing;
  colours: AreaColours;
  labels: MapLabels;
  overlays: Overlays;
  points: readonly OrganisationSummary[];
};

/** Everything that MapLibre draws; each part puts itself in its place in the drawing order. */
export function MapLayers(props: MapLayersProps) {
  const { drawing, colours, labels, overlays, points } = props;
  const baseMap = useQuery(baseMapQuery);
  return (
    <>
      {baseMap.data !== undefined && (
        <BaseMapLayer baseMap={baseMap.data} isShown={drawing.shape === "map"} namedFrom={labels.namedFrom} />
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
      <LabelsLayer rank="areas" labels={labels.areas} />
      <LabelsLayer rank="groups" labels={labels.groups} />
    </>
  );
}
