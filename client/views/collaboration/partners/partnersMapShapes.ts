import type { MultiPolygon, Polygon } from "geojson";
import type { NodeReference } from "../../../../server/contract/organisations.ts";
import type { Partner } from "../../../../server/contract/partners.ts";
import { areaShapes } from "../../../map/geometry/areaShapes.ts";
import { type Bounds, boundsOfShape, unionOfBounds } from "../../../map/geometry/bounds.ts";
import { labelSpot } from "../../../map/geometry/labelSpot.ts";
import { type InsetFrame, insetFrame, shapePath } from "../../../map/inset/insetPaths.ts";
import type { Area, England } from "../../../state/england.ts";

/** What an area is on the small map. */
type PartnerMapRole = "self" | "partner" | "nothing" | "around";

/** One area of the small map, as a path in its frame. */
export type PartnerMapShape = {
  id: string;
  name: string;
  role: PartnerMapRole;
  /** How deep the sharing is, in three steps; 0 for what is no partner. */
  step: 0 | 1 | 2 | 3;
  /** Its number in the list beside the map; `null` for what is no partner. */
  rank: number | null;
  /** True for a council among CCGs: it is drawn as a line over them. */
  isOutline: boolean;
  path: string;
  /** Where its number stands, and whether there is room for it. */
  label: { x: number; y: number; hasRoom: boolean } | null;
};

export type PartnersMapShapes = {
  frame: InsetFrame;
  land: string[];
  shapes: PartnerMapShape[];
  /** Partners with a place that lie wholly outside the picture. */
  outside: number;
};

const width = 400;
/** The picture is never narrower or wider than this, so that one CCG and a long coast both have room. */
const shapeOfPicture = { tallest: 1.2, flattest: 0.75 } as const;
const margin = 0.15;
/** Width of a number in the frame. */
const roomForNumber = 13;

/** How deep sharing is, in the steps the map has shades for: a chief post or as much, a few things, one or two. */
export function depthStep(depth: number): 1 | 2 | 3 {
  if (depth >= 8) return 3;
  return depth >= 4 ? 2 : 1;
}

/** The organisation with its partners and the neighbours it has nothing recorded with; `null` where it is no area and none of them is. */
export function partnersMapShapes(
  england: England,
  organisation: NodeReference,
  partners: readonly Partner[],
  neighbours: readonly { organisation: NodeReference }[],
  beyond: readonly { geometry: Polygon | MultiPolygon }[],
): PartnersMapShapes | null {
  const areaOf = (id: string) => england.byId.get(id);
  const self = areaOf(organisation.id);
  const told = [
    self,
    ...partners.map((partner) => areaOf(partner.organisation.id)),
    ...neighbours.map((neighbour) => areaOf(neighbour.organisation.id)),
  ].filter((area) => area !== undefined);
  if (told.length === 0) return null;
  const framed = areasFramed(england, organisation.id, partners);
  const frame = insetFrame(
    boundsAround((framed.length < 2 ? told : framed).map((area) => boundsOfShape(shapeOf(england, area)))),
    width,
  );
  const partnerById = new Map(
    partners.map((partner, place) => [partner.organisation.id, { ...partner, rank: place + 1 }]),
  );
  const withNothing = new Set(neighbours.map((neighbour) => neighbour.organisation.id));
  // Mostly CCGs are shared with, also by a council: they are filled, and a council is a line over them.
  const hasCcgs = partners.some((partner) => partner.organisation.kind === "ccg");
  const layer = self?.kind === "county" && !hasCcgs ? "county" : "ccg";
  const others = told.filter((area) => area.kind !== layer);
  const shapes = [...england.areas[layer], ...others].flatMap((area): PartnerMapShape[] => {
    const shape = shapeOf(england, area);
    const path = shapePath(shape, frame);
    if (path === null) return [];
    const partner = partnerById.get(area.id);
    const role: PartnerMapRole =
      area.id === organisation.id
        ? "self"
        : partner !== undefined
          ? "partner"
          : withNothing.has(area.id)
            ? "nothing"
            : "around";
    return [
      {
        id: area.id,
        name: area.name,
        role,
        step: partner === undefined ? 0 : depthStep(partner.depth),
        rank: partner?.rank ?? null,
        isOutline: area.kind !== layer,
        path,
        label: role === "partner" ? labelOf(shape, frame) : null,
      },
    ];
  });
  const land = beyond.flatMap(({ geometry }) => shapePath(asMulti(geometry), frame) ?? []);
  const drawn = new Set(shapes.map(({ id }) => id));
  const outside = partners.filter(
    ({ organisation: { id } }) => england.byId.has(id) && !drawn.has(id),
  ).length;
  return { frame, land, shapes, outside };
}

/**
 * What the picture is fitted to: the organisation with the partners it shares most with, so that a wide forum
 * does not make those too small to see; where it shares little with everybody, all partners.
 */
function areasFramed(england: England, self: string, partners: readonly Partner[]): Area[] {
  const close = partners.filter(({ depth }) => depthStep(depth) > 1);
  const framed = close.length > 0 ? close : partners;
  return [self, ...framed.map(({ organisation }) => organisation.id)].flatMap(
    (id) => england.byId.get(id) ?? [],
  );
}

function shapeOf(england: England, area: Area): MultiPolygon {
  return areaShapes(england, area.kind)[area.index] ?? { type: "MultiPolygon", coordinates: [] };
}

function asMulti(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === "MultiPolygon"
    ? geometry
    : { type: "MultiPolygon", coordinates: [geometry.coordinates] };
}

function labelOf(shape: MultiPolygon, frame: InsetFrame): PartnerMapShape["label"] {
  const spot = labelSpot(shape);
  if (spot === null) return null;
  const [x, y] = frame.place(spot.position);
  const [west] = frame.place([spot.position[0] - spot.width / 2, spot.position[1]]);
  return { x, y, hasRoom: 2 * (x - west) >= roomForNumber };
}

/** A box around all of them with a margin, widened until the picture has a shape that fits beside a list. */
function boundsAround(boxes: readonly Bounds[]): Bounds {
  const [west, south, east, north] = unionOfBounds(boxes);
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const shrink = Math.cos((middle[1] * Math.PI) / 180);
  const across = (east - west) * (1 + 2 * margin) * shrink;
  const up = (north - south) * (1 + 2 * margin);
  const wide = Math.max(across, up / shapeOfPicture.tallest) / shrink;
  const tall = Math.max(up, across * shapeOfPicture.flattest);
  return [middle[0] - wide / 2, middle[1] - tall / 2, middle[0] + wide / 2, middle[1] + tall / 2];
}
