import type { Adjacency } from "./adjacency.ts";
import { degrees } from "./degrees.ts";

export type Clustering = {
  /** How many pairs of each node's neighbours are neighbours of each other. */
  triangles: Uint32Array;
  /** Those as a share of all pairs of its neighbours; `null` where it has fewer than two (networkx says 0). */
  coefficients: (number | null)[];
};

/** How much the neighbours of each node are linked among themselves, whatever the edges weigh. */
export function clustering(adjacency: Adjacency): Clustering {
  const { size, starts, neighbours } = adjacency;
  const triangles = new Uint32Array(size);
  // One more than the node whose neighbours are marked, so that no mark has to be taken away.
  const marked = new Uint32Array(size);
  for (let node = 0; node < size; node++) {
    const first = starts[node] as number;
    const end = starts[node + 1] as number;
    for (let entry = first; entry < end; entry++) marked[neighbours[entry] as number] = node + 1;
    // Each triangle is found once, from its lowest node by way of its middle one.
    for (let entry = first; entry < end; entry++) {
      const middle = neighbours[entry] as number;
      if (middle < node) continue;
      for (let other = starts[middle] as number; other < (starts[middle + 1] as number); other++) {
        const third = neighbours[other] as number;
        if (third <= middle || marked[third] !== node + 1) continue;
        triangles[node] = (triangles[node] as number) + 1;
        triangles[middle] = (triangles[middle] as number) + 1;
        triangles[third] = (triangles[third] as number) + 1;
      }
    }
  }
  const coefficients = Array.from(degrees(adjacency), (degree, node) =>
    degree < 2 ? null : (triangles[node] as number) / ((degree * (degree - 1)) / 2),
  );
  return { triangles, coefficients };
}
