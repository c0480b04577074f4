import { outlineOf, traceRings } from "../model/traceRings.ts";
import { connectedBy } from "./connectedBy.ts";
import { signedAreaKm2 } from "./ellipsoid.ts";
import { degreesOn, ringPoints } from "./gridRings.ts";
import type { GridPoint, LsoaShapes } from "./readShapes.ts";

/** One connected piece of land of an atom, measured on the source geometry. */
export interface SourcePart {
  atom: number;
  /** LSOAs whose largest piece is here: indexes into the LSOA table. */
  lsoas: number[];
  areaKm2: number;
  /** Outer ring first, then holes, closed, on the source's grid, interior on the left. */
  rings: GridPoint[][];
  /** Arc references of its outline, each with the part on the left. */
  outline: number[];
}

interface Piece {
  lsoa: number;
  atom: number;
  arcs: readonly number[];
}

/**
 * Dissolves LSOAs into the connected parts of their atoms. `codes` and `atomOfLsoa` run over the LSOA table;
 * every code has a shape. Parts come in order of atom, and within an atom largest first. Areas are those of
 * the ellipsoid, unsimplified. An LSOA that is itself in several pieces counts at its largest.
 */
export function findParts(
  codes: readonly string[],
  atomOfLsoa: readonly number[],
  shapes: LsoaShapes,
): SourcePart[] {
  const pieces = codes.flatMap((code, lsoa) =>
    (shapes.pieces.get(code) ?? []).map((arcs): Piece => ({ lsoa, atom: atomOfLsoa[lsoa] ?? -1, arcs })),
  );
  const groups = connectedBy(pieces, (piece) =>
    piece.arcs.map((reference) => `${piece.atom} ${reference < 0 ? ~reference : reference}`),
  );
  const home = homesOf(pieces, shapes);
  return groups
    .map((members) => partOf(members, home, shapes))
    .sort((first, second) => first.atom - second.atom || second.areaKm2 - first.areaKm2);
}

function partOf(members: readonly Piece[], home: ReadonlySet<Piece>, shapes: LsoaShapes): SourcePart {
  const outline = outlineOf(members.flatMap((member) => member.arcs));
  const toDegrees = degreesOn(shapes);
  const rings = traceRings(outline, (index) => shapes.arcs[index] ?? [])
    .map((ring) => ringPoints(ring, shapes.arcs))
    .map((points) => ({ points, area: signedAreaKm2(points.map(toDegrees)) }))
    .sort((first, second) => second.area - first.area);
  if (rings.filter(({ area }) => area > 0).length !== 1) {
    throw new Error("A connected part of an atom has not exactly one outer ring");
  }
  return {
    atom: members[0]?.atom ?? -1,
    lsoas: members.filter((member) => home.has(member)).map((member) => member.lsoa),
    areaKm2: rings.reduce((sum, { area }) => sum + area, 0),
    rings: rings.map(({ points }) => points),
    outline,
  };
}

/** The one piece of each LSOA at which its people are counted: the largest. */
function homesOf(pieces: readonly Piece[], shapes: LsoaShapes): Set<Piece> {
  const toDegrees = degreesOn(shapes);
  const largest = new Map<number, { piece: Piece; area: number }>();
  for (const piece of pieces) {
    const rings = traceRings(piece.arcs, (index) => shapes.arcs[index] ?? []);
    const area = rings.reduce(
      (sum, ring) => sum + signedAreaKm2(ringPoints(ring, shapes.arcs).map(toDegrees)),
      0,
    );
    const before = largest.get(piece.lsoa);
    if (before === undefined || area > before.area) largest.set(piece.lsoa, { piece, area });
  }
  return new Set([...largest.values()].map(({ piece }) => piece));
}
