/**
 * An undirected graph as compressed rows in typed arrays, made once beside the graph it stands for: nodes are
 * numbered from 0, and the neighbours of node `i` are `neighbours[starts[i]]` up to, but not including,
 * `neighbours[starts[i + 1]]`, ascending, each pair standing in both rows.
 */
export type Adjacency = {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Weight (or length) of each entry of `neighbours`; 1 for all where nobody gave any. */
  readonly weights: Float64Array;
};

/** One edge by the numbers of its ends. */
export type WeightedPair = { source: number; target: number; weight: number };

/**
 * Makes the rows of an undirected graph of `size` nodes. A pair given twice adds its weights up. Throws RangeError for an end
 * outside the graph, a loop, or a weight that is negative or not finite.
 */
export function adjacencyOf(size: number, pairs: Iterable<WeightedPair>): Adjacency {
  const sums = new Map<number, number>();
  for (const { source, target, weight } of pairs) {
    if (!isNode(source, size) || !isNode(target, size) || source === target) {
      throw new RangeError(`A graph of ${size} nodes has no edge from ${source} to ${target}`);
    }
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`${weight} is no weight of an edge`);
    const key = Math.min(source, target) * size + Math.max(source, target);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  const starts = new Uint32Array(size + 1);
  const ends = [...sums.keys()]
    .sort((one, other) => one - other)
    .map((key) => [Math.floor(key / size), key % size] as const);
  for (const [low, high] of ends) {
    starts[low + 1] = (starts[low + 1] ?? 0) + 1;
    starts[high + 1] = (starts[high + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const neighbours = new Uint32Array(ends.length * 2);
  const weights = new Float64Array(ends.length * 2);
  const next = starts.slice(0, size);
  const put = (row: number, neighbour: number, weight: number) => {
    const place = next[row] ?? 0;
    neighbours[place] = neighbour;
    weights[place] = weight;
    next[row] = place + 1;
  };
  // Lower ends first: every row then takes its smaller neighbours before its larger ones, so it comes out ascending.
  for (const [low, high] of ends) put(high, low, sums.get(low * size + high) ?? 0);
  for (const [low, high] of ends) put(low, high, sums.get(low * size + high) ?? 0);
  return { size, starts, neighbours, weights };
}

const isNode = (node: number, size: number) => Number.isInteger(node) && node >= 0 && node < size;
