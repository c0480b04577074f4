import type { MultiPolygon, Polygon } from "geojson";
import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { type Classes, classOf, sequentialClasses } from "../../../map/colour/classes.ts";
import { sequentialPalette, unknownFill } from "../../../map/colour/palettes.ts";
import { areaShapes } from "../../../map/geometry/areaShapes.ts";
import { type Bounds, boundsOfShape, unionOfBounds } from "../../../map/geometry/bounds.ts";
import { insetFrame, shapePath } from "../../../map/inset/insetPaths.ts";
import { londonBounds } from "../../../map/inset/insetWindows.ts";
import type { Area, England } from "../../../state/england.ts";
import type { AreaValue } from "./areaValues.ts";

/** One area as a path; `fill` is `null` for an area that the answer does not name. */
type AnswerShape = { area: Area; path: string; fill: string | null; found: AreaValue | null };

/** One picture: what it is called, how large it is, the land beyond England, and the areas. */
export type AnswerPicture = {
  name: string;
  width: number;
  height: number;
  land: string[];
  shapes: AnswerShape[];
};

/** What the colours mean; `classes` is `null` where all values are the same, or none is known. */
export type AnswerColours = {
  classes: Classes | null;
  palette: string[];
  /** Whether all values are whole numbers. */
  areWhole: boolean;
};

/** The fill of an area that is named and not coloured by anything. */
export const namedFill = "#5a9bd5";

const width = 560;
const tallest = 1.25;

/** Classes and colours for the values of the areas. */
export function answerColours(values: readonly AreaValue[]): AnswerColours {
  const known = values.flatMap(({ value }) => value ?? []);
  const classes = sequentialClasses(known, Math.min(6, new Set(known).size));
  const palette = sequentialPalette((classes?.breaks.length ?? 0) + 1);
  return { classes, palette, areWhole: known.every(Number.isInteger) };
}

/**
 * The areas an answer names among all of their layer, fitted to them; London stands enlarged beside wherever the
 * picture is so wide that its areas would be too small to see.
 */
export function answerPictures(
  england: England,
  layer: AreaKind,
  values: readonly AreaValue[],
  colours: AnswerColours | null,
  beyond: readonly { geometry: Polygon | MultiPolygon }[],
): AnswerPicture[] {
  const shapes = areaShapes(england, layer);
  const byId = new Map(values.map((value) => [value.area.id, value]));
  const named = values.flatMap(({ area }) => shapes[area.index] ?? []);
  const bounds = roundedOut(unionOfBounds((named.length === 0 ? shapes : named).map(boundsOfShape)));
  const london = londonBounds(england);
  const picture = (name: string, box: Bounds, wide: number): AnswerPicture => {
    const frame = insetFrame(box, wide);
    return {
      name,
      width: wide,
      height: frame.height,
      land: beyond.flatMap(({ geometry }) => shapePath(asMulti(geometry), frame) ?? []),
      shapes: england.areas[layer].flatMap((area): AnswerShape[] => {
        const shape = shapes[area.index];
        const path = shape === undefined ? null : shapePath(shape, frame);
        const found = byId.get(area.id) ?? null;
        return path === null
          ? []
          : [{ area, path, found, fill: found === null ? null : fillOf(found, colours) }];
      }),
    };
  };
  const main = picture("England", bounds, width);
  const isWide = bounds[2] - bounds[0] > 4 * (london[2] - london[0]);
  const inset = isWide && (layer === "ccg" || layer === "district" || layer === "county");
  const inside = inset ? picture("London", london, 300) : null;
  return inside?.shapes.some(({ found }) => found !== null) === true ? [main, inside] : [main];
}

function fillOf({ value }: AreaValue, colours: AnswerColours | null): string {
  if (colours === null) return namedFill;
  if (value === null) return unknownFill;
  return colours.palette[classOf(value, colours.classes?.breaks ?? [])] ?? unknownFill;
}

function asMulti(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === "MultiPolygon"
    ? geometry
    : { type: "MultiPolygon", coordinates: [geometry.coordinates] };
}

/** A box with a margin, widened until it is not much taller than wide, nor wider than tall. */
function roundedOut([west, south, east, north]: Bounds): Bounds {
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const shrink = Math.cos((middle[1] * Math.PI) / 180);
  const across = Math.max(east - west, 0.1) * 1.1 * shrink;
  const up = Math.max(north - south, 0.1) * 1.1;
  const wide = Math.max(across, up / tallest) / shrink;
  const tall = Math.max(up, across * 0.75);
  return [middle[0] - wide / 2, middle[1] - tall / 2, middle[0] + wide / 2, middle[1] + tall / 2];
}
