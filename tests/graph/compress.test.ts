import { MultiDirectedGraph, UndirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { compress, compressGraph } from "../../server/graph/compress.ts";

const written = {
  nodes: [{ key: "ccg:C" }, { key: "ccg:A" }, { key: "ccg:B" }],
  edges: [
    { source: "ccg:A", target: "ccg:C", attributes: { weight: 8 } },
    { source: "ccg:B", target: "ccg:A", attributes: { weight: 3 } },
  ],
};

test("nodes keep the order they are written in, and each edge its weight both ways", () => {
  const { ids, numberOf, adjacency } = compress(written, ({ weight }) => weight);
  expect(ids).toEqual(["ccg:C", "ccg:A", "ccg:B"]);
  expect(numberOf.get("ccg:B")).toBe(2);
  expect([...adjacency.starts]).toEqual([0, 1, 3, 4]);
  expect([...adjacency.neighbours]).toEqual([1, 0, 2, 1]);
  expect([...adjacency.weights]).toEqual([8, 8, 3, 3]);
});

test("an edge that does not count is no edge", () => {
  const { adjacency } = compress(written, ({ weight }) => (weight > 3 ? weight : null));
  expect([...adjacency.neighbours]).toEqual([1, 0]);
});

test("an edge to a node nobody listed is refused", () => {
  const edges = [{ source: "ccg:A", target: "ccg:X", attributes: { weight: 1 } }];
  expect(() => compress({ ...written, edges }, ({ weight }) => weight)).toThrow(RangeError);
});

test("a graph in memory gives the same rows as the same graph written down", () => {
  const graph = UndirectedGraph.from<object, { weight: number }>({ ...written, attributes: {}, options: {} });
  expect(compressGraph(graph, ({ weight }) => weight)).toEqual(compress(written, ({ weight }) => weight));
});

test("ties between the same two, either way round, become one, and a tie to itself none", () => {
  const graph = new MultiDirectedGraph();
  for (const node of ["A", "B"]) graph.addNode(node);
  graph.addEdge("A", "B");
  graph.addEdge("B", "A");
  graph.addEdge("A", "B");
  graph.addEdge("A", "A");
  const { adjacency } = compressGraph(graph, () => 1);
  expect([...adjacency.neighbours]).toEqual([1, 0]);
  expect([...adjacency.weights]).toEqual([3, 3]);
});
