import { at } from "../../../../server/domain/at.ts";
import type { Contiguity, Piece } from "../../../../server/domain/contiguity.ts";
import { formatAmount, formatCount } from "../../../components/format.ts";
import { inWords, listed } from "../../../components/inWords.ts";
import { layerWords } from "../../../components/layerWords.ts";
import type { England } from "../../../state/england.ts";
import { type ChosenPart, layersOf } from "./chosen.ts";

/** How many names a piece or a gap is called by before the rest are only counted. */
const namesShown = 3;

/** One inhabited piece in words: whose land it is, and why it is apart. */
export type PieceWords = { name: string; people: number; why: string };

/** The pieces of a selection in words, most people first. */
export function pieceWords(england: England, areas: readonly ChosenPart[], pieces: Contiguity): PieceWords[] {
  return pieces.inhabited.map((piece, place) => ({
    name: nameOfPiece(areas, piece),
    people: piece.people,
    why: `${whyApart(england, areas, piece)}${linksOf(areas, pieces, place)}`,
  }));
}

/** "and 12 pieces nobody lives in, 0.8 km² together"; `null` where there are none. */
export function uninhabitedWords({ uninhabited: { count, areaKm2 } }: Contiguity): string | null {
  if (count === 0) return null;
  const pieces = count === 1 ? "one more piece" : `${inWords(count)} more pieces`;
  const size = areaKm2 < 0.1 ? "under 0.1 km²" : formatAmount(areaKm2, "km²");
  return `Besides, ${pieces} of land nobody lives on (rocks, banks, small islands): ${size}.`;
}

function nameOfPiece(areas: readonly ChosenPart[], piece: Piece): string {
  const atoms = new Set(piece.atoms);
  const touched = areas.filter((area) => area.atoms.some((atom) => atoms.has(atom)));
  const [only] = touched;
  if (only === undefined || touched.length > 1) return shortList(touched.map((area) => area.name));
  if (only.people === piece.people) return only.name;
  return `${2 * piece.people > only.people ? "Most" : "Part"} of ${only.name}`;
}

function whyApart(england: England, areas: readonly ChosenPart[], { explanation }: Piece): string {
  switch (explanation.kind) {
    case "main":
      return "the main piece";
    case "island":
      return "an island: no other land touches it";
    case "across-water":
      return "across water from the main piece";
    case "detached": {
      const layer = england.table.layers[layersOf(areas)[0] ?? "ccg"];
      const between = new Set(explanation.between.map((atom) => at(layer.areaOfAtom, atom)));
      const names = [...between].map((area) => at(england.areas[layer.layer], area).name);
      if (names.length > 2)
        return `apart: ${inWords(names.length)} ${layerWords[layer.layer].many} lie between`;
      return `detached: ${listed(names)} ${names.length === 1 ? "lies" : "lie"} between`;
    }
  }
}

/**
 * A link is between two areas, and the data does not say at which piece of each it lands: it is told once,
 * between the largest pieces, and at the one that is further from the main piece.
 */
function linksOf(areas: readonly ChosenPart[], { inhabited }: Contiguity, place: number): string {
  const told = new Set<string>();
  for (const { to, crossing } of at(inhabited, place).links) {
    const isLargestThere = at(inhabited, to).links.every((back) => back.to >= place);
    if (to < place && isLargestThere) told.add(`; ${crossing} to ${areasOf(areas, at(inhabited, to))}`);
  }
  return [...told].join("");
}

function areasOf(areas: readonly ChosenPart[], piece: Piece): string {
  const atoms = new Set(piece.atoms);
  return shortList(
    areas.filter((area) => area.atoms.some((atom) => atoms.has(atom))).map((area) => area.name),
  );
}

function shortList(names: readonly string[]): string {
  if (names.length <= namesShown) return listed(names);
  return `${names.slice(0, namesShown - 1).join(", ")} and ${formatCount(names.length - namesShown + 1)} more`;
}
