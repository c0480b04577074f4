import type { MultiLineString, MultiPolygon } from "geojson";
import type { z } from "zod";
import type { Layouts } from "../../../geodata/model/artefacts.ts";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import { peopleOf } from "../../../server/domain/people.ts";
import type { England } from "../../state/england.ts";
import type { Shape } from "../../state/viewState.ts";
import { mainAreas } from "../colour/areaColours.ts";
import { type AreaGeometry, outlinesOf } from "../layers/areaFeatures.ts";
import { areaBorders, areaShapes, shapeOfAtoms } from "./areaShapes.ts";
import { type Bounds, boundsOfPoints, boundsOfShape, unionOfBounds } from "./bounds.ts";
import { type Cell, circleCells, circlePolygon, hexagonCells, hexagonPolygon } from "./cells.ts";
import { circleLinks } from "./circleLinks.ts";
import { hexagonOutlines } from "./hexagonOutlines.ts";
import { keptByLayer } from "./keptByLayer.ts";
import { type LabelSpot, labelSpot } from "./labelSpot.ts";

/** One layer of England in one of its shapes: everything that is drawn of it but colour. */
export type Drawing = {
  kind: AreaKind;
  shape: Shape;
  /** One for each area, in the layer's order. */
  shapes: readonly AreaGeometry[];
  /** The thin lines between areas. */
  borders: MultiLineString;
  /** Where each area's name goes; `null` where it has no land. */
  spots: readonly (LabelSpot | null)[];
  bounds: Bounds;
  /** The circles or hexagons; `null` on the map. */
  cells: readonly Cell[] | null;
};

/** A layer as land; made once and kept. */
export const mapDrawing = keptByLayer((england, kind): Drawing => {
  const shapes = areaShapes(england, kind);
  return {
    kind,
    shape: "map",
    shapes,
    borders: areaBorders(england, kind),
    spots: shapes.map(labelSpot),
    bounds: unionOfBounds(shapes.map(boundsOfShape)),
    cells: null,
  };
});

/** A layer as circles or hexagons; `null` where no layout of it was made. */
export function cellDrawing(
  england: England,
  kind: AreaKind,
  shape: Exclude<Shape, "map">,
  layouts: z.infer<typeof Layouts>,
): Drawing | null {
  const layout = layouts.find(({ layer }) => layer === kind);
  if (layout === undefined) return null;
  const { codes } = england.table.layers[kind];
  const cells = shape === "circles" ? circleCells(layout, codes) : hexagonCells(layout, codes);
  const shapes = cells.map(shape === "circles" ? circlePolygon : hexagonPolygon);
  return {
    kind,
    shape,
    shapes,
    borders: outlinesOf(shapes),
    spots: shapes.map((polygon) => labelSpot({ type: "MultiPolygon", coordinates: [polygon.coordinates] })),
    bounds: boundsOfPoints(shapes.flatMap((polygon) => polygon.coordinates[0] ?? [])),
    cells,
  };
}

/**
 * The lines of another layer over a drawing: its borders on the map, lines round groups of hexagons, links
 * between circles. An area counts as in the one that most of its people live in.
 */
export function overlayLines(england: England, drawing: Drawing, layer: AreaKind): MultiLineString {
  if (drawing.cells === null) return areaBorders(england, layer);
  const { mainly } = mainAreas(england, drawing.kind, layer);
  return drawing.shape === "hexagons"
    ? hexagonOutlines(drawing.cells, mainly)
    : circleLinks(drawing.cells, mainly);
}

/**
 * The land of some atoms in a drawing: their very shape on the map, and the circles or hexagons of the areas
 * that have at least half of their people in them elsewhere.
 */
export function shapeInDrawing(england: England, drawing: Drawing, atoms: Uint16Array): MultiPolygon {
  if (drawing.shape === "map") return shapeOfAtoms(england, [atoms]);
  const inside = new Set(atoms);
  const members = england.areas[drawing.kind].filter((area) => {
    const shared = area.atoms.filter((atom) => inside.has(atom));
    return shared.length > 0 && peopleOf(england.table, shared) * 2 >= area.people;
  });
  return {
    type: "MultiPolygon",
    coordinates: members.flatMap((area) => polygonsOf(at(drawing.shapes, area.index))),
  };
}

function polygonsOf(shape: AreaGeometry): MultiPolygon["coordinates"] {
  return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
}
