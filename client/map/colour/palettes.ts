/**
 * Colours of the fills, all chosen to be told apart without red and green. Sequential and diverging: from
 * ColorBrewer 2.0 (Cynthia Brewer and Mark Harrower, colorbrewer2.org, Apache-2.0), YlGnBu (one step darkened so that
 * white names read on it) and PuOr (its two sides moved to different steps of lightness, so that a grey print tells
 * far below from far above).
 * Qualitative: the Okabe-Ito set (jfly.uni-koeln.de/color), lightened so that names stay readable on it.
 */
const sequential: Readonly<Record<number, readonly string[]>> = {
  1: ["#7fcdbb"],
  2: ["#c7e9b4", "#2878b0"],
  3: ["#edf8b1", "#7fcdbb", "#2878b0"],
  4: ["#ffffcc", "#a1dab4", "#41b6c4", "#225ea8"],
  5: ["#ffffcc", "#a1dab4", "#41b6c4", "#2878b0", "#253494"],
  6: ["#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2878b0", "#253494"],
  7: ["#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8", "#0c2c84"],
};

const diverging = ["#8a4204", "#e08214", "#fdcb8d", "#f7f7f7", "#b2abd2", "#7566a4", "#4a2178"];

/** Fills for groupings, most used first; the first six are as far apart as can be for one who sees no green. */
export const qualitative = [
  "#9fcdea",
  "#f0b860",
  "#5cb596",
  "#f5d3e5",
  "#f5ee9e",
  "#b3bac2",
  "#eda67d",
  "#a9b8e8",
] as const;

/** What stands for a value nobody knows: a grey that no scale uses. */
export const unknownFill = "#d5d8da";

/** The fill of areas that are not coloured by anything. */
export const plainFill = "#fbfcfc";

/** Colours for an amount in `count` classes, light for little; throws RangeError outside 1 to 7. */
export function sequentialPalette(count: number): string[] {
  const palette = sequential[count];
  if (palette === undefined) throw new RangeError(`No palette of ${count} classes`);
  return [...palette];
}

/** Seven colours from far below a midpoint to far above it. */
export function divergingPalette(): string[] {
  return [...diverging];
}
