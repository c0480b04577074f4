import type { HatchKind, Weave } from "../../../../map/marks/hatch.ts";
import type { GraphLayout } from "../../../../state/viewState.ts";
import type { CollaborationGroups, Slice } from "../collaborationGroups.ts";
import { aloneFill, type CommunityColours } from "../communityColours.ts";
import { groupedBy } from "../groupedBy.ts";
import type { Places } from "../layout/layoutGraph.ts";
import type { VisibleGraph, VisibleHub, VisibleNode, VisibleTie } from "../visibleGraph.ts";
import { outlineOf, type Point } from "./outlineOf.ts";

/** A mark with its place, in the layout's units, and its looks. */
export type SceneNode = VisibleNode & {
  x: number;
  y: number;
  radius: number;
  fill: string;
  /** Parts of its people in several groups; empty where all are in one. */
  slices: readonly Slice[];
};

/** Organisations that an outline is drawn round. */
export type SceneHull = {
  name: string;
  colour: string;
  members: readonly string[];
  /** What it is filled with where it may overlap others, and its turn among them; `null` for a tone of its colour. */
  hatch: { kind: HatchKind; weave: Weave; turn: number } | null;
};

/** Radius of a hub, in the layout's units; the same for all, since it is nobody's people. */
export const hubRadius = 4;

/** An outline with its corners, in the layout's units. */
export type DrawnHull = SceneHull & { outline: readonly Point[] };

/** A hub with its place. */
export type SceneHub = VisibleHub & { x: number; y: number };

/** Everything that the picture of a graph holds. */
export type GraphScene = {
  nodes: readonly SceneNode[];
  hubs: readonly SceneHub[];
  ties: readonly VisibleTie[];
  hulls: readonly DrawnHull[];
};

const unknownRadius = 5;
/** Radius of an organisation of a million people, in the layout's units; areas are as people are. */
const radiusOfMillion = 15;
const leastRadius = 4.5;

/** Where marks stand at their places on the map none can give way, so all of them are smaller. */
const smallerAtPlaces = 0.6;

/** The radius of a mark by its people, so that its area is as they are. */
export function radiusOf(people: number | null, layout: GraphLayout): number {
  const full =
    people === null ? unknownRadius : Math.max(leastRadius, radiusOfMillion * Math.sqrt(people / 1e6));
  return layout === "places" ? full * smallerAtPlaces : full;
}

/**
 * Puts a graph, its places and its groups together; what the places do not name is left out. Marks have the colour of
 * their group, or of their community where communities are given; those in none of the groupings that are outlined have none.
 */
export function graphScene(
  graph: VisibleGraph,
  places: Places,
  groups: CollaborationGroups,
  hulls: readonly SceneHull[],
  layout: GraphLayout,
  communities: CommunityColours | null,
): GraphScene {
  const hatched = hulls.filter(({ hatch }) => hatch !== null);
  const inHatched = new Set(hatched.flatMap(({ members }) => members));
  const nodes = graph.nodes.flatMap((node): SceneNode[] => {
    const place = places[node.id];
    if (place === undefined) return [];
    const [x, y] = place;
    const fill =
      communities === null
        ? ((node.group === null ? undefined : groups.groups.get(node.group)?.colour) ?? plainMark)
        : fillInCommunities(node, communities);
    const isOutside = hatched.length > 0 && !node.members.some((id) => inHatched.has(id));
    const isWhole = node.kind === "group" || communities !== null;
    const slices = isWhole ? [] : (groups.divided.get(node.id) ?? []);
    return [
      {
        ...node,
        x,
        y,
        radius: radiusOf(node.people, layout),
        fill: isOutside ? outsideMark : fill,
        slices: isOutside ? [] : slices,
      },
    ];
  });
  const placedHubs = graph.hubs.flatMap((hub): SceneHub[] => {
    const place = places[hub.id];
    return place === undefined ? [] : [{ ...hub, x: place[0], y: place[1] }];
  });
  const seen = new Set(nodes.map(({ id }) => id));
  const drawn = new Set([...nodes, ...placedHubs].map(({ id }) => id));
  return {
    nodes,
    hubs: placedHubs,
    ties: graph.lines.filter(({ source, target }) => drawn.has(source) && drawn.has(target)),
    hulls: hulls
      .filter(({ members }) => isOutlined(members, seen))
      .map((hull) => ({ ...hull, outline: outlineIn(nodes, hull, layout) })),
  };
}

/** Room between an outline and the marks in it, in the layout's units. */
const hullRoom = 6;
/** Of outlines that may overlap the second in turn stands off a little further, so that two round the same marks are both seen. */
const turnRoom = 2.4;

function outlineIn(nodes: readonly SceneNode[], { members, hatch }: SceneHull, layout: GraphLayout): Point[] {
  const inside = new Set(members);
  const room = hullRoom + (hatch?.turn ?? 0) * turnRoom;
  return outlineOf(
    nodes.filter(({ id }) => inside.has(id)),
    nodes.filter(({ id }) => !inside.has(id)),
    layout === "places" ? room * smallerAtPlaces : room,
  );
}

/** Round one mark of several an outline would say that the mark is all of it: the others are in closed groups. */
function isOutlined(members: readonly string[], seen: ReadonlySet<string>): boolean {
  const count = members.filter((id) => seen.has(id)).length;
  return count > 1 || (count === 1 && members.length === 1);
}

/** Marks that nothing gathers, and closed groups with members in several communities. */
const plainMark = "#cfe0ef";

/** Marks in none of the groupings that are outlined: where marks are close an outline can touch them too. */
const outsideMark = "#ffffff";

function fillInCommunities({ members }: VisibleNode, { ofMember }: CommunityColours): string {
  const fills = new Set(members.map((id) => ofMember.get(id) ?? aloneFill));
  const [only = plainMark] = fills;
  return fills.size === 1 ? only : plainMark;
}

/** Outlines round the open groups that have two members or more in the picture. */
export function groupHulls(graph: VisibleGraph, groups: CollaborationGroups): SceneHull[] {
  const members = groupedBy(
    graph.nodes.filter(({ kind, group }) => kind === "organisation" && group !== null),
    ({ group }) => group ?? "",
  );
  return [...members].flatMap(([id, nodes]): SceneHull[] => {
    const group = groups.groups.get(id);
    if (group === undefined || nodes.length < 2) return [];
    return [{ ...group, members: nodes.map((node) => node.id), hatch: null }];
  });
}
