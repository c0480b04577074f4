import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { Measure } from "../../../server/contract/measures.ts";
import { at } from "../../../server/domain/at.ts";
import { layerOverlaps } from "../../../server/domain/overlap.ts";
import type { England } from "../../state/england.ts";
import type { Cell } from "../geometry/cells.ts";
import { neighbouringAreas } from "../geometry/touching.ts";
import { touchingCells } from "../geometry/touchingCells.ts";
import { type Classes, classesAboveZero, classOf, divergingClasses, sequentialClasses } from "./classes.ts";
import { colourGraph, keepApart } from "./graphColouring.ts";
import { divergingPalette, plainFill, qualitative, sequentialPalette, unknownFill } from "./palettes.ts";

/** What a measure needs to be coloured and written. */
export type ColouredMeasure = Pick<
  Measure,
  | "key"
  | "label"
  | "description"
  | "unit"
  | "format"
  | "scale"
  | "midpoint"
  | "zeroMeans"
  | "period"
  | "status"
>;

/** How the areas of a layer are coloured and what the colours mean. */
export type AreaColours = { fills: string[] } & (
  | {
      kind: "measure";
      measure: ColouredMeasure;
      /** One value for each area; `null` where it is not known. */
      values: (number | null)[];
      /** `null` where all known values are the same, or none is known. */
      classes: Classes | null;
      /** Whether the first class is that of 0 alone, which says what `measure.zeroMeans` does. */
      zeroApart: boolean;
      palette: string[];
    }
  | {
      kind: "grouping";
      layer: AreaKind;
      /** Number of the grouping most of each area's people live in. */
      mainly: number[];
      /** Areas with people in more than one grouping. */
      divided: number;
      /** Colour of each grouping. */
      palette: string[];
    }
  | { kind: "none" }
);

/** Every area in the same pale tone. */
export function plainColours(count: number): AreaColours {
  return { kind: "none", fills: Array.from({ length: count }, () => plainFill) };
}

/** Colours by an amount or a ratio: classed, light to dark or either side of the measure's midpoint. */
export function measureColours(
  measure: ColouredMeasure,
  values: (number | null)[],
  median: number | null,
): AreaColours {
  const known = values.filter((value) => value !== null);
  const midpoint = measure.midpoint ?? median;
  const isDiverging = measure.scale === "diverging" && midpoint !== null;
  const zeroApart = measure.zeroMeans !== null && known.includes(0);
  const classes = zeroApart
    ? classesAboveZero(known)
    : isDiverging
      ? divergingClasses(known, midpoint)
      : sequentialClasses(known);
  const count = (classes?.breaks.length ?? 0) + 1;
  const scale = isDiverging ? divergingPalette() : sequentialPalette(count);
  // What is not recorded is left as pale as land that nothing is said of, and the lightest step of the scale is not used beside it.
  const palette = zeroApart ? [plainFill, ...scale.slice(1)] : scale;
  const fills = values.map((value) =>
    value === null ? unknownFill : (palette[classOf(value, classes?.breaks ?? [])] ?? unknownFill),
  );
  return { kind: "measure", measure, values, classes, zeroApart, palette, fills };
}

/**
 * Colours by the areas of another layer, no two that touch the same. Circles and hexagons have other
 * neighbours than the land: there the colours of the map stay wherever they can.
 */
export function groupingColours(
  england: England,
  kind: AreaKind,
  layer: AreaKind,
  cells: readonly Cell[] | null,
): AreaColours {
  const { mainly, divided } = mainAreas(england, kind, layer);
  const onMap = colourGraph(neighbouringAreas(england, layer), 6);
  const numbers =
    cells === null
      ? onMap
      : keepApart(onMap, touchingCells(cells, mainly, england.areas[layer].length), qualitative.length);
  const palette = numbers.map((colour) => qualitative[colour % qualitative.length] ?? unknownFill);
  return {
    kind: "grouping",
    layer,
    mainly,
    divided,
    palette,
    fills: mainly.map((group) => at(palette, group)),
  };
}

/** For each area of a layer, the area of another layer that most of its people live in. */
export function mainAreas(
  england: England,
  kind: AreaKind,
  layer: AreaKind,
): { mainly: number[]; divided: number } {
  const overlaps = layerOverlaps(england.table, kind, layer);
  const mainly = england.areas[kind].map(() => 0);
  const most = england.areas[kind].map(() => 0);
  const pieces = england.areas[kind].map(() => 0);
  for (let row = 0; row < overlaps.size; row += 1) {
    const area = at(overlaps.of, row);
    const people = at(overlaps.people, row);
    pieces[area] = at(pieces, area) + 1;
    if (people > at(most, area)) {
      most[area] = people;
      mainly[area] = at(overlaps.with, row);
    }
  }
  return { mainly, divided: pieces.filter((count) => count > 1).length };
}
