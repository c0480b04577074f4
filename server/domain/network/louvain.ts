import type { Adjacency } from "./adjacency.ts";
import { type CommunityLevel, firstLevel, identity, nextLevel, numberedAnew } from "./communityLevel.ts";
import { modularity } from "./modularity.ts";
import { moveNodes } from "./moveNodes.ts";
import { seededRandom } from "./seededRandom.ts";

export type CommunityOptions = {
  /** Above 1 for more and smaller communities, below 1 for fewer; 1 unless given. */
  resolution?: number;
  /** Starts the order in which nodes are looked at; the same seed gives the same communities. 1 unless given. */
  seed?: number;
};

/** A division of the nodes into communities. */
export type Communities = {
  /** The community of each node, from 0 to `count - 1`, numbered by their first node. */
  communityOf: Uint32Array;
  count: number;
  /** At the resolution asked for; `null` where no edge has a weight. */
  modularity: number | null;
};

/**
 * Communities by Louvain (Blondel and others 2008, doi:10.1088/1742-5468/2008/10/P10008): nodes move to the neighbouring
 * community that raises the modularity most, then each community becomes one node, until nothing is joined any more; and all
 * of it again from there, until no node of the graph would move by itself. Weights are how strongly two nodes belong together.
 * A node without weight to any other is a community by itself.
 */
export function louvain(
  adjacency: Adjacency,
  { resolution = 1, seed = 1 }: CommunityOptions = {},
): Communities {
  const random = seededRandom(seed);
  const whole = firstLevel(adjacency);
  const communityOf = identity(adjacency.size);
  let count = adjacency.size;
  while (moveNodes(whole, communityOf, resolution, random)) {
    count = joinUp(whole, communityOf, resolution, random);
  }
  return { communityOf, count, modularity: modularity(adjacency, communityOf, resolution) };
}

/** Joins communities to greater ones, in place, as long as that raises the modularity, and tells how many are left. */
function joinUp(
  whole: CommunityLevel,
  communityOf: Uint32Array,
  resolution: number,
  random: () => number,
): number {
  let count = numberedAnew(communityOf);
  let level = nextLevel(whole, communityOf, count);
  for (;;) {
    const joined = identity(count);
    if (!moveNodes(level, joined, resolution, random)) return count;
    count = numberedAnew(joined);
    for (let node = 0; node < communityOf.length; node++) {
      communityOf[node] = joined[communityOf[node] as number] as number;
    }
    level = nextLevel(level, joined, count);
  }
}
