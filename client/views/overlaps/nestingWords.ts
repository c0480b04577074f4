import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { formatCount } from "../../components/format.ts";
import type { FitRow } from "./fitRows.ts";
import { layerWords } from "./layerWords.ts";

/** From this share of an area's people in one other area on, it is cut in name only: a sliver lies outside. */
export const nearlyWhole = 0.95;

/**
 * What a list of areas says before anyone reads it: how many nest, how many are cut, how many of those
 * only just. `place` is the part of England looked at, or `null` for all of it.
 */
export function nestingSummary(
  rows: readonly FitRow[],
  first: AreaKind,
  second: AreaKind,
  place: string | null,
): string {
  const { one, many } = layerWords[first];
  const other = layerWords[second].one;
  const where = place === null ? "" : ` with people in ${place}`;
  if (rows.length === 1) {
    const [row] = rows;
    const fate = row?.nests === true ? `nests in one ${other}` : "is cut";
    return `One ${one}${where}: it ${fate}.`;
  }
  const cut = rows.filter((row) => !row.nests);
  const count = `${formatCount(rows.length)} ${many}${where}`;
  if (cut.length === 0) return `${count}: each nests in one ${other}.`;
  const nested = rows.length - cut.length;
  const verb = (number: number, singular: string, plural: string) => (number === 1 ? singular : plural);
  const start =
    nested === 0
      ? `${count}: all are cut`
      : `${count}: ${formatCount(nested)} ${verb(nested, "nests", "nest")} in one ${other}, ${formatCount(cut.length)} ${verb(cut.length, "is", "are")} cut`;
  const slivers = cut.filter((row) => 1 - row.cutShare >= nearlyWhole).length;
  if (slivers === 0) return `${start}.`;
  return `${start}; ${formatCount(slivers)} of those ${verb(slivers, "has", "have")} 95% of people or more in one ${other}.`;
}

/** How one area stands, as a short phrase: what the list's words and its CSV say. */
export function standingWords(row: FitRow): string {
  const [main] = row.parts;
  if (main === undefined) return "nobody lives there";
  if (!row.nests) return `cut between ${row.parts.length}`;
  return main.shareOfPart === 1 ? "the same people as" : "nests in";
}
