import type { Adjacency } from "./adjacency.ts";
import { strengths } from "./degrees.ts";

/**
 * A graph on the way to communities: its nodes stand for groups of the first graph's nodes, so they have strength of their
 * own, part of which is weight inside the group and stands in no row. Rows need not ascend.
 */
export type CommunityLevel = Adjacency & {
  /** Weight of all edges of each node, both ends of those inside it counted. */
  readonly strengths: Float64Array;
  /** The sum of all strengths: twice the weight of the first graph. */
  readonly total: number;
};

/** The first level: the graph as it is. */
export function firstLevel(adjacency: Adjacency): CommunityLevel {
  const own = strengths(adjacency);
  return { ...adjacency, strengths: own, total: own.reduce((sum, strength) => sum + strength, 0) };
}

/** The next level: one node for each of `count` groups, and the weight between two groups on the edge between them. */
export function nextLevel(level: CommunityLevel, groupOf: Uint32Array, count: number): CommunityLevel {
  const { starts, neighbours, weights } = level;
  const { members, memberStarts } = membersOf(groupOf, count);
  const newStarts = new Uint32Array(count + 1);
  // No level has more entries than the one below it.
  const newNeighbours = new Uint32Array(neighbours.length);
  const newWeights = new Float64Array(neighbours.length);
  const newStrengths = new Float64Array(count);
  // Where the row being written has a group's entry, plus one; what other rows left there lies before the row.
  const written = new Uint32Array(count);
  let end = 0;
  for (let group = 0; group < count; group++) {
    const rowStart = end;
    for (let at = memberStarts[group] as number; at < (memberStarts[group + 1] as number); at++) {
      const node = members[at] as number;
      newStrengths[group] = (newStrengths[group] as number) + (level.strengths[node] as number);
      for (let entry = starts[node] as number, last = starts[node + 1] as number; entry < last; entry++) {
        const other = groupOf[neighbours[entry] as number] as number;
        if (other === group) continue;
        const place = written[other] as number;
        if (place > rowStart) {
          newWeights[place - 1] = (newWeights[place - 1] as number) + (weights[entry] as number);
        } else {
          newNeighbours[end] = other;
          newWeights[end] = weights[entry] as number;
          end += 1;
          written[other] = end;
        }
      }
    }
    newStarts[group + 1] = end;
  }
  return {
    size: count,
    starts: newStarts,
    neighbours: newNeighbours.subarray(0, end),
    weights: newWeights.subarray(0, end),
    strengths: newStrengths,
    total: level.total,
  };
}

/** Renames groups to 0, 1, 2 … in the order of their first nodes, in place, and tells how many there are. */
export function numberedAnew(groupOf: Uint32Array): number {
  // One more than the new number, so that the 0 of a new array says that a group has none yet.
  const numbers = new Uint32Array(groupOf.length);
  let count = 0;
  for (let node = 0; node < groupOf.length; node++) {
    const old = groupOf[node] as number;
    if (numbers[old] === 0) numbers[old] = ++count;
    groupOf[node] = (numbers[old] as number) - 1;
  }
  return count;
}

/** The nodes group by group, ascending in each. */
function membersOf(groupOf: Uint32Array, count: number): { members: Uint32Array; memberStarts: Uint32Array } {
  const memberStarts = new Uint32Array(count + 1);
  for (let node = 0; node < groupOf.length; node++) {
    const after = (groupOf[node] as number) + 1;
    memberStarts[after] = (memberStarts[after] as number) + 1;
  }
  for (let group = 0; group < count; group++) {
    memberStarts[group + 1] = (memberStarts[group + 1] as number) + (memberStarts[group] as number);
  }
  const next = memberStarts.slice();
  const members = new Uint32Array(groupOf.length);
  for (let node = 0; node < groupOf.length; node++) {
    const group = groupOf[node] as number;
    const place = next[group] as number;
    members[place] = node;
    next[group] = place + 1;
  }
  return { members, memberStarts };
}

/** Every node by itself. */
export function identity(size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let node = 0; node < size; node++) numbers[node] = node;
  return numbers;
}
