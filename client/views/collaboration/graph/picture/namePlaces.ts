import type { Box } from "./boxes.ts";

/** Which side of a name's lines is straight: that towards its mark. */
export type Align = "left" | "center" | "right";

/** Where the middle of a name can stand. */
export type NamePlace = { x: number; y: number; align: Align };

type Half = { halfWidth: number; halfHeight: number };

/** Pixels between a name and what it is the name of. */
const gap = 3;

/** Places that touch a mark, the one wanted most first: below, above, to a side, and the same moved along that edge. */
export function placesBeside(box: Box, half: Half): NamePlace[] {
  return around(box, half, gap);
}

/** How much further off the name of an outline is tried where there is no room beside it. */
const stepOff = 14;
/** How far towards the corner of the box round an outline its edge mostly lies. */
const cornerShare = 0.75;

/** Places on the rim of an outline, at its corners too, and a little further off. */
export function placesRoundOutline(box: Box, half: Half): NamePlace[] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [wide, far] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  const atCorners = ([1, -1] as const).flatMap((right) =>
    ([1, -1] as const).map((down): NamePlace => {
      const align = right === 1 ? "left" : "right";
      return {
        x: x + right * (cornerShare * wide + gap + half.halfWidth),
        y: y + down * (cornerShare * far + gap + half.halfHeight),
        align,
      };
    }),
  );
  return [...around(box, half, gap), ...atCorners, ...around(box, half, gap + stepOff)];
}

/** Places so many pixels off a mark, all round it, for a name that a thin line leads to. */
export function placesAway(box: Box, { halfWidth, halfHeight }: Half, away: number): NamePlace[] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const wide = (box.right - box.left) / 2 + away + halfWidth;
  const far = (box.bottom - box.top) / 2 + away + halfHeight;
  return directions.map(([right, down]): NamePlace => {
    const align = right > 0.3 ? "left" : right < -0.3 ? "right" : "center";
    return { x: x + right * wide, y: y + down * far, align };
  });
}

/** Points on the rim of a square round its middle: the sides, the corners, and what lies between. */
const directions = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 0.5],
  [-1, 0.5],
  [1, -0.5],
  [-1, -0.5],
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

function around(
  { left, right, top, bottom }: Box,
  { halfWidth, halfHeight }: Half,
  away: number,
): NamePlace[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const below = bottom + away + halfHeight;
  const above = top - away - halfHeight;
  const after = right + away + halfWidth;
  const before = left - away - halfWidth;
  return [
    { x, y: below, align: "center" },
    { x, y: above, align: "center" },
    { x: after, y, align: "left" },
    { x: before, y, align: "right" },
    // Moved until the sides are in line.
    ...[below, above].flatMap((row): NamePlace[] => [
      { x: left + halfWidth, y: row, align: "left" },
      { x: right - halfWidth, y: row, align: "right" },
    ]),
    ...[top + halfHeight, bottom - halfHeight].flatMap((row): NamePlace[] => [
      { x: after, y: row, align: "left" },
      { x: before, y: row, align: "right" },
    ]),
  ];
}
