import type { MultiLineString } from "geojson";
import { mapColours } from "../baseStyle.ts";
import type { Drawing } from "../geometry/drawing.ts";
import { labelFeatures, type MapLabels } from "../layers/labelFeatures.ts";
import { zoomOfRank } from "../layers/zoomOfRank.ts";
import type { BaseMap } from "../mapQueries.ts";
import type { LineLook } from "../marks/lineLooks.ts";
import { project, type Viewport } from "../viewport/viewport.ts";
import type { Paint } from "./MapSheet.tsx";
import { lineHeight, placeLabels, type SheetLabel } from "./placeLabels.ts";
import { sheetPath } from "./sheetPath.ts";

/** What the first picture shows; all of it is what the map shows too, but for hatching and points. */
export type Picture = {
  drawing: Drawing;
  /** One colour for each area, in the layer's order. */
  fills: readonly string[];
  borderColour: string;
  lines: readonly { look: LineLook; lines: MultiLineString }[];
  labels: MapLabels;
  /** Land and towns around; `null` until they have come, and where areas stand elsewhere. */
  baseMap: BaseMap | null;
};

/** Paints the map as MapLibre is about to draw it, so that nothing moves when its own picture takes over. */
export function picturePainter(picture: Picture): Paint {
  const areas = labelFeatures(picture.labels.areas).features;
  const groups = labelFeatures(picture.labels.groups).features;
  return (context, viewport) => {
    paintShapes(context, viewport, picture);
    const shownFrom = Math.floor(viewport.zoom) + 0.5;
    const named = (features: typeof areas, size: number) =>
      features
        .filter(({ properties: { from, until } }) => from <= shownFrom && shownFrom < until)
        .sort((one, other) => one.properties.order - other.properties.order)
        .map(({ properties: { name, lineWidth, ink, halo }, geometry }) => ({
          ...{ name, lineWidth, ink, halo, size, weight: 600, padding: 3 },
          at: project(viewport, geometry.coordinates),
        }));
    paintLabels(context, viewport, [
      ...named(groups, between(viewport.zoom, [5, 11.5], [9, 16])),
      ...named(areas, between(viewport.zoom, [5, 10], [9, 13])),
      ...placeLabelsOf(picture, viewport, shownFrom),
    ]);
  };
}

function paintShapes(context: CanvasRenderingContext2D, viewport: Viewport, picture: Picture): void {
  const { drawing, fills, borderColour, lines, baseMap } = picture;
  const { zoom } = viewport;
  context.fillStyle = mapColours.sea;
  context.fillRect(0, 0, viewport.width, viewport.height);
  if (baseMap !== null) {
    context.fillStyle = mapColours.landBeyond;
    context.fill(
      sheetPath(
        baseMap.land.features.map(({ geometry }) => geometry),
        viewport,
      ),
    );
  }
  for (const fill of new Set(fills)) {
    context.fillStyle = fill;
    context.fill(
      sheetPath(
        drawing.shapes.filter((_, index) => fills[index] === fill),
        viewport,
      ),
    );
  }
  context.lineJoin = "round";
  context.strokeStyle = borderColour;
  context.lineWidth = between(zoom, [5, 0.6], [8, 1.1]);
  context.stroke(sheetPath([drawing.borders], viewport));
  for (const { look, lines: course } of lines) {
    const path = sheetPath([course], viewport);
    context.strokeStyle = "rgb(255 255 255 / 90%)";
    context.lineWidth = between(zoom, [5, look.width * 0.75 + 1.7], [9, look.width * 1.4 + 2.4]);
    context.stroke(path);
    context.strokeStyle = look.colour;
    context.lineWidth = between(zoom, [5, look.width * 0.75], [9, look.width * 1.4]);
    const dash = (look.dash ?? []).map((part) => part * context.lineWidth);
    context.setLineDash(dash);
    context.stroke(path);
    context.setLineDash([]);
  }
}

type PictureLabel = SheetLabel & { ink: string; halo: string; weight: number };

function placeLabelsOf(
  { baseMap, labels: { namedFrom } }: Picture,
  viewport: Viewport,
  shownFrom: number,
): PictureLabel[] {
  return (baseMap?.places ?? [])
    .filter(({ rank }) => zoomOfRank(rank) <= viewport.zoom)
    .filter(({ name }) => shownFrom < (namedFrom.get(name) ?? Number.POSITIVE_INFINITY))
    .sort((one, other) => one.rank - other.rank)
    .map(({ name, rank, position }) => ({
      name,
      at: project(viewport, position),
      size: between(viewport.zoom, [5, 11 - rank * 0.3], [9, 14.5 - rank * 0.7]),
      ...{ ink: mapColours.place, halo: "rgb(255 255 255 / 90%)", lineWidth: 8, weight: 400, padding: 4 },
    }));
}

function paintLabels(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  labels: readonly PictureLabel[],
): void {
  const write = (size: number, weight: number) => {
    context.font = `${weight} ${size}px "Inter Variable", Arial, sans-serif`;
  };
  const placed = placeLabels(labels, viewport, (text, size) => {
    write(size, 600);
    return context.measureText(text).width;
  });
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const {
    lines,
    at: [x, y],
    size,
    weight,
    ink,
    halo,
  } of placed) {
    write(size, weight);
    context.strokeStyle = halo;
    context.fillStyle = ink;
    context.lineWidth = 2.6;
    lines.forEach((line, index) => {
      const down = y + (index - (lines.length - 1) / 2) * lineHeight * size;
      context.strokeText(line, x, down);
      context.fillText(line, x, down);
    });
  }
}

/** A size that grows evenly from one zoom to another and stays beyond them. */
function between(zoom: number, [from, small]: [number, number], [to, large]: [number, number]): number {
  const share = Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return small + (large - small) * share;
}
