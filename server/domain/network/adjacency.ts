/**
 * An undirected graph as compressed rows in typed arrays, made once beside the graph it stands for: nodes are
 * numbered from 0, and the neighbours of node `i` are `neighbours[starts[i]]` up to, but not including,
 * `neighbours[starts[i + 1]]`, ascending, each pair standing in both rows.
 *
 * Everything in this folder reads it with `as number`: an index that comes out of checked rows is inside them, the
 * assertion is gone at run time, and a test at each read would cost the innermost loops.
 */
export type Adjacency = {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Weight (or length) of each entry of `neighbours`; 1 for all where nobody gave any. */
  readonly weights: Float64Array;
};

/** One edge by the numbers of its ends; without a weight it weighs 1. */
export type WeightedPair = { source: number; target: number; weight?: number };

/**
 * Makes the rows of an undirected graph of `size` nodes. A pair given twice adds its weights up. Throws RangeError for an end
 * outside the graph, a loop, or a weight that is negative or not finite.
 */
export function adjacencyOf(size: number, pairs: Iterable<WeightedPair>): Adjacency {
  const ends: number[] = [];
  const given: number[] = [];
  for (const { source, target, weight = 1 } of pairs) {
    if (!isNode(source, size) || !isNode(target, size) || source === target) {
      throw new RangeError(`A graph of ${size} nodes has no edge from ${source} to ${target}`);
    }
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`${weight} is no weight of an edge`);
    ends.push(source, target);
    given.push(weight);
  }
  return withoutRepeats(turned(turned(rowsAsGiven(size, ends, given))));
}

/**
 * Takes rows that somebody else compressed, without copying them: of each pair an entry in both rows, every row
 * ascending. Weights are 1 where none are given. Throws RangeError where the rows are not so.
 */
export function adjacencyOfRows(
  starts: Uint32Array,
  neighbours: Uint32Array,
  weights: Float64Array = new Float64Array(neighbours.length).fill(1),
): Adjacency {
  const rows = { size: Math.max(0, starts.length - 1), starts, neighbours, weights };
  const fault = faultOf(rows);
  if (fault !== null) throw new RangeError(`These are no rows of an undirected graph: ${fault}`);
  return rows;
}

/** The same graph with other weights; `weightOf` must answer the same in both directions. Throws RangeError as adjacencyOfRows does. */
export function reweighted(
  { size, starts, neighbours }: Adjacency,
  weightOf: (node: number, neighbour: number) => number,
): Adjacency {
  const weights = new Float64Array(neighbours.length);
  for (let node = 0; node < size; node++) {
    for (let entry = starts[node] as number; entry < (starts[node + 1] as number); entry++) {
      weights[entry] = weightOf(node, neighbours[entry] as number);
    }
  }
  return adjacencyOfRows(starts, neighbours, weights);
}

const isNode = (node: number, size: number) => Number.isInteger(node) && node >= 0 && node < size;

/** Both entries of every pair in its rows, in the order given. */
function rowsAsGiven(size: number, ends: readonly number[], given: readonly number[]): Adjacency {
  const starts = new Uint32Array(size + 1);
  for (let end = 0; end < ends.length; end++) {
    const after = (ends[end] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  addUp(starts);
  const next = starts.slice();
  const neighbours = new Uint32Array(ends.length);
  const weights = new Float64Array(ends.length);
  for (let end = 0; end < ends.length; end++) {
    const row = ends[end] as number;
    const place = next[row] as number;
    neighbours[place] = ends[end ^ 1] as number;
    weights[place] = given[end >> 1] as number;
    next[row] = place + 1;
  }
  return { size, starts, neighbours, weights };
}

/** Rows and columns exchanged. Of an undirected graph that is the same graph, with every row ascending. */
function turned({ size, starts, neighbours, weights }: Adjacency): Adjacency {
  const next = starts.slice();
  const turnedNeighbours = new Uint32Array(neighbours.length);
  const turnedWeights = new Float64Array(neighbours.length);
  for (let node = 0; node < size; node++) {
    for (let entry = starts[node] as number; entry < (starts[node + 1] as number); entry++) {
      const row = neighbours[entry] as number;
      const place = next[row] as number;
      turnedNeighbours[place] = node;
      turnedWeights[place] = weights[entry] as number;
      next[row] = place + 1;
    }
  }
  return { size, starts, neighbours: turnedNeighbours, weights: turnedWeights };
}

/** Ascending rows with the entries of a pair that was given several times made one. */
function withoutRepeats({ size, starts, neighbours, weights }: Adjacency): Adjacency {
  const newStarts = new Uint32Array(size + 1);
  let kept = 0;
  for (let node = 0; node < size; node++) {
    const first = kept;
    for (let entry = starts[node] as number; entry < (starts[node + 1] as number); entry++) {
      const neighbour = neighbours[entry] as number;
      if (kept > first && neighbours[kept - 1] === neighbour) {
        weights[kept - 1] = (weights[kept - 1] as number) + (weights[entry] as number);
      } else {
        neighbours[kept] = neighbour;
        weights[kept] = weights[entry] as number;
        kept += 1;
      }
    }
    newStarts[node + 1] = kept;
  }
  return { size, starts: newStarts, neighbours: neighbours.slice(0, kept), weights: weights.slice(0, kept) };
}

function addUp(counts: Uint32Array): void {
  for (let index = 1; index < counts.length; index++) {
    counts[index] = (counts[index] as number) + (counts[index - 1] as number);
  }
}

function faultOf(rows: Adjacency): string | null {
  const { size, starts, neighbours, weights } = rows;
  if (starts[0] !== 0 || starts[size] !== neighbours.length || weights.length !== neighbours.length) {
    return "their lengths do not fit";
  }
  for (let node = 0; node < size; node++) {
    const first = starts[node] as number;
    const end = starts[node + 1] as number;
    if (end < first || end > neighbours.length) return `row ${node} ends before it starts`;
    for (let entry = first; entry < end; entry++) {
      const neighbour = neighbours[entry] as number;
      if (neighbour >= size || neighbour === node) return `row ${node} names ${neighbour}`;
      if (entry > first && neighbour <= (neighbours[entry - 1] as number))
        return `row ${node} does not ascend`;
      const weight = weights[entry] as number;
      if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) return `row ${node} has the weight ${weight}`;
    }
  }
  const other = halvesDiffer(rows);
  return other === null ? null : `row ${other} has an entry that does not stand in the other row alike`;
}

/** A row with an entry that its pair's other row has not, or has with another weight. */
function halvesDiffer({ size, starts, neighbours, weights }: Adjacency): number | null {
  const next = starts.slice();
  for (let node = 0; node < size; node++) {
    for (let entry = starts[node] as number; entry < (starts[node + 1] as number); entry++) {
      // Rows come in order and ascend, so the entries for a row arrive in that row's own order.
      const row = neighbours[entry] as number;
      const place = next[row] as number;
      if (place >= (starts[row + 1] as number) || neighbours[place] !== node) return node;
      if (weights[place] !== weights[entry]) return node;
      next[row] = place + 1;
    }
  }
  return null;
}
