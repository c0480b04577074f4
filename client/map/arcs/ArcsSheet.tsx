import { useMemo } from "react";
import type { LabelSpot } from "../geometry/labelSpot.ts";
import { useHoveredId } from "../hoverStore.ts";
import { MapSheet, type Paint } from "../sheets/MapSheet.tsx";
import { project } from "../viewport/viewport.ts";
import { type PlacedArc, placeArcs } from "./arcCourses.ts";
import { arcLooks, evidenceDashes, proposalDash } from "./arcLooks.ts";
import type { SharingArc } from "./arcs.ts";
import { traceMark } from "./traceMark.ts";

type ArcsSheetProps = {
  arcs: readonly SharingArc[];
  /** Where each CCG's name stands, in the layer's order. */
  spots: readonly (LabelSpot | null)[];
  /** Identifiers of what is chosen: with a CCG among them its own lines stand out. */
  selected: readonly string[];
};

/** Lines between the CCGs that share a post, a function or a grouping. */
export function ArcsSheet({ arcs, spots, selected }: ArcsSheetProps) {
  const hoveredId = useHoveredId();
  const paint = useMemo((): Paint => {
    const looked = new Set(hoveredId === null ? selected : [...selected, hoveredId]);
    const isLookedAt = ({ id, between }: SharingArc) =>
      looked.has(id) || between.some((area) => looked.has(area.id));
    const somethingIs = arcs.some(isLookedAt);
    return (context, viewport) => {
      const placed = placeArcs(arcs, (ccg) => {
        const spot = spots[ccg];
        if (spot === null || spot === undefined) return null;
        const [x, y] = project(viewport, spot.position);
        return [x, y - aboveName];
      });
      context.lineCap = "butt";
      context.lineJoin = "round";
      // What is looked at is painted last, over the others.
      const ordered = placed.sort(
        (one, other) => Number(isLookedAt(one.arc)) - Number(isLookedAt(other.arc)),
      );
      for (const one of ordered) paintArc(context, one, somethingIs && !isLookedAt(one.arc));
    };
  }, [arcs, spots, selected, hoveredId]);
  return arcs.length === 0 ? null : <MapSheet paint={paint} />;
}

/** Pixels that lines end above the spot of a CCG's name, so that the name can be read. */
const aboveName = 13;

/** Opacity of the lines of others while somebody's own are looked at. */
const faint = 0.22;

function paintArc(context: CanvasRenderingContext2D, placed: PlacedArc, isFaint: boolean): void {
  const { arc, courses, ends, hub } = placed;
  const { colour, mark } = arcLooks[arc.kind];
  const lines = new Path2D();
  for (const { from, to, by } of courses) {
    lines.moveTo(...from);
    lines.quadraticCurveTo(...by, ...to);
  }
  context.globalAlpha = isFaint ? faint : 1;
  context.setLineDash([]);
  context.strokeStyle = "rgb(255 255 255 / 85%)";
  context.lineWidth = arc.isProposed ? 3.6 : 4.6;
  context.stroke(lines);
  context.strokeStyle = colour;
  context.lineWidth = arc.isProposed ? 1.6 : 2.4;
  context.setLineDash([...(arc.isProposed ? proposalDash : evidenceDashes[arc.evidence])]);
  context.stroke(lines);
  context.setLineDash([]);
  const marks = new Path2D();
  for (const end of ends) traceMark(marks, mark, end, 4);
  if (hub !== null) traceMark(marks, mark, hub, 6);
  context.lineWidth = 1.6;
  context.fillStyle = arc.isProposed ? "#ffffff" : colour;
  context.strokeStyle = arc.isProposed ? colour : "#ffffff";
  context.fill(marks);
  context.stroke(marks);
  context.globalAlpha = 1;
}
