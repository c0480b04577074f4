import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Adjacency, adjacencyOf, type WeightedPair } from "../../../server/domain/network/adjacency.ts";
import { heaviestWays } from "../../../server/domain/network/heaviestWays.ts";
import { mostCounted, shortestChains } from "../../../server/domain/network/shortestChains.ts";

const pair = (source: number, target: number, weight = 1): WeightedPair => ({ source, target, weight });

/** Graphs of two to seven nodes with weights in whole numbers. */
const anyGraph = fc.integer({ min: 2, max: 7 }).chain((size) => {
  const all = Array.from({ length: size }, (_, one) =>
    Array.from({ length: one }, (_, other) => [one, other] as const),
  ).flat();
  return fc.record({
    size: fc.constant(size),
    pairs: fc
      .subarray(all)
      .chain((chosen) =>
        fc.tuple(...chosen.map(([one, other]) => fc.nat(5).map((weight) => pair(one, other, weight)))),
      ),
  });
});

/** Every chain without a repeated node, by trying all of them; the shortest alone, heaviest first. */
function byTrying(pairs: readonly WeightedPair[], from: number, to: number): number[][] {
  const found: { nodes: number[]; weight: number }[] = [];
  const carryOn = (nodes: number[], weight: number) => {
    const last = nodes.at(-1);
    if (last === to) {
      found.push({ nodes, weight });
      return;
    }
    for (const { source, target, weight: more = 1 } of pairs) {
      const next = source === last ? target : target === last ? source : null;
      if (next !== null && !nodes.includes(next)) carryOn([...nodes, next], weight + more);
    }
  };
  carryOn([from], 0);
  const shortest = Math.min(...found.map(({ nodes }) => nodes.length));
  return found
    .filter(({ nodes }) => nodes.length === shortest)
    .sort((one, other) => other.weight - one.weight || (one.nodes.join() < other.nodes.join() ? -1 : 1))
    .map(({ nodes }) => nodes);
}

/** So many pairs of nodes in a row, each pair with both of the next: two ways on at every step. */
function ladder(rungs: number): Adjacency {
  const pairs: WeightedPair[] = [];
  for (let rung = 0; rung < rungs - 1; rung++) {
    for (const here of [2 * rung, 2 * rung + 1]) {
      for (const next of [2 * rung + 2, 2 * rung + 3]) pairs.push(pair(here, next));
    }
  }
  return adjacencyOf(2 * rungs, pairs);
}

describe("the shortest chains between two nodes", () => {
  test("from a node to itself there is one chain without a step", () => {
    expect(shortestChains(adjacencyOf(2, [pair(0, 1)]), 0, 0, 5)).toEqual({
      steps: 0,
      total: 1,
      chains: [[0]],
    });
  });

  test("where nothing leads there the steps are not known, never 0", () => {
    expect(shortestChains(adjacencyOf(3, [pair(0, 1)]), 0, 2, 5)).toEqual({
      steps: null,
      total: 0,
      chains: [],
    });
  });

  test("a longer chain is no answer however heavy it is", () => {
    const adjacency = adjacencyOf(4, [pair(0, 1), pair(1, 3), pair(0, 2, 50), pair(2, 1, 50)]);
    expect(shortestChains(adjacency, 0, 3, 5).chains).toEqual([[0, 1, 3]]);
  });

  test("of those as short, the heaviest comes first, and of those as heavy the one with smaller numbers", () => {
    const adjacency = adjacencyOf(5, [
      pair(0, 1, 2),
      pair(1, 4, 2),
      pair(0, 2, 1),
      pair(2, 4, 7),
      pair(0, 3, 2),
      pair(3, 4, 2),
    ]);
    const { chains, total } = shortestChains(adjacency, 0, 4, 2);
    expect(chains).toEqual([
      [0, 2, 4],
      [0, 1, 4],
    ]);
    expect(total).toBe(3);
  });

  test("a thousand million chains are counted to the last one, and three of them spelt out", () => {
    const { total, chains, steps } = shortestChains(ladder(32), 0, 63, 3);
    expect(steps).toBe(31);
    expect(total).toBe(2 ** 30);
    expect(chains).toHaveLength(3);
  });

  test("more chains than whole numbers can tell apart are counted as the most there can be", () => {
    expect(shortestChains(ladder(70), 0, 139, 1).total).toBe(mostCounted);
  });

  test("they are what trying every chain finds, in steps, number, kind and order", () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 4 }), ({ size, pairs }, most) => {
        const adjacency = adjacencyOf(size, pairs);
        const tried = byTrying(pairs, 0, size - 1);
        const answer = shortestChains(adjacency, 0, size - 1, most);
        expect(answer.total).toBe(tried.length);
        expect(answer.steps).toBe(tried[0] === undefined ? null : tried[0].length - 1);
        expect(answer.chains).toEqual(tried.slice(0, most));
      }),
    );
  });
});

describe("everybody within some steps", () => {
  test("each is reached by the heaviest of its shortest ways, and nobody beyond the steps asked for", () => {
    const adjacency = adjacencyOf(5, [
      pair(0, 1, 1),
      pair(0, 2, 4),
      pair(1, 3, 5),
      pair(2, 3, 1),
      pair(3, 4, 9),
    ]);
    expect(heaviestWays(adjacency, 0, 2)).toEqual([
      { node: 1, steps: 1, before: 0 },
      { node: 2, steps: 1, before: 0 },
      { node: 3, steps: 2, before: 1 },
    ]);
  });

  test("whoever is reached is reached in as few steps and by the same last step as the heaviest chain", () => {
    fc.assert(
      fc.property(anyGraph, ({ size, pairs }) => {
        const reached = heaviestWays(adjacencyOf(size, pairs), 0, size);
        for (let node = 1; node < size; node++) {
          const [heaviest] = byTrying(pairs, 0, node);
          const found = reached.find((each) => each.node === node);
          expect(found?.steps).toBe(heaviest === undefined ? undefined : heaviest.length - 1);
          if (heaviest === undefined || found === undefined) continue;
          const weightOf = (nodes: number[]) =>
            nodes.slice(1).reduce((sum, next, place) => {
              const ends = new Set([nodes[place], next]);
              const step = pairs.find(({ source, target }) => ends.has(source) && ends.has(target));
              return sum + (step?.weight ?? 0);
            }, 0);
          const through = byTrying(pairs, 0, node).filter((nodes) => nodes.at(-2) === found.before);
          expect(Math.max(...through.map(weightOf))).toBe(weightOf(heaviest));
        }
      }),
    );
  });
});
