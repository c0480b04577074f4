import type { Polygon } from "geojson";
import type { LayerLayout } from "../../../geodata/model/artefacts.ts";
import { at } from "../../../server/domain/at.ts";
import { fromMercator } from "./mercator.ts";

/** One circle or hexagon: its centre and radius (a hexagon's to its corners), in Web Mercator metres. */
export type Cell = { x: number; y: number; radius: number };

/** The circles of a layout in the order of the layer's codes; throws where the layout lacks one. */
export function circleCells({ codes, circles }: LayerLayout, wanted: readonly string[]): Cell[] {
  return inOrder(codes, wanted).map((place) => ({
    x: at(circles.x, place),
    y: at(circles.y, place),
    radius: at(circles.radius, place),
  }));
}

/** The hexagons of a layout in the order of the layer's codes; throws where the layout lacks one. */
export function hexagonCells({ codes, hexagons }: LayerLayout, wanted: readonly string[]): Cell[] {
  return inOrder(codes, wanted).map((place) => ({
    x: at(hexagons.x, place),
    y: at(hexagons.y, place),
    radius: hexagons.radius,
  }));
}

/** A circle as a polygon of many corners, in degrees. */
export function circlePolygon(cell: Cell): Polygon {
  return polygonOf(cornersOf(cell, 48, 0));
}

/** A hexagon standing on a corner, in degrees; a little smaller than its place so that a line shows between. */
export function hexagonPolygon(cell: Cell): Polygon {
  return polygonOf(hexagonCorners(cell));
}

/** The six corners of a hexagon that stands on a corner, anticlockwise from the upper right, in metres. */
export function hexagonCorners(cell: Cell): [number, number][] {
  return cornersOf(cell, 6, Math.PI / 6);
}

function cornersOf({ x, y, radius }: Cell, count: number, turn: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + (2 * Math.PI * index) / count;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

function polygonOf(corners: readonly [number, number][]): Polygon {
  const ring = corners.map(([x, y]) => fromMercator(x, y));
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

function inOrder(codes: readonly string[], wanted: readonly string[]): number[] {
  const places = new Map(codes.map((code, place) => [code, place]));
  return wanted.map((code) => {
    const place = places.get(code);
    if (place === undefined) throw new RangeError(`The layout has no place for ${code}`);
    return place;
  });
}
