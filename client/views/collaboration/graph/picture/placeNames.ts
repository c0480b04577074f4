import { brokenLines, lineHeight } from "../../../../map/sheets/placeLabels.ts";
import {
  type Box,
  boxAround,
  cross,
  cutsThrough,
  distanceOf,
  grown,
  hits,
  isOn,
  nearestTo,
} from "./boxes.ts";
import { type Align, placesAway, placesBeside, placesRoundOutline } from "./namePlaces.ts";

/** A mark that names keep off, in pixels. */
export type NamedMark = { id: string; box: Box };

/** A name to be written beside a mark or an outline; names earlier in a list go before later ones. */
export type MarkName = {
  /** What it may be written as, the one wanted most first. */
  forms: readonly string[];
  /** What it is the name of. */
  box: Box;
  /** Marks that are its own: its mark, or those inside its outline. */
  own: ReadonlySet<string>;
  isOutline: boolean;
  /** Heights of the type, the one wanted most first. */
  sizes: readonly number[];
  /** True for a name that may stand further off at the end of a thin line where there is no room beside its mark. */
  mayBeLed: boolean;
  /** How much its being there tells, beside the others. */
  worth: number;
  /** True for a name that no other may take the place of. */
  isNeeded: boolean;
};

/** Lines with the place of the first one's middle, and the thin line that leads to the mark where one is needed. */
export type PlacedName<Name extends MarkName> = {
  of: Name;
  lines: string[];
  size: number;
  x: number;
  align: Align;
  top: number;
  leader: readonly [Point, Point] | null;
};

type Point = readonly [x: number, y: number];

/** Pixels beside and above a name that marks which are not its own keep clear: nearer ones would take it for theirs. */
const clear = { across: 8, down: 5 } as const;
/** The same of a name that a line leads to, which says whose it is. */
const clearOfLed = { across: 4, down: 3 } as const;
/** Room between two names, which else would be read as one. */
const apart = { across: 4, down: 2.5 } as const;
/** Pixels between a leading line and what it passes. */
const passing = 3;

/**
 * Writes each name so that it touches its own mark, at the first place where it lies over no mark and no other name, is
 * clearly nearer to its own mark than to any other, and stays on the sheet. Shorter forms and smaller type are tried
 * before a leading line. Where a name that may be led finds no room, all are placed anew with those that found none going
 * first, up to `mostTurns` times, and the placing that tells most wins, in the order in which it was made. What has no
 * place then is left out: what is pointed at is told beside the picture as well.
 */
export function placeNames<Name extends MarkName>(
  names: readonly Name[],
  marks: readonly NamedMark[],
  sheet: { width: number; height: number },
  widthOf: (text: string, size: number) => number,
  { covered = [], mostTurns = 1 }: { covered?: readonly Box[]; mostTurns?: number } = {},
): PlacedName<Name>[] {
  const seen = names.filter(({ box }) =>
    hits(box, [{ left: 0, top: 0, right: sheet.width, bottom: sheet.height }]),
  );
  const askers = seen.map((of) => askerOf(of, marks, widthOf));
  const first = askers.filter(({ of }) => of.isNeeded);
  let order = askers.filter(({ of }) => !of.isNeeded);
  let best: PlacedName<Name>[] = [];
  let mostTold = -1;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const placed = placedInTurn([...first, ...order], sheet, covered);
    const told = placed.reduce((sum, { of }) => sum + of.worth, 0);
    if (told > mostTold) [best, mostTold] = [placed, told];
    const found = new Set(placed.map(({ of }) => of));
    const isMissed = ({ of }: Asker<Name>) => of.mayBeLed && !found.has(of);
    const missed = order.filter(isMissed);
    if (missed.length === 0) break;
    order = [...missed, ...order.filter((one) => !isMissed(one))];
  }
  return best;
}

/** A name with all that does not hang on the places of the others. */
type Asker<Name> = { of: Name; writings: Writing[]; owns: readonly Box[]; others: readonly Box[] };

function askerOf<Name extends MarkName>(
  of: Name,
  marks: readonly NamedMark[],
  widthOf: (text: string, size: number) => number,
): Asker<Name> {
  const ways = writings(of, widthOf);
  const reach =
    clear.across +
    farthest +
    2 * Math.max(0, ...ways.map(({ halfWidth, halfHeight }) => Math.max(halfWidth, halfHeight)));
  const around = of.isOutline ? marks : marks.filter(({ box }) => distanceOf(box, of.box) < reach);
  return {
    of,
    writings: ways,
    owns: around.filter(({ id }) => of.own.has(id)).map(({ box }) => box),
    others: around.filter(({ id }) => !of.own.has(id)).map(({ box }) => box),
  };
}

function placedInTurn<Name extends MarkName>(
  askers: readonly Asker<Name>[],
  sheet: { width: number; height: number },
  covered: readonly Box[],
): PlacedName<Name>[] {
  const taken: Box[] = [...covered];
  const leaders: (readonly [Point, Point])[] = [];
  return askers.flatMap(({ of, writings, owns, others }): PlacedName<Name>[] => {
    const isFree = (box: Box, { across, down }: { across: number; down: number }) =>
      isOn(grown(box, apart.across, apart.down), sheet) &&
      !hits(grown(box, apart.across, apart.down), taken) &&
      !hits(box, owns) &&
      !hits(grown(box, across, down), others) &&
      !leaders.some(([from, to]) => cutsThrough(from, to, grown(box, passing, passing))) &&
      (!of.isOutline || isNearer(box, owns, others));
    const written = (writing: Writing, box: Box, align: Align, leader: readonly [Point, Point] | null) => {
      taken.push(box);
      if (leader !== null) leaders.push(leader);
      const { lines, size } = writing;
      return [{ of, lines, size, align, leader, ...firstLine(box, align, size) }];
    };
    for (const writing of writings) {
      const places = of.isOutline ? placesRoundOutline(of.box, writing) : placesBeside(of.box, writing);
      for (const { x, y, align } of places) {
        const box = boxAround(x, y, writing.halfWidth, writing.halfHeight);
        if (isFree(box, clear)) return written(writing, box, align, null);
      }
    }
    if (!of.mayBeLed) return [];
    const farthestHere = Math.min(sheet.width, sheet.height) * longestLead;
    for (const away of led.filter((each) => each <= farthestHere)) {
      for (const writing of writings) {
        for (const { x, y, align } of placesAway(of.box, writing, away)) {
          const box = boxAround(x, y, writing.halfWidth, writing.halfHeight);
          if (!isFree(box, clearOfLed)) continue;
          const leader = [nearestTo(of.box, [x, y]), nearestTo(box, middleOf(of.box))] as const;
          const isClear = ![...others, ...taken].some((other) =>
            cutsThrough(...leader, grown(other, passing, passing)),
          );
          if (isClear && !leaders.some((other) => cross(leader, other)))
            return written(writing, box, align, leader);
        }
      }
    }
    return [];
  });
}

/** Pixels that a name is led away from its mark, the nearest first. */
const led = [12, 22, 34, 48, 64, 84, 108] as const;
const farthest = 108;
/** Part of the sheet that the longest line may take: on a small one many long lines would be a thicket. */
const longestLead = 0.2;

/** Whether a name is nearer to one of some marks than to any of the others: an outline may end before its box does. */
function isNearer(box: Box, owns: readonly Box[], others: readonly Box[]): boolean {
  const toOwn = Math.min(...owns.map((own) => distanceOf(box, own)));
  return others.every((other) => distanceOf(box, other) > toOwn);
}

type Writing = { lines: string[]; size: number; halfWidth: number; halfHeight: number };

/** Widths of a line that are tried, in heights of the type. */
const lineWidths = [11, 30, 7] as const;

/** The ways to write a name, the one wanted most first, none twice. */
function writings({ forms, sizes }: MarkName, widthOf: (text: string, size: number) => number): Writing[] {
  const seen = new Set<string>();
  return sizes.flatMap((size) =>
    forms.flatMap((form) =>
      lineWidths.flatMap((width): Writing[] => {
        const lines = brokenLines(form, (text) => widthOf(text, size) <= width * size);
        const key = `${size} ${lines.join("\n")}`;
        if (seen.has(key) || lines.length > 3) return [];
        seen.add(key);
        const halfWidth = Math.max(...lines.map((line) => widthOf(line, size))) / 2;
        return [{ lines, size, halfWidth, halfHeight: (lines.length * lineHeight * size) / 2 }];
      }),
    ),
  );
}

function firstLine(box: Box, align: Align, size: number): { x: number; top: number } {
  const x = align === "left" ? box.left : align === "right" ? box.right : (box.left + box.right) / 2;
  return { x, top: box.top + (lineHeight * size) / 2 };
}

function middleOf({ left, right, top, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}
