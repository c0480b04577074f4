import { brokenLines, lineHeight } from "../../../../map/sheets/placeLabels.ts";

/** A name to be written beside a round mark, in pixels; names earlier in a list go before later ones. */
export type MarkName = {
  name: string;
  x: number;
  y: number;
  /** How far the mark reaches from its middle. */
  reach: number;
  /** How far it reaches to its sides where that is another length: of outlines, which have room at their corners too. */
  across?: number;
  /** Height of the type. */
  size: number;
  /** True for a name that is written whatever it covers. */
  isNeeded: boolean;
};

/** A name with the middle of its first line, and its lines. */
export type PlacedName<Name extends MarkName> = { of: Name; lines: string[]; x: number; top: number };

type Box = { left: number; right: number; top: number; bottom: number };

/** How much further off the name of an outline is tried where there is no room beside it. */
const stepOff = 16;

const corners = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
/** How far towards the corner of the box round an outline its edge mostly lies. */
const cornerShare = 0.75;

const widestLine = 11;
const gap = 2;

/**
 * Writes each name below its mark, or above it, or to a side: the first place where it covers no mark and no earlier
 * name and stays on the sheet. A name without such a place is left out, unless it is needed.
 */
export function placeNames<Name extends MarkName>(
  names: readonly Name[],
  marks: readonly { x: number; y: number; reach: number }[],
  sheet: { width: number; height: number },
  widthOf: (text: string, size: number) => number,
): PlacedName<Name>[] {
  const boxes = marks.map(({ x, y, reach }) => boxAround(x, y, reach, reach));
  const taken: Box[] = [];
  return names.flatMap((of): PlacedName<Name>[] => {
    const { name, size, isNeeded } = of;
    const lines = brokenLines(name, (text) => widthOf(text, size) <= widestLine * size);
    const halfWidth = Math.max(...lines.map((line) => widthOf(line, size))) / 2;
    const halfHeight = (lines.length * lineHeight * size) / 2;
    const middles = placesBeside(of, halfWidth, halfHeight);
    const free = middles.find(([left, top]) => {
      const box = boxAround(left, top, halfWidth, halfHeight);
      return isOn(box, sheet) && !hits(box, taken) && !hits(box, boxes);
    });
    const middle = free ?? (isNeeded ? middles[0] : undefined);
    if (middle === undefined) return [];
    taken.push(boxAround(middle[0], middle[1], halfWidth, halfHeight));
    return [{ of, lines, x: middle[0], top: middle[1] - halfHeight + (lineHeight * size) / 2 }];
  });
}

/** Where the middle of a name can stand, the first wanted most: below, above, to a side; of outlines further off too. */
function placesBeside(
  { x, y, reach, across }: MarkName,
  halfWidth: number,
  halfHeight: number,
): readonly [Place, ...Place[]] {
  const around = (away: number): [Place, ...Place[]] => {
    const far = reach + away;
    const wide = (across ?? reach) + away;
    return [
      [x, y + far + halfHeight],
      [x, y - far - halfHeight],
      [x + wide + halfWidth, y],
      [x - wide - halfWidth, y],
      ...(across === undefined
        ? []
        : corners.map(
            ([right, down]): Place => [
              x + right * (cornerShare * wide + halfWidth),
              y + down * (cornerShare * far + halfHeight),
            ],
          )),
    ];
  };
  const near = around(gap);
  return across === undefined ? near : [...near, ...around(gap + stepOff), ...around(gap + 2 * stepOff)];
}

type Place = readonly [x: number, y: number];

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function isOn(
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function hits(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
}
