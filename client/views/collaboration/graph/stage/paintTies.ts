import { isRegisterKind } from "../../../../../geodata/model/kinds.ts";
import { arcLooks } from "../../../../map/arcs/arcLooks.ts";
import { traceMark } from "../../../../map/arcs/traceMark.ts";
import type { Lit } from "../lit.ts";
import { tieColour, tieDash, tieOpacityOf, tieWidth, unknownTie } from "../tieLooks.ts";
import type { VisibleGraph } from "../visibleGraph.ts";
import { type PlacedEnd, type PlacedTie, placeTies } from "./placeTies.ts";

/** Pixels of the map for each unit of a tie's width. */
const perWidth = 0.5;
/** White at each side of a tie, in pixels, so that it stands out of the colours below; less where it is thin and dotted. */
const edge = { known: 1.1, unknown: 0.4 } as const;
/** Opacity of what has nothing to do with what is chosen or pointed at. */
const faint = 0.16;
const ink = "#212b32";

/**
 * Paints the lines of the graph over a map, as the graph draws them: colour by kind, width by weight, dashes and opacity by
 * evidence. What is lit is painted last, over the others.
 */
export function paintTies(
  context: CanvasRenderingContext2D,
  graph: VisibleGraph,
  lit: Lit | null,
  placeOf: (degrees: readonly [number, number]) => readonly [number, number],
): void {
  const { ties, ends } = placeTies(graph, placeOf);
  const heaviest = Math.max(0, ...graph.lines.map(({ weight }) => weight));
  context.lineCap = "butt";
  context.lineJoin = "round";
  const isFaint = ({ tie }: PlacedTie) => lit !== null && !lit.hasTie(tie);
  for (const placed of inOrder(ties, isFaint)) paintTie(context, placed, heaviest, isFaint(placed));
  const isEndFaint = ({ id }: PlacedEnd) => lit !== null && !lit.hasMark(id);
  for (const end of inOrder(ends, isEndFaint)) paintEnd(context, end, isEndFaint(end));
}

function inOrder<Item>(items: readonly Item[], isFaint: (item: Item) => boolean): Item[] {
  return items.toSorted((one, other) => Number(isFaint(other)) - Number(isFaint(one)));
}

function paintTie(
  context: CanvasRenderingContext2D,
  { tie, from, to, by }: PlacedTie,
  heaviest: number,
  isFaint: boolean,
): void {
  const line = new Path2D();
  line.moveTo(...from);
  line.quadraticCurveTo(...by, ...to);
  const width = (tie.isUnknown ? unknownTie.width : tieWidth(tie.weight, heaviest)) * perWidth;
  context.globalAlpha = isFaint ? faint : 1;
  context.setLineDash([]);
  context.strokeStyle = "rgb(255 255 255 / 85%)";
  context.lineWidth = width + 2 * (tie.isUnknown ? edge.unknown : edge.known);
  context.stroke(line);
  context.globalAlpha = isFaint ? faint : tieOpacityOf(tie.evidence, tie.isUnknown);
  context.strokeStyle = tie.isUnknown ? unknownTie.colour : tieColour(tie.kind);
  context.lineWidth = width;
  context.setLineDash([...tieDash(tie.evidence, tie.isUnknown)]);
  context.stroke(line);
}

function paintEnd(context: CanvasRenderingContext2D, { at, looks }: PlacedEnd, isFaint: boolean): void {
  const mark = new Path2D();
  context.globalAlpha = isFaint ? faint : 1;
  context.setLineDash([]);
  context.lineWidth = 1.4;
  if (typeof looks === "string") {
    traceMark(mark, looks === "group" ? "square" : "circle", at, looks === "group" ? 4.5 : 3);
    context.fillStyle = "#ffffff";
    context.strokeStyle = ink;
  } else {
    traceMark(mark, isRegisterKind(looks.thing) ? arcLooks[looks.thing].mark : "circle", at, 4.5);
    context.fillStyle = tieColour(looks.thing);
    context.strokeStyle = "#ffffff";
  }
  context.fill(mark);
  context.stroke(mark);
}
