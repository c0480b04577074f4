import type { CommunityLevel } from "./communityLevel.ts";
import { shuffled } from "./seededRandom.ts";

/** What may be missing, as a share of a strength, by rounding alone: more than moveNodes asks of a gain. */
const rounding = 1e-11;

/**
 * Takes communities apart into pieces that hang together: starting from single nodes, each node that is still alone and
 * well linked with the rest of its community joins the well linked piece of it that raises the modularity most, if any
 * does not lower it. A node joins only along an edge and a piece that grew is never left, so every piece is connected.
 * The refinement of Leiden, choosing the best piece instead of drawing one by lot. Answers with the piece of each node.
 */
export function refined(
  { size, starts, neighbours, weights, strengths, total }: CommunityLevel,
  communityOf: Uint32Array,
  resolution: number,
  random: () => number,
): Uint32Array {
  const share = resolution / total;
  const pieceOf = new Uint32Array(size);
  const members = new Uint32Array(size).fill(1);
  const strengthOfPiece = strengths.slice();
  const strengthOfCommunity = new Float64Array(size);
  // Weight from each piece to the rest of its community.
  const outwards = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const community = communityOf[node] as number;
    pieceOf[node] = node;
    strengthOfCommunity[community] = (strengthOfCommunity[community] as number) + (strengths[node] as number);
    let inside = 0;
    for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
      if (communityOf[neighbours[entry] as number] === community) inside += weights[entry] as number;
    }
    outwards[node] = inside;
  }
  const linked = new Float64Array(size);
  const met = new Uint32Array(size);
  const order = shuffled(size, random);
  for (let at = 0; at < size; at++) {
    const node = order[at] as number;
    // A node that others joined stays: its piece could fall apart without it.
    if (pieceOf[node] !== node || members[node] !== 1) continue;
    const community = communityOf[node] as number;
    const whole = strengthOfCommunity[community] as number;
    const strength = strengths[node] as number;
    const slack = rounding * strength;
    if ((outwards[node] as number) < share * strength * (whole - strength) - slack) continue;

    let meets = 0;
    for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
      const neighbour = neighbours[entry] as number;
      if (communityOf[neighbour] !== community) continue;
      const piece = pieceOf[neighbour] as number;
      const before = linked[piece] as number;
      if (before === 0) met[meets++] = piece;
      linked[piece] = before + (weights[entry] as number);
    }
    let best = node;
    let most = -slack;
    let bestLink = 0;
    for (let nth = 0; nth < meets; nth++) {
      const piece = met[nth] as number;
      const link = linked[piece] as number;
      linked[piece] = 0;
      const its = strengthOfPiece[piece] as number;
      const gain = link - share * strength * its;
      if (gain > most && (outwards[piece] as number) >= share * its * (whole - its) - rounding * its) {
        most = gain;
        best = piece;
        bestLink = link;
      }
    }
    if (best === node) continue;
    pieceOf[node] = best;
    members[best] = (members[best] as number) + 1;
    strengthOfPiece[best] = (strengthOfPiece[best] as number) + strength;
    outwards[best] = (outwards[best] as number) + (outwards[node] as number) - 2 * bestLink;
  }
  return pieceOf;
}
