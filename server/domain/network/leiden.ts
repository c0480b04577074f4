import type { Adjacency } from "./adjacency.ts";
import { type CommunityLevel, firstLevel, identity, nextLevel, numberedAnew } from "./communityLevel.ts";
import type { Communities, CommunityOptions } from "./louvain.ts";
import { modularity } from "./modularity.ts";
import { moveNodes } from "./moveNodes.ts";
import { refined } from "./refined.ts";
import { seededRandom } from "./seededRandom.ts";

export type LeidenOptions = CommunityOptions & {
  /** Rounds at most, each begun from the answer of the one before until that brings nothing more; 100 unless given. */
  rounds?: number;
};

/**
 * Communities by Leiden (Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z): as Louvain, but what becomes one
 * node for the next level are the connected pieces of each community, so that every community of the answer is connected,
 * which Louvain does not promise. Weights are how strongly two nodes belong together.
 */
export function leiden(
  adjacency: Adjacency,
  { resolution = 1, seed = 1, rounds = 100 }: LeidenOptions = {},
): Communities {
  const random = seededRandom(seed);
  const whole = firstLevel(adjacency);
  const communityOf = identity(adjacency.size);
  let count = adjacency.size;
  for (let round = 0; round < rounds && moveNodes(whole, communityOf, resolution, random); round++) {
    count = joinPieces(whole, communityOf, resolution, random);
  }
  return { communityOf, count, modularity: modularity(adjacency, communityOf, resolution) };
}

/** Joins the pieces of communities to communities, in place, until each is one piece, and tells how many there are. */
function joinPieces(
  whole: CommunityLevel,
  communityOf: Uint32Array,
  resolution: number,
  random: () => number,
): number {
  let level = whole;
  let joined = communityOf.slice();
  const nodeOf = identity(whole.size);
  while (numberedAnew(joined) < level.size) {
    const pieceOf = refined(level, joined, resolution, random);
    const count = numberedAnew(pieceOf);
    // Where no node would move by itself, each is well linked and has a piece to join; so this is rounding alone.
    if (count === level.size) break;
    const communityOfPiece = new Uint32Array(count);
    for (let node = 0; node < level.size; node++) {
      communityOfPiece[pieceOf[node] as number] = joined[node] as number;
    }
    for (let node = 0; node < nodeOf.length; node++) {
      nodeOf[node] = pieceOf[nodeOf[node] as number] as number;
    }
    level = nextLevel(level, pieceOf, count);
    joined = communityOfPiece;
    moveNodes(level, joined, resolution, random);
  }
  communityOf.set(nodeOf);
  return numberedAnew(communityOf);
}
