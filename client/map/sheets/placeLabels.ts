/** One name to be written on a sheet, at a point in pixels; names earlier in a list go before later ones. */
export type SheetLabel = {
  name: string;
  at: readonly [number, number];
  /** Height of the type in pixels. */
  size: number;
  /** Lines longer than so many times the type's height are broken. */
  lineWidth: number;
  /** Pixels to be kept clear around it. */
  padding: number;
};

export type PlacedLabel<Label extends SheetLabel> = Label & { lines: string[] };

export const lineHeight = 1.1;

/**
 * Breaks names into lines and keeps those that neither lie over an earlier one nor leave the sheet.
 * `widthOf` measures a text at a size, in pixels.
 */
export function placeLabels<Label extends SheetLabel>(
  labels: readonly Label[],
  sheet: { width: number; height: number },
  widthOf: (text: string, size: number) => number,
): PlacedLabel<Label>[] {
  const taken: Box[] = [];
  return labels.flatMap((label) => {
    const lines = brokenLines(
      label.name,
      (text) => widthOf(text, label.size) <= label.lineWidth * label.size,
    );
    const width = Math.max(...lines.map((line) => widthOf(line, label.size))) + 2 * label.padding;
    const height = lines.length * lineHeight * label.size + 2 * label.padding;
    const [x, y] = label.at;
    const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    const isOutside = box.right < 0 || box.left > sheet.width || box.bottom < 0 || box.top > sheet.height;
    if (isOutside || taken.some((other) => overlap(box, other))) return [];
    taken.push(box);
    return [{ ...label, lines }];
  });
}

type Box = { left: number; right: number; top: number; bottom: number };

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Fills each line with as many words as fit; a word that is too long for a line has one of its own. */
export function brokenLines(name: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
