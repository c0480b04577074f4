import type { CommonKind } from "../../../../../server/domain/sharing/commonKinds.ts";
import type { VisibleGraph, VisibleNode, VisibleTie } from "../visibleGraph.ts";

type ScreenPoint = readonly [number, number];

/** A tie as it runs on the screen: from one point to another, bent towards a third. */
export type PlacedTie = { tie: VisibleTie; from: ScreenPoint; to: ScreenPoint; by: ScreenPoint };

/** Where a tie ends: at an organisation, a closed group, or where the lines of one thing meet. */
export type PlacedEnd = { id: string; at: ScreenPoint; looks: VisibleNode["kind"] | { thing: CommonKind } };

/** How far a tie bends off the straight, as a share of its length; each further one between the same two bends more. */
const bend = 0.13;

/**
 * Lays the lines of a graph out on a map. `placeOf` says where a place in degrees stands, in pixels. One thing that many
 * have in common stands in the middle of them; marks of which nobody knows the place, and what hangs on them, are left out.
 * Lines between the same two points bend apart, so that each is seen.
 */
export function placeTies(
  { nodes, hubs, lines }: VisibleGraph,
  placeOf: (degrees: ScreenPoint) => ScreenPoint,
): { ties: PlacedTie[]; ends: PlacedEnd[] } {
  const ends = new Map<string, PlacedEnd>();
  for (const { id, kind, longitude, latitude } of nodes) {
    if (longitude === null || latitude === null) continue;
    ends.set(id, { id, at: placeOf([longitude, latitude]), looks: kind });
  }
  for (const { id, kind, marks } of hubs) {
    const middle = middleOf(
      marks.flatMap((mark) => {
        const end = ends.get(mark);
        return end === undefined ? [] : [end.at];
      }),
    );
    if (middle !== null) ends.set(id, { id, at: middle, looks: { thing: kind } });
  }
  const taken = new Map<string, number>();
  const tied = new Set<string>();
  const ties = lines.flatMap((tie): PlacedTie[] => {
    const source = ends.get(tie.source);
    const target = ends.get(tie.target);
    if (source === undefined || target === undefined) return [];
    tied.add(source.id).add(target.id);
    // From west to east, so that the same two points always bend the same way.
    const [from, to] = source.at[0] <= target.at[0] ? [source.at, target.at] : [target.at, source.at];
    const between = `${from} ${to}`;
    const turn = taken.get(between) ?? 0;
    taken.set(between, turn + 1);
    const off = (turn % 2 === 0 ? 1 : -1) * bend * (1 + Math.floor(turn / 2)) * 2;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    return [{ tie, from, to, by: [(from[0] + to[0]) / 2 + dy * off, (from[1] + to[1]) / 2 - dx * off] }];
  });
  return { ties, ends: [...ends.values()].filter(({ id }) => tied.has(id)) };
}

function middleOf(points: readonly ScreenPoint[]): ScreenPoint | null {
  if (points.length === 0) return null;
  const sum = (axis: 0 | 1) => points.reduce((all, point) => all + point[axis], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}
