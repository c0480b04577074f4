import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { LayoutHub, LayoutNode, LayoutTie, Places } from "./layoutGraph.ts";
import { middleOf } from "./middleOf.ts";
import { placesLayout } from "./placesLayout.ts";

/** Enough for the marks to come to rest; more changes nothing that is seen. */
const ticks = 220;
/** Pixels kept clear between two marks, so that a name has room. */
const clearance = 9;
/** How strongly a mark is held to its place on the map: weakly, so that north stays up and dense places open. */
const hold = 0.06;

/** England is drawn so many times wider than it is: names are wide and low. */
const wider = 1.2;

/** Room that a hub takes, in the layout's units. */
const hubRadius = 4;

/** Length of a tie between the rims of two marks, in the layout's units. */
const between = 22;

type Body = SimulationNodeDatum & { id: string; radius: number; home: readonly [number, number] };
type Link = SimulationLinkDatum<Body> & { weight: number };

/**
 * Marks that are tied lie close, none over another, each drawn to where it lies on the map. It begins at those places
 * and holds no chance (d3-force's own random numbers start from one seed), so the same question looks the same each time.
 */
export function tiesLayout(
  nodes: readonly LayoutNode[],
  hubs: readonly LayoutHub[],
  ties: readonly LayoutTie[],
): Places {
  const homes = Object.fromEntries(
    Object.entries(placesLayout(nodes)).map(([id, [x, y]]) => [id, [x * wider, y] as const]),
  );
  const bodies = [
    ...nodes.map(({ id, radius }) => ({ id, radius, home: homes[id] ?? ([0, 0] as const) })),
    ...hubs.map(({ id, marks }) => ({ id, radius: hubRadius, home: middleOf(homes, marks) })),
  ]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((body): Body => ({ ...body, x: body.home[0], y: body.home[1] }));
  const most = Math.max(1, ...ties.map(({ weight }) => weight));
  const links = ties
    .map(({ source, target, weight }): Link & LayoutTie => ({ source, target, weight }))
    .sort((one, other) => compareText(`${one.source} ${one.target}`, `${other.source} ${other.target}`));
  const strength = (link: Link) => 0.04 + 0.3 * Math.sqrt(link.weight / most);
  const simulation = forceSimulation(bodies)
    .force(
      "ties",
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(({ source, target }) => reachOf(source) + reachOf(target) + between)
        .strength(strength),
    )
    .force(
      "apart",
      forceManyBody<Body>()
        .strength(({ radius }) => -7 * radius)
        .distanceMax(260),
    )
    .force("x", forceX<Body>(({ home }) => home[0]).strength(hold))
    .force("y", forceY<Body>(({ home }) => home[1]).strength(hold))
    .force("clear", forceCollide<Body>(({ radius }) => radius + clearance).iterations(2))
    .stop();
  simulation.tick(ticks);
  return Object.fromEntries(bodies.map(({ id, x = 0, y = 0 }) => [id, [x, y] as const]));
}

/** d3 puts the marks themselves in place of their identifiers before it asks for a tie's length. */
function reachOf(end: Body | string | number | undefined): number {
  return typeof end === "object" ? end.radius : 0;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
