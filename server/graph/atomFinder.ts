import { booleanPointInPolygon } from "@turf/turf";
import type { Position as GeoPosition, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Position } from "../../geodata/model/artefacts.ts";
import type { AtomTopology } from "../contract/topology.ts";

type Box = { west: number; south: number; east: number; north: number };
type AtomShape = { atom: number; box: Box; geometry: Polygon | MultiPolygon };

/**
 * How far outside England's drawn coast a position may lie and still be given to the nearest atom: the
 * outlines are simplified, so a hospital on a quay can fall into the sea. In degrees of latitude, 2 km.
 */
const coastTolerance = 0.018;

/**
 * Prepares the atoms' outlines for asking which atom a position lies in; the answer is `null` for places
 * outside England.
 */
export function atomFinder(topology: AtomTopology): (position: Position) => number | null {
  const shapes = feature(topology, topology.objects.atoms).features.flatMap(
    ({ geometry }, atom): AtomShape[] =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon"
        ? [{ atom, box: boxOf(geometry), geometry }]
        : [],
  );
  return (position) => {
    const near = shapes.filter(({ box }) => within(position, box, coastTolerance));
    const inside = near.find(
      ({ box, geometry }) => within(position, box, 0) && booleanPointInPolygon([...position], geometry),
    );
    return inside?.atom ?? nearest(position, near);
  };
}

function nearest([longitude, latitude]: Position, shapes: readonly AtomShape[]): number | null {
  const eastWest = Math.cos((latitude * Math.PI) / 180);
  let best = coastTolerance;
  let found: number | null = null;
  for (const { atom, geometry } of shapes) {
    forEachCorner(geometry, ([x = 0, y = 0]) => {
      const distance = Math.hypot((x - longitude) * eastWest, y - latitude);
      if (distance >= best) return;
      best = distance;
      found = atom;
    });
  }
  return found;
}

function boxOf(geometry: Polygon | MultiPolygon): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  forEachCorner(geometry, ([x = 0, y = 0]) => {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  });
  return box;
}

function within([longitude, latitude]: Position, box: Box, margin: number): boolean {
  return (
    longitude >= box.west - 2 * margin &&
    longitude <= box.east + 2 * margin &&
    latitude >= box.south - margin &&
    latitude <= box.north + margin
  );
}

function forEachCorner(geometry: Polygon | MultiPolygon, visit: (corner: GeoPosition) => void): void {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  for (const ring of polygons.flat()) for (const corner of ring) visit(corner);
}
