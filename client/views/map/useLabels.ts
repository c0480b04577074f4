import { useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { AreaColours } from "../../map/colour/areaColours.ts";
import { type Drawing, mapDrawing } from "../../map/geometry/drawing.ts";
import type { Label } from "../../map/layers/labelFeatures.ts";
import type { Area, England } from "../../state/england.ts";
import { isAreaKind } from "../../state/viewState.ts";
import { colourChoice } from "./useAreaColours.ts";

/**
 * The names on the map: of the areas, and on the map shape of what they are gathered into, where the fills or
 * the coarsest overlay gather them.
 */
export function useLabels(
  england: England,
  drawing: Drawing,
  colours: AreaColours,
  colour: string,
  overlays: readonly string[],
): { areas: Label[]; groups: Label[] } {
  const group = drawing.shape === "map" ? groupLayer(drawing.kind, colour, overlays) : null;
  const areas = useMemo(
    () => labelsOf(england.areas[drawing.kind], drawing, (index) => colours.fills[index] ?? "#ffffff"),
    [england, drawing, colours],
  );
  const groups = useMemo(
    () => (group === null ? [] : labelsOf(england.areas[group], mapDrawing(england, group), () => "#ffffff")),
    [england, group],
  );
  return { areas, groups };
}

const coarseness: readonly AreaKind[] = ["region", "stp", "county"];

function groupLayer(kind: AreaKind, colour: string, overlays: readonly string[]): AreaKind | null {
  const choice = colourChoice(colour);
  const wanted = [...(choice.by === "layer" ? [choice.layer] : []), ...overlays.filter(isAreaKind)];
  return coarseness.find((layer) => layer !== kind && layer !== "region" && wanted.includes(layer)) ?? null;
}

function labelsOf(areas: readonly Area[], drawing: Drawing, fillOf: (index: number) => string): Label[] {
  return areas.flatMap((area) => {
    const spot = drawing.spots[area.index];
    return spot === null || spot === undefined
      ? []
      : [{ name: area.name, spot, people: area.people, fill: fillOf(area.index) }];
  });
}
