import { useMemo } from "react";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { isAreaKind } from "../../../geodata/model/kinds.ts";
import { type AreaColours, mainAreas } from "../../map/colour/areaColours.ts";
import { type Drawing, mapDrawing } from "../../map/geometry/drawing.ts";
import { type Label, type MapLabels, zoomWithRoom } from "../../map/layers/labelFeatures.ts";
import type { Area, England } from "../../state/england.ts";
import { shortNames } from "./shortNames.ts";
import { colourChoice } from "./useAreaColours.ts";

/**
 * The names on the map: of the areas, and of what they are gathered into, where the fills or the coarsest
 * overlay gather them; and the zoom from which each name of an area is written.
 */
export function useLabels(
  england: England,
  drawing: Drawing,
  colours: AreaColours,
  colour: string,
  overlays: readonly string[],
): MapLabels {
  const group = groupLayer(drawing.kind, colour, overlays);
  const areas = useMemo(
    () => labelsOf(england.areas[drawing.kind], drawing, (index) => colours.fills[index] ?? "#ffffff"),
    [england, drawing, colours],
  );
  const groups = useMemo(
    () => (group === null ? [] : groupLabels(england, drawing, group)),
    [england, drawing, group],
  );
  return useMemo(() => {
    const namedFrom = new Map(
      [...areas, ...groups].map(({ name, spot }) => [name, zoomWithRoom(name, spot.width)]),
    );
    return { areas, groups, namedFrom };
  }, [areas, groups]);
}

const coarseness: readonly AreaKind[] = ["region", "stp", "county"];

function groupLayer(kind: AreaKind, colour: string, overlays: readonly string[]): AreaKind | null {
  const choice = colourChoice(colour);
  const wanted = [...(choice.by === "layer" ? [choice.layer] : []), ...overlays.filter(isAreaKind)];
  return coarseness.find((layer) => layer !== kind && layer !== "region" && wanted.includes(layer)) ?? null;
}

/** Groups are named on their own land, or over the middle of their circles or hexagons. */
function groupLabels(england: England, drawing: Drawing, group: AreaKind): Label[] {
  if (drawing.shape === "map") {
    return labelsOf(england.areas[group], mapDrawing(england, group), () => "#ffffff");
  }
  const { mainly } = mainAreas(england, drawing.kind, group);
  return england.areas[group].flatMap((area): Label[] => {
    const members = drawing.spots
      .filter((_, index) => mainly[index] === area.index)
      .filter((spot) => spot !== null);
    if (members.length === 0) return [];
    const across = members.map(({ position }) => position[0]);
    const up = members.map(({ position }) => position[1]);
    const position: [number, number] = [meanOf(across), meanOf(up)];
    const width = Math.max(...across) - Math.min(...across) + (members[0]?.width ?? 0);
    return [
      {
        name: area.name,
        short: [],
        spot: { position, width },
        people: area.people,
        fill: "#ffffff",
        place: "land",
      },
    ];
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function labelsOf(areas: readonly Area[], drawing: Drawing, fillOf: (index: number) => string): Label[] {
  const inCells = drawing.cells !== null;
  return areas.flatMap((area): Label[] => {
    const spot = drawing.spots[area.index];
    return spot === null || spot === undefined
      ? []
      : [
          {
            name: area.name,
            short: inCells ? shortNames(area) : [],
            spot,
            people: area.people,
            fill: fillOf(area.index),
            place: inCells ? "cell" : "land",
          },
        ];
  });
}
