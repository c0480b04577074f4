import type { CommonKind } from "../../../../../server/domain/sharing/commonKinds.ts";
import { type ArcCourse, bentCourses, middleOf, type ScreenPoint } from "../../../../map/arcs/arcCourses.ts";
import type { VisibleGraph, VisibleNode, VisibleTie } from "../visibleGraph.ts";

/** A tie as it runs on the screen: from one point to another, bent towards a third. */
export type PlacedTie = ArcCourse & { tie: VisibleTie };

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
    const places = marks.flatMap((mark) => {
      const end = ends.get(mark);
      return end === undefined ? [] : [end.at];
    });
    if (places.length > 0) ends.set(id, { id, at: middleOf(places), looks: { thing: kind } });
  }
  const course = bentCourses(bend);
  const tied = new Set<string>();
  const ties = lines.flatMap((tie): PlacedTie[] => {
    const source = ends.get(tie.source);
    const target = ends.get(tie.target);
    if (source === undefined || target === undefined) return [];
    tied.add(source.id).add(target.id);
    return [{ tie, ...course(source.at, target.at) }];
  });
  return { ties, ends: [...ends.values()].filter(({ id }) => tied.has(id)) };
}
