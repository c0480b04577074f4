import fc from "fast-check";
import { expect, test } from "vitest";
import { adjacencyOf, adjacencyOfRows, reweighted } from "../../../server/domain/network/adjacency.ts";
import { anyGraph, graphOf, neighboursOf, path } from "./graphs.ts";

test("each pair stands in both rows, and every row ascends", () => {
  const graph = graphOf(4, [3, 1, 5], [0, 3, 2], [1, 0, 7]);
  expect([0, 1, 2, 3].map((node) => neighboursOf(graph, node))).toEqual([[1, 3], [0, 3], [], [0, 1]]);
  expect([...graph.weights]).toEqual([7, 2, 7, 5, 2, 5]);
});

test("a pair given twice, whichever way round, adds its weights up", () => {
  const graph = graphOf(2, [0, 1, 2], [1, 0, 3]);
  expect([...graph.weights]).toEqual([5, 5]);
});

test("an edge without a weight weighs 1", () => {
  expect([...adjacencyOf(2, [{ source: 0, target: 1 }]).weights]).toEqual([1, 1]);
});

test("a loop, an end outside the graph and an impossible weight are refused", () => {
  expect(() => graphOf(2, [1, 1])).toThrow(RangeError);
  expect(() => graphOf(2, [0, 2])).toThrow(RangeError);
  expect(() => graphOf(2, [0, 0.5])).toThrow(RangeError);
  expect(() => graphOf(2, [0, 1, -1])).toThrow(RangeError);
  expect(() => graphOf(2, [0, 1, Number.NaN])).toThrow(RangeError);
});

test("rows that were compressed elsewhere are taken as they are, and those that are no undirected graph refused", () => {
  fc.assert(
    fc.property(anyGraph, ({ adjacency }) => {
      expect(adjacencyOfRows(adjacency.starts, adjacency.neighbours, adjacency.weights)).toEqual(adjacency);
    }),
  );
  const refused = (starts: number[], neighbours: number[], weights?: number[]) =>
    expect(() =>
      adjacencyOfRows(
        Uint32Array.from(starts),
        Uint32Array.from(neighbours),
        weights && Float64Array.from(weights),
      ),
    ).toThrow(RangeError);
  refused([0, 1, 1], [1]);
  refused([0, 1, 2], [1, 1]);
  refused([0, 1, 2], [1, 0], [1, 2]);
  refused([0, 2, 3, 4], [2, 1, 0, 0]);
  refused([0, 1, 3], [1, 0]);
  refused([0, 2, 1, 2], [1, 0]);
  refused([], []);
});

test("other weights leave the edges alone, and must be the same in both directions", () => {
  const graph = reweighted(path(3), (node, neighbour) => node + neighbour);
  expect([...graph.weights]).toEqual([1, 1, 3, 3]);
  expect(() => reweighted(path(3), (node) => node)).toThrow(RangeError);
});
