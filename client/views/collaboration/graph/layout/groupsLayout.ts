import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { groupedBy } from "../groupedBy.ts";
import type { LayoutNode, Places } from "./layoutGraph.ts";
import { placesLayout } from "./placesLayout.ts";

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Distance of neighbouring members within a group, and room around a group, in the layout's units. */
const step = 26;
const around = 16;
const ticks = 160;

type Disc = SimulationNodeDatum & {
  members: LayoutNode[];
  radius: number;
  home: readonly [number, number];
};

/**
 * Each group a disc of its own near where it lies on the map, its members inside it in a spiral, from the west on; no
 * two discs overlap. What nothing gathers is a disc of one.
 */
export function groupsLayout(nodes: readonly LayoutNode[]): Places {
  const homes = placesLayout(nodes);
  const homeOf = ({ id }: LayoutNode) => homes[id] ?? ([0, 0] as const);
  const gathered = groupedBy(
    nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ({ id, group }) => group ?? id,
  );
  const discs = [...gathered.values()].map((members): Disc => {
    const widest = Math.max(...members.map(({ radius }) => radius));
    const home = [
      meanOf(members.map((node) => homeOf(node)[0])),
      meanOf(members.map((node) => homeOf(node)[1])),
    ] as const;
    return {
      members,
      radius: (members.length === 1 ? 0 : step * Math.sqrt(members.length)) + widest + around,
      home,
      x: home[0],
      y: home[1],
    };
  });
  forceSimulation(discs)
    .force("x", forceX<Disc>(({ home }) => home[0]).strength(0.08))
    .force("y", forceY<Disc>(({ home }) => home[1]).strength(0.08))
    .force("clear", forceCollide<Disc>(({ radius }) => radius).iterations(4))
    .stop()
    .tick(ticks);
  return Object.fromEntries(
    discs.flatMap(({ members, x = 0, y = 0 }) =>
      members
        .toSorted((one, other) => homeOf(one)[0] - homeOf(other)[0])
        .map(({ id }, place): [string, readonly [number, number]] => {
          if (members.length === 1) return [id, [x, y]];
          const far = step * Math.sqrt(place + 0.5);
          const angle = place * goldenAngle;
          return [id, [x + far * Math.cos(angle), y + far * Math.sin(angle)]];
        }),
    ),
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
