import type { Adjacency } from "./adjacency.ts";
import { none } from "./breadthFirst.ts";

/** Where a graph would fall apart. */
export type Cuts = {
  /** Edges without which their two ends would have no way to each other, as [lower, higher] node, ascending. */
  bridges: [number, number][];
  /** Nodes without which some of their neighbours would have no way to each other, ascending. */
  cutNodes: number[];
};

/**
 * The bridges and the cut vertices, by Tarjan's walk in depth: an edge down to a node from which nothing leads back above it is
 * a bridge. Keeps its own stack, so that a long graph does not run out of the engine's.
 */
export function cuts({ size, starts, neighbours }: Adjacency): Cuts {
  // When each node was met, and the earliest met node that an edge leads back to from it or from below it.
  const met = new Int32Array(size).fill(none);
  const back = new Int32Array(size);
  const above = new Int32Array(size).fill(none);
  const next = starts.slice(0, size);
  const cut = new Uint8Array(size);
  const bridges: [number, number][] = [];
  let time = 0;
  for (let root = 0; root < size; root++) {
    if (met[root] !== none) continue;
    let branches = 0;
    let node = root;
    met[root] = back[root] = time++;
    while (node !== none) {
      const entry = next[node] as number;
      if (entry < (starts[node + 1] as number)) {
        next[node] = entry + 1;
        const neighbour = neighbours[entry] as number;
        if (met[neighbour] === none) {
          met[neighbour] = back[neighbour] = time++;
          above[neighbour] = node;
          node = neighbour;
        } else if (neighbour !== above[node] && (met[neighbour] as number) < (back[node] as number)) {
          back[node] = met[neighbour] as number;
        }
        continue;
      }
      const parent = above[node] as number;
      if (parent !== none) {
        const leadsTo = back[node] as number;
        if (leadsTo > (met[parent] as number)) bridges.push([Math.min(parent, node), Math.max(parent, node)]);
        if (leadsTo < (back[parent] as number)) back[parent] = leadsTo;
        if (parent === root) branches += 1;
        else if (leadsTo >= (met[parent] as number)) cut[parent] = 1;
      }
      node = parent;
    }
    if (branches > 1) cut[root] = 1;
  }
  bridges.sort(([one, end], [other, otherEnd]) => one - other || end - otherEnd);
  return { bridges, cutNodes: [...cut.keys()].filter((node) => cut[node] === 1) };
}
