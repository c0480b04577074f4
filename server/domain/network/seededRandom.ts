/**
 * Numbers from 0 up to, but not including, 1 that look random and are the same for the same seed: Tommy Ettinger's
 * mulberry32, good enough for orders of visiting and for `random()` in queries, and for nothing that must not be guessed.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** In a graph of so many nodes, runs of neighbouring numbers are kept together. */
const manyNodes = 4096;
const runLength = 16;

/**
 * An order to look at the nodes in: the numbers from 0 to `size - 1`, shuffled. Of many, runs of 16 stay together: numbers
 * near each other tend to be neighbours, and so lie near in memory too, which saves a third of the time.
 */
export function shuffled(size: number, random: () => number): Uint32Array {
  if (size < manyNodes) return shuffledOneByOne(size, random);
  const order = new Uint32Array(size);
  let place = 0;
  for (const run of shuffledOneByOne(Math.ceil(size / runLength), random)) {
    const end = Math.min(size, (run + 1) * runLength);
    for (let node = run * runLength; node < end; node++) order[place++] = node;
  }
  return order;
}

function shuffledOneByOne(size: number, random: () => number): Uint32Array {
  const order = new Uint32Array(size);
  for (let place = 0; place < size; place++) {
    const other = Math.floor(random() * (place + 1));
    order[place] = order[other] as number;
    order[other] = place;
  }
  return order;
}
