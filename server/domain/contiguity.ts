import type { Crossing } from "../../geodata/model/kinds.ts";
import { at } from "./at.ts";
import type { AtomSet } from "./atomSet.ts";
import type { Land } from "./land.ts";
import { shortestWay } from "./shortestWay.ts";

/** A ferry or bridge between two areas that share no line on land, as the reviewed table gives it. */
export type WaterLink = { crossing: Exclude<Crossing, "land">; between: readonly [AtomSet, AtomSet] };

/**
 * Why a piece of land is apart from the main one:
 * - `main`: it is the main piece, the one with most people;
 * - `island`: it touches no other land of England;
 * - `across-water`: it touches other land, but no way on land leads to the main piece (which is then on an island);
 * - `detached`: other areas lie between; `between` are the atoms of the shortest way on land (fewest pieces of
 *   land) to the main piece, from the detached end.
 */
type Explanation =
  | { kind: "main" }
  | { kind: "island" }
  | { kind: "across-water" }
  | { kind: "detached"; between: number[] };

/** One connected piece of a part of England. */
export type Piece = {
  /** Numbers of its parts and of the atoms they belong to, ascending. An atom of several parts can be in several pieces. */
  parts: number[];
  atoms: number[];
  people: number;
  areaKm2: number;
  explanation: Explanation;
  /** Ferries and bridges from this piece to others of the same part of England, by position in `inhabited`. */
  links: { to: number; crossing: WaterLink["crossing"] }[];
};

/** A part of England taken apart into its connected pieces. */
export type Contiguity = {
  /** Pieces somebody lives in, most people first. */
  inhabited: Piece[];
  /** How many pieces nobody lives in, and their area: rocks, sandbanks and small islands. */
  uninhabited: { count: number; areaKm2: number };
};

/** The connected pieces of a set of atoms and why each is apart. Pieces are counted and explained, never failed. */
export function piecesOf(land: Land, atoms: AtomSet, waterLinks: readonly WaterLink[] = []): Contiguity {
  const pieces = connectedParts(land, atoms).map((parts) => ({
    parts,
    atoms: [...new Set(parts.map((part) => at(land.parts, part).atom))].sort((one, other) => one - other),
    people: parts.reduce((sum, part) => sum + at(land.parts, part).people, 0),
    areaKm2: parts.reduce((sum, part) => sum + at(land.parts, part).areaKm2, 0),
  }));
  const inhabited = pieces
    .filter((piece) => piece.people > 0)
    .sort((one, other) => other.people - one.people || at(one.parts, 0) - at(other.parts, 0));
  const empty = pieces.filter((piece) => piece.people === 0);
  const main = inhabited.at(0);
  return {
    inhabited: inhabited.map((piece, position) => ({
      ...piece,
      explanation:
        main === undefined || position === 0 ? { kind: "main" } : explain(land, piece.parts, main.parts),
      links: linksFrom(position, inhabited, waterLinks),
    })),
    uninhabited: { count: empty.length, areaKm2: empty.reduce((sum, piece) => sum + piece.areaKm2, 0) },
  };
}

/** The parts of some atoms, gathered into groups that hang together on land, each ascending. */
export function connectedParts(land: Land, atoms: AtomSet): number[][] {
  const waiting = new Set<number>();
  for (const atom of atoms) for (const part of at(land.partsOfAtom, atom)) waiting.add(part);
  const groups: number[][] = [];
  for (const start of waiting) {
    waiting.delete(start);
    const group = [start];
    for (const part of group) {
      for (const next of at(land.touching, part)) if (waiting.delete(next.part)) group.push(next.part);
    }
    groups.push(group.sort((one, other) => one - other));
  }
  return groups;
}

function explain(land: Land, parts: readonly number[], main: readonly number[]): Explanation {
  const way = shortestWay(parts, main, (part) => at(land.touching, part).map((touching) => touching.part));
  if (way !== null) {
    return { kind: "detached", between: [...new Set(way.map((part) => at(land.parts, part).atom))] };
  }
  const own = new Set(parts);
  const touchesOthers = parts.some((part) => at(land.touching, part).some((next) => !own.has(next.part)));
  return { kind: touchesOthers ? "across-water" : "island" };
}

function linksFrom(
  position: number,
  pieces: readonly { atoms: readonly number[] }[],
  waterLinks: readonly WaterLink[],
): Piece["links"] {
  const has = (piece: number, set: AtomSet) => at(pieces, piece).atoms.some((atom) => set.includes(atom));
  return waterLinks.flatMap(({ crossing, between: [one, other] }) =>
    [...pieces.keys()]
      .filter(
        (to) =>
          to !== position &&
          ((has(position, one) && has(to, other)) || (has(position, other) && has(to, one))),
      )
      .map((to) => ({ to, crossing })),
  );
}
