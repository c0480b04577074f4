import type { Adjacency } from "./adjacency.ts";
import { degrees } from "./degrees.ts";

/**
 * The greatest k of each node for which it is in the k-core: the part of the graph in which everybody has at least k
 * neighbours. By Batagelj and Zaveršnik (2003, arXiv:cs/0310049): take away the node with fewest neighbours left, again and
 * again.
 */
export function coreNumbers(adjacency: Adjacency): Uint32Array {
  const { size, starts, neighbours } = adjacency;
  const left = degrees(adjacency);
  const { order, places, firsts } = byDegree(left);
  for (let place = 0; place < size; place++) {
    const node = order[place] as number;
    const own = left[node] as number;
    for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
      const neighbour = neighbours[entry] as number;
      const its = left[neighbour] as number;
      if (its <= own) continue;
      // The neighbour changes places with the first of those with as many left, which then begin behind it.
      const first = firsts[its] as number;
      const other = order[first] as number;
      const from = places[neighbour] as number;
      order[first] = neighbour;
      places[neighbour] = first;
      order[from] = other;
      places[other] = from;
      firsts[its] = first + 1;
      left[neighbour] = its - 1;
    }
  }
  return left;
}

/** The nodes by how many neighbours they have, the place of each, and the place of the first with so many. */
function byDegree(counts: Uint32Array): { order: Uint32Array; places: Uint32Array; firsts: Uint32Array } {
  const firsts = new Uint32Array(counts.length + 1);
  for (let node = 0; node < counts.length; node++) {
    const after = (counts[node] as number) + 1;
    firsts[after] = (firsts[after] as number) + 1;
  }
  for (let count = 1; count < firsts.length; count++) {
    firsts[count] = (firsts[count] as number) + (firsts[count - 1] as number);
  }
  const next = firsts.slice();
  const order = new Uint32Array(counts.length);
  const places = new Uint32Array(counts.length);
  for (let node = 0; node < counts.length; node++) {
    const count = counts[node] as number;
    const place = next[count] as number;
    order[place] = node;
    places[node] = place;
    next[count] = place + 1;
  }
  return { order, places, firsts };
}
