import { brokenLines, lineHeight } from "../../../../map/sheets/placeLabels.ts";
import { type Box, boxAround, cutsThrough, distanceOf, grown, hits, isOn, nearestTo } from "./boxes.ts";
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
  /** Height of the type. */
  size: number;
  /** True for a name that may stand further off at the end of a thin line where there is no room beside its mark. */
  mayBeLed: boolean;
};

/** Lines with the place of the first one's middle, and the thin line that leads to the mark where one is needed. */
export type PlacedName<Name extends MarkName> = {
  of: Name;
  lines: string[];
  x: number;
  align: Align;
  top: number;
  leader: readonly [readonly [number, number], readonly [number, number]] | null;
};

/** Widths of a line that are tried, in heights of the type. */
const lineWidths = [11, 30, 7] as const;

/** Pixels beside and above a name that marks which are not its own keep clear: nearer ones would take it for theirs. */
const clear = { across: 12, down: 6 } as const;
/** Pixels between a leading line and what it passes. */
const passing = 3;

/**
 * Writes each name so that it touches its own mark, at the first place where it lies over no mark and no other name, is
 * clearly nearer to its own mark than to any other, and stays on the sheet. Shorter forms are tried before a leading
 * line, and a name without any such place is left out: what is pointed at is told beside the picture as well.
 */
export function placeNames<Name extends MarkName>(
  names: readonly Name[],
  marks: readonly NamedMark[],
  sheet: { width: number; height: number },
  widthOf: (text: string, size: number) => number,
  covered: readonly Box[] = [],
): PlacedName<Name>[] {
  const taken: Box[] = [...covered];
  const leaders: NonNullable<PlacedName<Name>["leader"]>[] = [];
  return names.flatMap((of): PlacedName<Name>[] => {
    const others = marks.filter(({ id }) => !of.own.has(id)).map(({ box }) => box);
    const owns = marks.filter(({ id }) => of.own.has(id)).map(({ box }) => box);
    const isFree = (box: Box) =>
      isOn(box, sheet) &&
      !hits(box, taken) &&
      !hits(box, owns) &&
      !leaders.some(([from, to]) => cutsThrough(from, to, grown(box, passing, passing))) &&
      !hits(grown(box, clear.across, clear.down), others) &&
      (!of.isOutline || isNearer(box, owns, others));
    const settled = writings(of, widthOf);
    const written = (writing: Writing, box: Box, align: Align, leader: PlacedName<Name>["leader"]) => {
      taken.push(box);
      if (leader !== null) leaders.push(leader);
      return [{ of, lines: writing.lines, align, leader, ...firstLine(box, align, of.size) }];
    };
    for (const writing of settled) {
      const places = of.isOutline ? placesRoundOutline(of.box, writing) : placesBeside(of.box, writing);
      for (const { x, y, align } of places) {
        const box = boxAround(x, y, writing.halfWidth, writing.halfHeight);
        if (isFree(box)) return written(writing, box, align, null);
      }
    }
    if (!of.mayBeLed) return [];
    for (const { x, y, align } of settled.flatMap((writing) => placesAway(of.box, writing))) {
      const writing = settled.find((one) => isFree(boxAround(x, y, one.halfWidth, one.halfHeight)));
      if (writing === undefined) continue;
      const box = boxAround(x, y, writing.halfWidth, writing.halfHeight);
      const leader = [nearestTo(of.box, [x, y]), nearestTo(box, middleOf(of.box))] as const;
      const isClear = ![...others, ...taken].some((other) =>
        cutsThrough(...leader, grown(other, passing, passing)),
      );
      if (isClear) return written(writing, box, align, leader);
    }
    return [];
  });
}

/** Whether a name is nearer to one of some marks than to any of the others: an outline may end before its box does. */
function isNearer(box: Box, owns: readonly Box[], others: readonly Box[]): boolean {
  const toOwn = Math.min(...owns.map((own) => distanceOf(box, own)));
  return others.every((other) => distanceOf(box, other) > toOwn);
}

type Writing = { lines: string[]; halfWidth: number; halfHeight: number };

/** The ways to write a name, the one wanted most first, none twice. */
function writings({ forms, size }: MarkName, widthOf: (text: string, size: number) => number): Writing[] {
  const seen = new Set<string>();
  return forms.flatMap((form) =>
    lineWidths.flatMap((width): Writing[] => {
      const lines = brokenLines(form, (text) => widthOf(text, size) <= width * size);
      const key = lines.join("\n");
      if (seen.has(key) || lines.length > 3) return [];
      seen.add(key);
      const halfWidth = Math.max(...lines.map((line) => widthOf(line, size))) / 2;
      return [{ lines, halfWidth, halfHeight: (lines.length * lineHeight * size) / 2 }];
    }),
  );
}

function firstLine(box: Box, align: Align, size: number): { x: number; top: number } {
  const x = align === "left" ? box.left : align === "right" ? box.right : (box.left + box.right) / 2;
  return { x, top: box.top + (lineHeight * size) / 2 };
}

function middleOf({ left, right, top, bottom }: Box): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
