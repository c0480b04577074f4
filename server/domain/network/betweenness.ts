import type { Adjacency } from "./adjacency.ts";
import { none } from "./breadthFirst.ts";
import { dijkstra } from "./dijkstra.ts";

export type BetweennessOptions = {
  /** Only ways from these nodes, to all others; from all unless given. */
  sources?: Iterable<number>;
  /** As the share of all pairs of other nodes, as networkx does (true unless given), or as a count of pairs. */
  normalised?: boolean;
  /** Whether the shortest ways are by the edges' weights as lengths, which must be above 0, instead of by steps. */
  byLength?: boolean;
};

/**
 * How often each node lies between two others: the share of the shortest ways between them that run through it, added up over
 * all pairs, by Brandes (2001, doi:10.1080/0022250X.2001.9990249). With some sources only, what networkx's
 * betweenness_centrality_subset gives with all nodes as targets. Throws RangeError for a source outside the graph and, by
 * length, for an edge without length.
 */
export function betweenness(
  adjacency: Adjacency,
  { sources, normalised = true, byLength = false }: BetweennessOptions = {},
): Float64Array {
  const { size, weights } = adjacency;
  if (byLength && weights.includes(0)) throw new RangeError("Ways by length need edges longer than 0");
  const from = Uint32Array.from(sources ?? Array.from({ length: size }, (_, node) => node));
  const between = new Float64Array(size);
  const add = byLength ? addByLength : addBySteps;
  add(adjacency, from, between);
  // Every pair was counted from both its ends.
  const pairs = normalised ? (size - 1) * (size - 2) : 2;
  for (let node = 0; node < size; node++) between[node] = pairs > 0 ? (between[node] as number) / pairs : 0;
  return between;
}

function addBySteps(
  { size, starts, neighbours }: Adjacency,
  sources: Uint32Array,
  between: Float64Array,
): void {
  const steps = new Int32Array(size);
  const ways = new Float64Array(size);
  // What comes to lie behind each node, for each way that leads to it.
  const behind = new Float64Array(size);
  const order = new Uint32Array(size);
  // The neighbours one step further out, of each node in that order, so that the way back looks at no others.
  const onwards = new Uint32Array(neighbours.length);
  const onwardStarts = new Uint32Array(size + 1);
  for (let at = 0; at < sources.length; at++) {
    const source = sources[at] as number;
    if (source >= size) throw new RangeError(`A graph of ${size} nodes has no node ${source}`);
    steps.fill(none);
    steps[source] = 0;
    ways[source] = 1;
    order[0] = source;
    let reached = 1;
    let found = 0;
    for (let head = 0; head < reached; head++) {
      const node = order[head] as number;
      const next = (steps[node] as number) + 1;
      const toNode = ways[node] as number;
      for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
        const neighbour = neighbours[entry] as number;
        const known = steps[neighbour] as number;
        if (known === none) {
          steps[neighbour] = next;
          ways[neighbour] = toNode;
          order[reached++] = neighbour;
          onwards[found++] = neighbour;
        } else if (known === next) {
          ways[neighbour] = (ways[neighbour] as number) + toNode;
          onwards[found++] = neighbour;
        }
      }
      onwardStarts[head + 1] = found;
    }
    let entry = found;
    for (let place = reached - 1; place > 0; place--) {
      const node = order[place] as number;
      const first = onwardStarts[place] as number;
      let sum = 0;
      while (entry > first) sum += behind[onwards[--entry] as number] as number;
      const toNode = ways[node] as number;
      between[node] = (between[node] as number) + sum * toNode;
      behind[node] = 1 / toNode + sum;
    }
  }
}

function addByLength(adjacency: Adjacency, sources: Uint32Array, between: Float64Array): void {
  const { size, starts, neighbours, weights } = adjacency;
  const ways = new Float64Array(size);
  const behind = new Float64Array(size);
  for (let at = 0; at < sources.length; at++) {
    const source = sources[at] as number;
    const { lengths, order } = dijkstra(adjacency, source);
    ways.fill(0);
    ways[source] = 1;
    for (let place = 0; place < order.length; place++) {
      const node = order[place] as number;
      const length = lengths[node] as number;
      for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
        const neighbour = neighbours[entry] as number;
        if (length + (weights[entry] as number) !== lengths[neighbour]) continue;
        ways[neighbour] = (ways[neighbour] as number) + (ways[node] as number);
      }
    }
    for (let place = order.length - 1; place > 0; place--) {
      const node = order[place] as number;
      const length = lengths[node] as number;
      let sum = 0;
      for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
        const neighbour = neighbours[entry] as number;
        if (length + (weights[entry] as number) === lengths[neighbour]) sum += behind[neighbour] as number;
      }
      const toNode = ways[node] as number;
      between[node] = (between[node] as number) + sum * toNode;
      behind[node] = 1 / toNode + sum;
    }
  }
}
