import { type PlacedArc, placeArcs } from "./arcCourses.ts";
import { arcLooks, evidenceDashes, proposalDash } from "./arcLooks.ts";
import type { SharingArc } from "./arcs.ts";
import { traceMark } from "./traceMark.ts";

/**
 * Paints lines between CCGs. `placeOf` says where a CCG stands, in pixels, and `null` where nowhere; where some of the
 * lines are looked at, those of others are faint.
 */
export function paintArcs(
  context: CanvasRenderingContext2D,
  arcs: readonly SharingArc[],
  looked: ReadonlySet<string>,
  placeOf: (ccg: number) => readonly [number, number] | null,
): void {
  const isLookedAt = ({ id, between }: SharingArc) =>
    looked.has(id) || between.some((area) => looked.has(area.id));
  const somethingIs = arcs.some(isLookedAt);
  context.lineCap = "butt";
  context.lineJoin = "round";
  // What is looked at is painted last, over the others.
  const ordered = placeArcs(arcs, placeOf).sort(
    (one, other) => Number(isLookedAt(one.arc)) - Number(isLookedAt(other.arc)),
  );
  for (const one of ordered) paintArc(context, one, somethingIs && !isLookedAt(one.arc));
}

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
