import type { Lsoas } from "./artefacts.ts";

/** The LSOA table ready for use: one entry per LSOA in code order, neighbours in compressed rows. */
export interface LsoaTable {
  codes: string[];
  /** Index into the topology's atoms. */
  atoms: Uint16Array;
  /** Residents in mid-2015. */
  people: Uint16Array;
  /** Population-weighted centroids, degrees. */
  longitudes: Float64Array;
  latitudes: Float64Array;
  /**
   * LSOAs that share a line, each pair in both directions: those of LSOA `i` are
   * `neighbours[neighbourStarts[i]]` up to, but not including, `neighbours[neighbourStarts[i + 1]]`, sorted.
   */
  neighbourStarts: Uint32Array;
  neighbours: Uint32Array;
}

/** Unpacks lsoas.json; see `Lsoas` for its coding. Takes some tens of milliseconds for England. */
export function decodeLsoas(packed: Lsoas): LsoaTable {
  const { starts, neighbours } = neighboursOf(packed);
  let code = 0;
  return {
    codes: packed.code.map((step) => {
      code += step;
      return `E${String(code).padStart(8, "0")}`;
    }),
    atoms: Uint16Array.from(packed.atom),
    people: Uint16Array.from(packed.people),
    longitudes: Float64Array.from(packed.lon, (millionths) => millionths / 1e6),
    latitudes: Float64Array.from(packed.lat, (millionths) => millionths / 1e6),
    neighbourStarts: starts,
    neighbours,
  };
}

function neighboursOf(packed: Lsoas): { starts: Uint32Array; neighbours: Uint32Array } {
  const { firsts, seconds } = pairsOf(packed);
  const starts = new Uint32Array(packed.code.length + 1);
  for (const side of [firsts, seconds]) {
    for (const index of side) starts[index + 1] = (starts[index + 1] ?? 0) + 1;
  }
  for (let index = 1; index < starts.length; index++) {
    starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  }
  const next = starts.slice(0, -1);
  const neighbours = new Uint32Array(firsts.length * 2);
  const put = (of: number, neighbour: number) => {
    const at = next[of] ?? 0;
    neighbours[at] = neighbour;
    next[of] = at + 1;
  };
  // Lower neighbours go in before higher ones, and each in order, so that every row comes out sorted.
  firsts.forEach((first, pair) => {
    put(seconds[pair] ?? 0, first);
  });
  firsts.forEach((first, pair) => {
    put(first, seconds[pair] ?? 0);
  });
  return { starts, neighbours };
}

function pairsOf(packed: Lsoas): { firsts: Uint32Array; seconds: Uint32Array } {
  const firsts = new Uint32Array(packed.neighbours.length);
  const seconds = new Uint32Array(packed.neighbours.length);
  let pair = 0;
  packed.neighbourCounts.forEach((count, first) => {
    let second = first;
    for (let nth = 0; nth < count; nth++) {
      second += packed.neighbours[pair] ?? 0;
      firsts[pair] = first;
      seconds[pair] = second;
      pair += 1;
    }
  });
  return { firsts, seconds };
}
