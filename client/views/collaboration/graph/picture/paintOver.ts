import { isRegisterKind } from "../../../../../geodata/model/kinds.ts";
import { arcLooks } from "../../../../map/arcs/arcLooks.ts";
import { traceMark } from "../../../../map/arcs/traceMark.ts";
import { tieColour } from "../tieLooks.ts";
import { paintNames } from "./paintNames.ts";
import {
  type Emphasis,
  font,
  ink,
  isHubLit,
  isQuiet,
  type Over,
  type SeenHub,
  type SeenNode,
  shareHeight,
  squareSide,
} from "./seenPicture.ts";

/** Paints over the marks: hubs, pies, outlines, what is inside closed groups, rings and names, whose order it gives. */
export function paintOver(context: CanvasRenderingContext2D, over: Over): string[] {
  const { marks, hubs, emphasis } = over;
  for (const one of hubs) paintHub(context, one, emphasis);
  for (const one of marks) paintMark(context, one, emphasis);
  for (const one of marks) if (emphasis.chosen.has(one.node.id)) paintRing(context, one, ink, 3);
  for (const one of marks) if (one.node.id === emphasis.pointed) paintRing(context, one, "#ffb81c", 3);
  return paintNames(context, over);
}

/** What many have in common, with the mark that the map has for its kind. */
function paintHub(
  context: CanvasRenderingContext2D,
  { hub, x, y, radius }: SeenHub,
  emphasis: Emphasis,
): void {
  const isLit = isHubLit(hub, emphasis);
  context.globalAlpha = emphasis.near === null || isLit ? 1 : 0.25;
  const path = new Path2D();
  traceMark(
    path,
    isRegisterKind(hub.kind) ? arcLooks[hub.kind].mark : "circle",
    [x, y],
    Math.max(4.5, radius),
  );
  context.fillStyle = tieColour(hub.kind);
  context.strokeStyle = hub.id === emphasis.pointed || emphasis.chosen.has(hub.id) ? ink : "#ffffff";
  context.lineWidth = hub.id === emphasis.pointed || emphasis.chosen.has(hub.id) ? 3 : 1.5;
  context.stroke(path);
  context.fill(path);
  context.globalAlpha = 1;
}

function paintMark(context: CanvasRenderingContext2D, one: SeenNode, emphasis: Emphasis): void {
  const { node, x, y, radius } = one;
  context.globalAlpha = isQuiet(node, emphasis) ? 0.45 : 1;
  let from = -Math.PI / 2;
  for (const { colour, share } of node.slices) {
    const to = from + share * 2 * Math.PI;
    context.beginPath();
    context.moveTo(x, y);
    context.arc(x, y, radius, from, to);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
    context.strokeStyle = ink;
    context.lineWidth = 0.8;
    context.stroke();
    from = to;
  }
  tracePath(context, one, 0);
  context.strokeStyle = ink;
  context.lineWidth = 1.1;
  context.stroke();
  if (node.kind === "group" && radius >= 8) {
    context.fillStyle = ink;
    context.font = `600 ${Math.min(13, Math.max(11, radius))}px ${font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(String(node.members.length), x, y + 0.5);
  }
  if (node.kind === "group") paintShare(context, one);
  context.globalAlpha = 1;
}

/** Under a group, a bar from empty to full: the share of the pairs inside it that are linked. */
function paintShare(context: CanvasRenderingContext2D, { node, x, y, radius }: SeenNode): void {
  const half = radius * squareSide;
  const count = node.members.length;
  const share = node.pairsInside / Math.max(1, (count * (count - 1)) / 2);
  const top = y + half;
  context.fillStyle = "#ffffff";
  context.fillRect(x - half, top, 2 * half, shareHeight);
  context.fillStyle = ink;
  context.fillRect(x - half, top, 2 * half * Math.min(1, share), shareHeight);
  context.strokeStyle = ink;
  context.lineWidth = 0.9;
  context.strokeRect(x - half, top, 2 * half, shareHeight);
}

/** Circles for organisations, squares of the same area for groups. */
function tracePath(context: CanvasRenderingContext2D, { node, x, y, radius }: SeenNode, more: number): void {
  context.beginPath();
  if (node.kind === "organisation") {
    context.arc(x, y, radius + more, 0, 2 * Math.PI);
    return;
  }
  const half = radius * squareSide + more;
  context.rect(x - half, y - half, 2 * half, 2 * half);
}

function paintRing(context: CanvasRenderingContext2D, one: SeenNode, colour: string, width: number): void {
  tracePath(context, one, 2.5);
  context.strokeStyle = "#ffffff";
  context.lineWidth = width + 2.5;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
