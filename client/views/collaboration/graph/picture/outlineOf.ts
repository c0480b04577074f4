import { BubbleSets, Circle } from "bubblesets-js";
import { boxAround, cutsThrough } from "./boxes.ts";

export type Point = readonly [x: number, y: number];

/** A mark as a disc, in the layout's units. */
type Disc = { x: number; y: number; radius: number };

/**
 * The corners of an outline round some marks that leaves the others out where there is room for it (C. Collins and
 * others' bubble sets, 2009). Near ones between which no other stands are taken in one, so that the inside is whole;
 * those that are apart are joined by necks that bend round what is in their way.
 */
export function outlineOf(members: readonly Disc[], others: readonly Disc[], room: number): Point[] {
  const whole = bubble(members, others, room, clearLines(members, others, room));
  if (strangersIn(whole, others) === 0) return whole;
  // Lines on all sides of a mark shut it in; the necks alone are a tree, which is open somewhere.
  const thin = bubble(members, others, room, []);
  return strangersIn(thin, others) < strangersIn(whole, others) ? thin : whole;
}

type Line = { x1: number; y1: number; x2: number; y2: number };

function bubble(
  members: readonly Disc[],
  others: readonly Disc[],
  room: number,
  lines: readonly Line[],
): Point[] {
  const sets = new BubbleSets({
    pixelGroup: Math.max(1, Math.round(room / 2.5)),
    nodeR0: room,
    nodeR1: 2 * room,
    edgeR0: 0.7 * room,
    edgeR1: 1.4 * room,
    morphBuffer: 1.1 * room,
  });
  const inside = members.map(discOf);
  sets.pushMember(...inside);
  sets.pushNonMember(...others.map(discOf));
  sets.pushEdge(...lines);
  const stepped = sets.compute();
  const smooth = stepped.sample(sampled).simplify(0).bSplines().simplify(0);
  // In a crowd the curve may cut off what the steps along the pixels' edges have inside.
  const { points } = smooth.containsElements(inside) ? smooth : stepped;
  return points.map(({ x, y }): Point => [x, y]);
}

function strangersIn(outline: readonly Point[], others: readonly Disc[]): number {
  return others.filter((other) => isWithin(outline, other)).length;
}

/** Whether a point lies within an outline: a line from it to the east crosses the rim an odd number of times. */
export function isWithin(outline: readonly Point[], { x, y }: { x: number; y: number }): boolean {
  const crossings = outline.filter(([ax, ay], place) => {
    const [bx, by] = outline[(place + 1) % outline.length] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return crossings.length % 2 === 1;
}

/** Of the steps along the pixels' edges every so many is a corner of the curve. */
const sampled = 4;

/** How many of the nearest marks each is joined to. */
const joined = 6;

/** Straight lines between marks that are near to each other, none of which comes close to another mark. */
function clearLines(members: readonly Disc[], others: readonly Disc[], room: number): Line[] {
  const inTheWay = others.map(({ x, y, radius }) => boxAround(x, y, radius + room, radius + room));
  const pairs = new Map<string, readonly [Disc, Disc]>();
  for (const [place, one] of members.entries()) {
    const nearest = members
      .map((other, at) => ({ other, at, far: Math.hypot(other.x - one.x, other.y - one.y) }))
      .filter(({ at }) => at !== place)
      .sort((nearer, further) => nearer.far - further.far)
      .slice(0, joined);
    for (const { other, at } of nearest)
      pairs.set(`${Math.min(place, at)} ${Math.max(place, at)}`, [one, other]);
  }
  return [...pairs.values()]
    .filter(([one, other]) => !inTheWay.some((box) => cutsThrough([one.x, one.y], [other.x, other.y], box)))
    .map(([one, other]) => ({ x1: one.x, y1: one.y, x2: other.x, y2: other.y }));
}

function discOf({ x, y, radius }: Disc): Circle {
  return new Circle(x, y, radius);
}
