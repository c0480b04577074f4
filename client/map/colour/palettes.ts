/**
 * Colours of the fills, all chosen to be told apart without red and green. Sequential and diverging: from
 * ColorBrewer 2.0 (Cynthia Brewer and Mark Harrower, colorbrewer2.org, Apache-2.0), YlGnBu and PuOr.
 * Qualitative: the Okabe-Ito set (jfly.uni-koeln.de/color), lightened so that names stay readable on it.
 */
const sequential = ["#ffffd9", "#edf8b1", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8", "#253494"];

const diverging = ["#b35806", "#e08214", "#fdb863", "#f7f7f7", "#b2abd2", "#8073ac", "#542788"];

/** Fills for groupings, most used first. */
export const qualitative = [
  "#9fcdea",
  "#f7d08a",
  "#8fd3b9",
  "#e9b3cf",
  "#f5ee9e",
  "#c3c9cf",
  "#eda67d",
  "#a9b8e8",
] as const;

/** What stands for a value nobody knows: a grey that no scale uses. */
export const unknownFill = "#d5d8da";

/** The fill of areas that are not coloured by anything. */
export const plainFill = "#fbfcfc";

/** Colours for an amount in `count` classes (1 to 7), light for little. */
export function sequentialPalette(count: number): string[] {
  const first = count > 6 ? 0 : 1;
  const last = sequential.length - 1;
  if (count <= 1) return sequential.slice(3, 4);
  return Array.from({ length: count }, (_, index) => {
    const place = Math.round(first + ((last - first) * index) / (count - 1));
    return sequential[place] ?? unknownFill;
  });
}

/** Seven colours from far below a midpoint to far above it. */
export function divergingPalette(): string[] {
  return [...diverging];
}
