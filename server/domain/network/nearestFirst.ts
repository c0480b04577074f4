/**
 * Nodes waiting to be settled, the nearest first: a heap with four children to a place, so that it is shallow and what is
 * compared lies side by side. It reads lengths from the array it was made with, which its user writes.
 */
export class NearestFirst {
  readonly #lengths: Float64Array;
  readonly #nodes: Uint32Array;
  /** Where in `#nodes` each node is; only meant while it waits. */
  readonly #places: Uint32Array;
  size = 0;

  constructor(lengths: Float64Array) {
    this.#lengths = lengths;
    this.#nodes = new Uint32Array(lengths.length);
    this.#places = new Uint32Array(lengths.length);
  }

  /** Takes in a node that does not wait yet. */
  add(node: number): void {
    this.#rise(node, this.size);
    this.size += 1;
  }

  /** Puts a waiting node where it belongs after its length became less. */
  nearer(node: number): void {
    this.#rise(node, this.#places[node] as number);
  }

  /** Takes out the nearest node; only where one waits. */
  take(): number {
    const nodes = this.#nodes;
    const lengths = this.#lengths;
    const places = this.#places;
    const nearest = nodes[0] as number;
    this.size -= 1;
    const size = this.size;
    const moved = nodes[size] as number;
    const length = lengths[moved] as number;
    let place = 0;
    for (;;) {
      let child = place * 4 + 1;
      if (child >= size) break;
      const end = child + 4 < size ? child + 4 : size;
      let least = child;
      let leastLength = lengths[nodes[child] as number] as number;
      for (child += 1; child < end; child++) {
        const childLength = lengths[nodes[child] as number] as number;
        if (childLength < leastLength) {
          least = child;
          leastLength = childLength;
        }
      }
      if (leastLength >= length) break;
      const risen = nodes[least] as number;
      nodes[place] = risen;
      places[risen] = place;
      place = least;
    }
    nodes[place] = moved;
    places[moved] = place;
    return nearest;
  }

  #rise(node: number, from: number): void {
    const nodes = this.#nodes;
    const lengths = this.#lengths;
    const places = this.#places;
    const length = lengths[node] as number;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 2;
      const above = nodes[parent] as number;
      if ((lengths[above] as number) <= length) break;
      nodes[place] = above;
      places[above] = place;
      place = parent;
    }
    nodes[place] = node;
    places[node] = place;
  }
}
