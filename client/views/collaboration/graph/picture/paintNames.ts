import { lineHeight } from "../../../../map/sheets/placeLabels.ts";
import { shortNames } from "../../../map/shortNames.ts";
import { type Box, boxAround } from "./boxes.ts";
import { briefNames } from "./briefNames.ts";
import type { SceneHull } from "./graphScene.ts";
import { type MarkName, placeNames } from "./placeNames.ts";
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

type PaintedName = MarkName & { key: string; isStrong: boolean; colour: string };

/** Up to so many that are tied to what is chosen are named at the end of a line too. */
const mostPartners = 12;

/** Of more marks that are chosen, as of an open group, only the names that have room are written. */
const mostNeeded = 3;

/**
 * Writes the names of marks, hubs and outlines, those of groups with the most people first. Gives whose names were
 * written, in the order in which they found their places: with that order one turn finds the same places again.
 */
export function paintNames(context: CanvasRenderingContext2D, over: Over): string[] {
  const { size, marks, hubs, hulls, emphasis } = over;
  const drawnOf = new Map<string, number>();
  for (const { node } of marks) drawnOf.set(node.group ?? "", (drawnOf.get(node.group ?? "") ?? 0) + 1);
  const isAlone = ({ node }: SeenNode) => node.group !== null && drawnOf.get(node.group) === 1;
  // Of what has nothing to do with what is chosen only the marks stay, and nothing is written over them.
  const ofMarks = marks
    .filter(({ node }) => !isQuiet(node, emphasis))
    .toSorted((one, other) => rank(other, emphasis) - rank(one, emphasis))
    .map((one) => nameOfMark(one, emphasis, isAlone(one)));
  const names = inOrder(
    [
      ...ofMarks.filter(({ isStrong }) => isStrong),
      ...hullNames(marks, hulls),
      ...hubNames(hubs, emphasis),
      ...ofMarks.filter(({ isStrong }) => !isStrong),
    ],
    over.nameOrder,
  );
  const boxes = [
    ...marks.map((one) => ({ id: one.node.id, box: boxOf(one) })),
    ...hubs.map(({ hub, x, y, radius }) => ({ id: hub.id, box: boxAround(x, y, radius, radius) })),
  ];
  const fontOf = (isStrong: boolean, type: number) => `${isStrong ? 600 : 400} ${type}px ${font}`;
  const widthOf = (text: string, type: number) => {
    const key = `${type} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fontOf(true, type);
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const turns = { covered: buttonsOn(size), mostTurns: over.nameOrder === null ? mostTurns : 1 };
  const written = placeNames(names, boxes, size, widthOf, turns);
  for (const { of, lines, size: type, x, align, top, leader } of written) {
    if (leader !== null) {
      context.beginPath();
      context.moveTo(...leader[0]);
      context.lineTo(...leader[1]);
      context.strokeStyle = ink;
      context.lineWidth = 0.8;
      context.stroke();
    }
    context.textAlign = align;
    context.font = fontOf(of.isStrong, type);
    lines.forEach((line, row) => {
      const y = top + row * lineHeight * type;
      context.strokeStyle = "rgb(255 255 255 / 92%)";
      context.lineWidth = 3.5;
      context.strokeText(line, x, y);
      context.fillStyle = of.colour;
      context.fillText(line, x, y);
    });
  }
  return written.map(({ of }) => of.key);
}

/** How often names that found no room may go first: more finds places for hardly any more of them. */
const mostTurns = 12;

/** Names in an order that is known, the others after them as they came. */
function inOrder(names: readonly PaintedName[], order: readonly string[] | null): PaintedName[] {
  const places = new Map((order ?? []).map((key, place) => [key, place]));
  const placeOf = ({ key }: PaintedName) => places.get(key) ?? places.size;
  return names.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Widths of texts that were measured before: names stay the same while the picture moves. */
const widths = new Map<string, number>();

/** Where the buttons lie on the picture, larger for fingers: the list's on the left, those that zoom on the right. */
function buttonsOn({ width }: { width: number }): Box[] {
  const isCoarse = window.matchMedia("(pointer: coarse)").matches;
  return [
    { left: 0, right: isCoarse ? 82 : 64, top: 0, bottom: isCoarse ? 58 : 46 },
    { left: width - (isCoarse ? 64 : 52), right: width, top: 0, bottom: isCoarse ? 154 : 124 },
  ];
}

function boxOf({ node, x, y, radius }: SeenNode): Box {
  if (node.kind === "organisation") return boxAround(x, y, radius, radius);
  const half = radius * squareSide;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half + shareHeight };
}

function isNeeded({ node }: SeenNode, { pointed, chosen }: Emphasis): boolean {
  return node.id === pointed || (chosen.size <= mostNeeded && chosen.has(node.id));
}

function nameOfMark(one: SeenNode, emphasis: Emphasis, isAlone: boolean): PaintedName {
  const { node } = one;
  const mustBe = isNeeded(one, emphasis);
  const isStrong = node.kind === "group" || mustBe;
  // One CCG that is all of its group stands for it, as squares do for theirs.
  const isPartner =
    emphasis.near !== null && emphasis.near.size <= mostPartners && emphasis.near.has(node.id);
  const mayBeLed = isStrong || isAlone || isPartner;
  const { left, right, top, bottom } = boxOf(one);
  const ring = mustBe ? 4 : 0;
  return {
    key: node.id,
    forms:
      node.kind === "group"
        ? briefNames(node.name)
        : [node.name, ...shortNames({ name: node.name, kind: "ccg", ods: null })],
    box: { left: left - ring, right: right + ring, top: top - ring, bottom: bottom + ring },
    own: new Set([node.id]),
    isOutline: false,
    sizes: isStrong ? [12.5, 11] : [11.5, 10.5],
    isNeeded: mustBe,
    worth: mayBeLed ? (node.people ?? 1) : 1,
    mayBeLed,
    isStrong,
    colour: ink,
  };
}

/** What the chosen mark shares with many is the reason of all the lines that are left. */
function hubNames(hubs: readonly SeenHub[], emphasis: Emphasis): PaintedName[] {
  const lit = emphasis.near === null ? [] : hubs.filter(({ hub }) => isHubLit(hub, emphasis));
  return lit.map(({ hub, x, y, radius }) => ({
    key: hub.id,
    forms: [hub.name],
    box: boxAround(x, y, radius + 2, radius + 2),
    own: new Set([hub.id]),
    isOutline: false,
    sizes: [11.5],
    isNeeded: false,
    worth: 1,
    mayBeLed: lit.length <= 2,
    isStrong: false,
    colour: ink,
  }));
}

/** Pixels from a mark to where an outline round it mostly runs. */
const outlineRoom = 8;

/** The names of outlines, which stand on their rims. */
function hullNames(seen: readonly SeenNode[], hulls: readonly SceneHull[]): PaintedName[] {
  const byId = new Map(seen.map((one) => [one.node.id, one]));
  return hulls.flatMap(({ name, members, hatch, colour }): PaintedName[] => {
    const inside = members.flatMap((id) => byId.get(id) ?? []);
    if (inside.length === 0) return [];
    const room = Math.max(...inside.map(({ radius }) => radius)) + outlineRoom;
    const [xs, ys] = [inside.map(({ x }) => x), inside.map(({ y }) => y)];
    return [
      {
        key: `outline ${name}`,
        // What begins with the words for a joint committee is no list of places.
        forms: hatch === null ? briefNames(name) : [name, ...shortNames({ name, kind: "stp", ods: null })],
        box: {
          left: Math.min(...xs) - room,
          right: Math.max(...xs) + room,
          top: Math.min(...ys) - room,
          bottom: Math.max(...ys) + room,
        },
        own: new Set(members),
        isOutline: true,
        sizes: [12.5],
        isNeeded: false,
        worth: 1,
        mayBeLed: false,
        isStrong: true,
        // Of outlines that overlap the name has the colour of the line.
        colour: hatch === null ? ink : colour,
      },
    ];
  });
}

/** Whose name is written first: what is pointed at or chosen, groups, what is near, then the most people. */
function rank({ node }: SeenNode, { chosen, pointed, near }: Emphasis): number {
  const first = node.id === pointed ? 8e9 : chosen.has(node.id) ? 4e9 : 0;
  const second = near?.has(node.id) === true ? 2e9 : 0;
  return first + second + (node.kind === "group" ? 1e9 : 0) + (node.people ?? 0);
}
