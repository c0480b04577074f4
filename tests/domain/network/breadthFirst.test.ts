import fc from "fast-check";
import { expect, test } from "vitest";
import { breadthFirst, none } from "../../../server/domain/network/breadthFirst.ts";
import { allLengths, anyGraph, graphOf, neighboursOf } from "./graphs.ts";

/** A square 0 1 2 3 with a tail 3 – 4, and 5 by itself. */
const square = graphOf(6, [0, 1], [1, 2], [2, 3], [0, 3], [3, 4]);

test("a walk tells the steps to each node, the one before it, and who is nearest", () => {
  const { steps, before, order } = breadthFirst(square, 0);
  expect([...steps]).toEqual([0, 1, 2, 1, 2, none]);
  expect([...before]).toEqual([none, 0, 1, 0, 3, none]);
  expect([...order]).toEqual([0, 1, 3, 2, 4]);
});

test("a walk cannot start outside the graph", () => {
  expect(() => breadthFirst(square, 6)).toThrow(RangeError);
  expect(() => breadthFirst(square, none)).toThrow(RangeError);
});

test("no walk is longer than the shortest way, whatever the graph, and every step before is one nearer", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const lengthOf = allLengths(graph, false);
      const { steps, before } = breadthFirst(graph.adjacency, 0);
      for (let node = 0; node < graph.size; node++) {
        const length = lengthOf(0, node);
        expect(steps[node]).toBe(length === Number.POSITIVE_INFINITY ? none : length);
        const previous = before[node] ?? none;
        if (previous === none) continue;
        expect(neighboursOf(graph.adjacency, node)).toContain(previous);
        expect(steps[previous]).toBe(length - 1);
      }
    }),
  );
});
