import fc from "fast-check";
import { expect, test } from "vitest";
import { none } from "../../../server/domain/network/breadthFirst.ts";
import { dijkstra } from "../../../server/domain/network/dijkstra.ts";
import { NearestFirst } from "../../../server/domain/network/nearestFirst.ts";
import { allLengths, anyGraph, graphOf } from "./graphs.ts";

test("two short edges are nearer than one long one, and who cannot be reached is infinitely far", () => {
  const { lengths, before, order } = dijkstra(graphOf(4, [0, 1, 1], [1, 2, 1.5], [0, 2, 4]), 0);
  expect([...lengths]).toEqual([0, 1, 2.5, Number.POSITIVE_INFINITY]);
  expect([...before]).toEqual([none, 0, 1, none]);
  expect([...order]).toEqual([0, 1, 2]);
});

test("an edge of no length is crossed for nothing", () => {
  expect([...dijkstra(graphOf(3, [0, 1, 0], [1, 2, 2]), 0).lengths]).toEqual([0, 0, 2]);
});

test("a way cannot start outside the graph", () => {
  expect(() => dijkstra(graphOf(1), 1)).toThrow(RangeError);
});

test("no way is longer than the shortest, and each adds up along the nodes before, whatever the graph", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const lengthOf = allLengths(graph, true);
      const { lengths, before, order } = dijkstra(graph.adjacency, 0);
      const edge = new Map(
        graph.pairs.flatMap(({ source, target, weight }) => [
          [`${source} ${target}`, weight],
          [`${target} ${source}`, weight],
        ]),
      );
      for (let node = 0; node < graph.size; node++) {
        expect(lengths[node]).toBe(lengthOf(0, node));
        const previous = before[node] ?? none;
        if (previous === none) continue;
        expect((lengths[previous] ?? 0) + (edge.get(`${previous} ${node}`) ?? Number.NaN)).toBe(
          lengths[node],
        );
      }
      const reached = [...order].map((node) => lengths[node] ?? Number.NaN);
      expect(reached).toEqual([...reached].sort((one, other) => one - other));
      expect(reached.length).toBe([...lengths].filter(Number.isFinite).length);
    }),
  );
});

test("nodes come out of the heap nearest first, also those that came nearer while they waited", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(50)), { minLength: 1, maxLength: 60 }), (drawn) => {
      const lengths = Float64Array.from(drawn, ([length]) => length);
      const heap = new NearestFirst(lengths);
      for (const node of drawn.keys()) heap.add(node);
      for (const [node, [length, less]] of drawn.entries()) {
        lengths[node] = length - less;
        heap.nearer(node);
      }
      const taken = drawn.map(() => heap.take());
      expect(new Set(taken).size).toBe(drawn.length);
      const came = taken.map((node) => lengths[node] ?? Number.NaN);
      expect(came).toEqual([...came].sort((one, other) => one - other));
    }),
  );
});
