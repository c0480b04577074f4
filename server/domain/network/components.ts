import type { Adjacency } from "./adjacency.ts";

/** The parts of a graph that no edge leads out of. */
export type Components = {
  /** The component of each node, from 0 to `count - 1`, numbered by their first node. */
  componentOf: Uint32Array;
  count: number;
  /** Nodes in each component. */
  sizes: Uint32Array;
};

/** Finds the connected components, whatever the edges weigh. A node without neighbours is one by itself. */
export function components({ size, starts, neighbours }: Adjacency): Components {
  // One more than the component's number, so that the 0 of a new array says that a node was not met yet.
  const met = new Uint32Array(size);
  const sizes: number[] = [];
  const queue = new Uint32Array(size);
  let queued = 0;
  for (let start = 0; start < size; start++) {
    if (met[start] !== 0) continue;
    const first = queued;
    const number = sizes.length + 1;
    met[start] = number;
    queue[queued++] = start;
    for (let head = first; head < queued; head++) {
      const node = queue[head] as number;
      for (let entry = starts[node] as number, end = starts[node + 1] as number; entry < end; entry++) {
        const neighbour = neighbours[entry] as number;
        if (met[neighbour] !== 0) continue;
        met[neighbour] = number;
        queue[queued++] = neighbour;
      }
    }
    sizes.push(queued - first);
  }
  for (let node = 0; node < size; node++) met[node] = (met[node] as number) - 1;
  return { componentOf: met, count: sizes.length, sizes: new Uint32Array(sizes) };
}
