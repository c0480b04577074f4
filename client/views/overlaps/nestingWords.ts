import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { formatCount } from "../../components/format.ts";
import { layerWords } from "../../components/layerWords.ts";
import type { FitRow } from "./fitRows.ts";

/** From this share of an area's people in one other area on, it is cut in name only: a sliver lies outside. */
const nearlyWhole = 0.95;

/**
 * What the list of one part of England says before anyone reads it: how many of its areas nest, how many are cut.
 */
export function nestingSummary(
  rows: readonly FitRow[],
  first: AreaKind,
  second: AreaKind,
  place: string,
): string {
  const { one, many } = layerWords[first];
  const other = layerWords[second].one;
  const cut = rows.filter((row) => !row.nests).length;
  const nested = rows.length - cut;
  if (rows.length === 1) {
    return `One ${one} has people in ${place}: it ${cut === 0 ? `nests in one ${other}` : "is cut"}.`;
  }
  const count = `${formatCount(rows.length)} ${many} have people in ${place}`;
  if (cut === 0) return `${count}: each nests in one ${other}.`;
  if (nested === 0) return `${count}: all are cut.`;
  return `${count}: ${formatCount(nested)} ${nested === 1 ? "nests" : "nest"} in one ${other}, ${formatCount(cut)} ${cut === 1 ? "is" : "are"} cut.`;
}

/** How many of the areas that are cut lie almost whole in one other area; `null` where none does. */
export function sliverSentence(rows: readonly FitRow[], first: AreaKind, second: AreaKind): string | null {
  const cut = rows.filter((row) => !row.nests);
  const slivers = cut.filter((row) => 1 - row.cutShare >= nearlyWhole).length;
  if (slivers === 0) return null;
  const who =
    cut.length === 1
      ? `The ${layerWords[first].one} that is cut has`
      : `Of the ${formatCount(cut.length)} ${layerWords[first].many} that are cut, ${formatCount(slivers)} ${slivers === 1 ? "has" : "have"}`;
  return `${who} 95% of people or more in one ${layerWords[second].one}.`;
}

/** How one area stands, as a short phrase: what the list's words and its CSV say. */
export function standingWords(row: FitRow): string {
  const [main] = row.parts;
  if (main === undefined) return "nobody lives there";
  if (!row.nests) return `cut between ${row.parts.length}`;
  return main.shareOfPart === 1 ? "the same people as" : "nests in";
}
