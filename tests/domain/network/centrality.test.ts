import fc from "fast-check";
import { expect, test } from "vitest";
import { reweighted } from "../../../server/domain/network/adjacency.ts";
import { type BetweennessOptions, betweenness } from "../../../server/domain/network/betweenness.ts";
import { closeness } from "../../../server/domain/network/closeness.ts";
import { degrees, strengths } from "../../../server/domain/network/degrees.ts";
import { pageRank } from "../../../server/domain/network/pageRank.ts";
import { allLengths, anyGraph, graphOf, path } from "./graphs.ts";

const star = graphOf(5, [0, 1], [0, 2], [0, 3], [0, 4]);

function expectClose(found: Iterable<number>, wanted: readonly number[]): void {
  const values = [...found];
  expect(values.length).toBe(wanted.length);
  for (const [index, value] of values.entries()) expect(value).toBeCloseTo(wanted[index] ?? Number.NaN, 10);
}

test("degree counts neighbours and strength adds up weights", () => {
  const graph = graphOf(4, [0, 1, 2], [0, 2, 5]);
  expect([...degrees(graph)]).toEqual([2, 1, 1, 0]);
  expect([...strengths(graph)]).toEqual([7, 2, 5, 0]);
});

test("the middle of a star lies between all its ends, and the ends between nobody", () => {
  expectClose(betweenness(star), [1, 0, 0, 0, 0]);
  expectClose(betweenness(star, { normalised: false }), [6, 0, 0, 0, 0]);
});

test("two shortest ways share what lies between", () => {
  expectClose(
    betweenness(graphOf(4, [0, 1], [1, 2], [2, 3], [0, 3]), { normalised: false }),
    [0.5, 0.5, 0.5, 0.5],
  );
});

test("by length, a way round that is shorter than the straight edge runs through the node on it", () => {
  const graph = graphOf(3, [0, 1, 1], [1, 2, 1], [0, 2, 3]);
  expectClose(betweenness(graph, { byLength: true }), [0, 1, 0]);
  expectClose(betweenness(graph), [0, 0, 0]);
});

test("with some sources only the ways from them count", () => {
  expectClose(betweenness(path(4), { sources: [0], normalised: false }), [0, 1, 0.5, 0]);
});

test("ways from outside the graph, or by length over an edge that has none, are refused", () => {
  expect(() => betweenness(star, { sources: [5] })).toThrow(RangeError);
  expect(() => betweenness(graphOf(2, [0, 1, 0]), { byLength: true })).toThrow(RangeError);
});

test("a graph of fewer than three nodes has nobody between others", () => {
  expectClose(betweenness(path(2)), [0, 0]);
});

test("betweenness is the share of shortest ways through a node over all pairs, whatever the graph", () => {
  const kinds: BetweennessOptions[] = [{}, { byLength: true }, { sources: [0, 1] }];
  fc.assert(
    fc.property(anyGraph, fc.constantFrom(...kinds), (graph, options) => {
      const { size } = graph;
      const lengthOf = allLengths(graph, options.byLength === true);
      const nodes = Array.from({ length: size }, (_, node) => node);
      const edge = new Map(
        graph.pairs.flatMap(({ source, target, weight }) => {
          const length = options.byLength === true ? weight : 1;
          return [
            [`${source} ${target}`, length],
            [`${target} ${source}`, length],
          ] as const;
        }),
      );
      // Whole lengths, so equal ways are exactly equal.
      const waysBetween = (one: number, other: number): number => {
        if (one === other) return 1;
        if (lengthOf(one, other) === Number.POSITIVE_INFINITY) return 0;
        return nodes
          .filter(
            (last) =>
              lengthOf(one, last) + (edge.get(`${last} ${other}`) ?? Number.NaN) === lengthOf(one, other),
          )
          .reduce((sum, last) => sum + waysBetween(one, last), 0);
      };
      const wanted = nodes.map((node) => {
        let sum = 0;
        for (const source of options.sources ?? nodes) {
          for (const target of nodes) {
            if (source === target || source === node || target === node) continue;
            if (lengthOf(source, node) + lengthOf(node, target) !== lengthOf(source, target)) continue;
            if (lengthOf(source, target) === Number.POSITIVE_INFINITY) continue;
            sum += (waysBetween(source, node) * waysBetween(node, target)) / waysBetween(source, target);
          }
        }
        return sum / 2;
      });
      expectClose(betweenness(graph.adjacency, { ...options, normalised: false }), wanted);
    }),
    { numRuns: 60 },
  );
});

test("closeness of the middle of a star is 1, and of an end 4 over 7 steps", () => {
  expectClose(closeness(star), [1, 4 / 7, 4 / 7, 4 / 7, 4 / 7]);
});

test("who reaches only part of the others is the less close for it, and who reaches nobody is not close at all", () => {
  expectClose(closeness(graphOf(4, [0, 1])), [1 / 3, 1 / 3, 0, 0]);
});

test("closeness follows its definition by steps and by length, whatever the graph", () => {
  fc.assert(
    fc.property(anyGraph, fc.boolean(), (graph, byLength) => {
      const lengthOf = allLengths(graph, byLength);
      const nodes = Array.from({ length: graph.size }, (_, node) => node);
      const wanted = nodes.map((node) => {
        const distances = nodes
          .map((other) => lengthOf(node, other))
          .filter((each) => each > 0 && each < Infinity);
        const total = distances.reduce((sum, each) => sum + each, 0);
        return total === 0 ? 0 : distances.length ** 2 / total / (graph.size - 1);
      });
      expectClose(closeness(graph.adjacency, { byLength }), wanted);
    }),
  );
});

test("walkers spend equal time at the nodes of a ring, and most at the middle of a star", () => {
  expectClose(pageRank(graphOf(3, [0, 1], [1, 2], [0, 2])).ranks, [1 / 3, 1 / 3, 1 / 3]);
  // The middle has 0.03 + 0.85 of all at the ends, each end 0.03 + 0.85 / 4 of the middle.
  const middle = (0.03 + 0.85 * 0.12) / (1 - 0.85 ** 2);
  const end = 0.03 + (0.85 / 4) * middle;
  expectClose(pageRank(star, { tolerance: 1e-14 }).ranks, [middle, end, end, end, end]);
});

test("rounds that run out before the tolerance is reached are told", () => {
  expect(pageRank(star, { most: 1 })).toMatchObject({ rounds: 1, settled: false });
  expect(pageRank(star).settled).toBe(true);
});

test("ranks are what passing all on by weight, and from nodes without edges to everybody, leaves as it is", () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom(0.5, 0.85), ({ size, pairs, adjacency }, damping) => {
      const { ranks, settled } = pageRank(adjacency, { damping, tolerance: 1e-14, most: 1000 });
      expect(settled).toBe(true);
      const strength = strengths(adjacency);
      const idle = ranks.reduce((sum, rank, node) => sum + (strength[node] === 0 ? rank : 0), 0);
      const passedOn = new Array<number>(size).fill((1 - damping) / size + (damping * idle) / size);
      const pass = (from: number, to: number, weight: number) => {
        passedOn[to] = (passedOn[to] ?? 0) + (damping * (ranks[from] ?? 0) * weight) / (strength[from] ?? 0);
      };
      for (const { source, target, weight } of pairs) {
        pass(source, target, weight);
        pass(target, source, weight);
      }
      expectClose(ranks, passedOn);
    }),
  );
});

test("edges that all weigh alike give the ranks of edges without weights", () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom(0.5, 3), ({ adjacency }, alike) => {
      const exact = { tolerance: 1e-14, most: 1000 };
      const bare = pageRank(
        reweighted(adjacency, () => 1),
        exact,
      );
      const weighted = pageRank(
        reweighted(adjacency, () => alike),
        exact,
      );
      expectClose(weighted.ranks, [...bare.ranks]);
    }),
  );
});

test("a graph of nobody is settled at once", () => {
  expect(pageRank(graphOf(0))).toEqual({ ranks: new Float64Array(0), rounds: 0, settled: true });
});
