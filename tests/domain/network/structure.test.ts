import fc from "fast-check";
import { expect, test } from "vitest";
import { adjacencyOf } from "../../../server/domain/network/adjacency.ts";
import { clustering } from "../../../server/domain/network/clustering.ts";
import { components } from "../../../server/domain/network/components.ts";
import { coreNumbers } from "../../../server/domain/network/coreNumbers.ts";
import { cuts } from "../../../server/domain/network/cuts.ts";
import { anyGraph, graphOf, neighboursOf, path, twoTriangles } from "./graphs.ts";

test("a triangle with a tail is a 2-core with a node of core number 1, and a node by itself has 0", () => {
  expect([...coreNumbers(graphOf(5, [0, 1], [1, 2], [0, 2], [2, 3]))]).toEqual([2, 2, 2, 1, 0]);
});

test("core numbers are what is left by taking away the weakest, whatever the graph", () => {
  fc.assert(
    fc.property(anyGraph, ({ size, adjacency }) => {
      const numbers = coreNumbers(adjacency);
      for (let core = 1; core <= size; core++) {
        const left = new Set(Array.from({ length: size }, (_, node) => node));
        const isWeak = (node: number) =>
          neighboursOf(adjacency, node).filter((neighbour) => left.has(neighbour)).length < core;
        for (let weak = [...left].find(isWeak); weak !== undefined; weak = [...left].find(isWeak))
          left.delete(weak);
        expect([...numbers.keys()].filter((node) => (numbers[node] ?? 0) >= core)).toEqual([...left]);
      }
    }),
  );
});

test("the edge between two triangles is the only bridge, and its ends are the only cut vertices", () => {
  expect(cuts(twoTriangles)).toEqual({ bridges: [[2, 3]], cutNodes: [2, 3] });
});

test("a path of thirty thousand nodes is taken apart without running out of stack", () => {
  const { bridges, cutNodes } = cuts(path(30_000));
  expect(bridges.length).toBe(29_999);
  expect(cutNodes.length).toBe(29_998);
});

test("a bridge or cut vertex is what leaves more components behind when it is taken away, whatever the graph", () => {
  fc.assert(
    fc.property(anyGraph, ({ size, pairs, adjacency }) => {
      const { bridges, cutNodes } = cuts(adjacency);
      const { count } = components(adjacency);
      const cutting = pairs
        .filter(
          (pair) =>
            components(
              adjacencyOf(
                size,
                pairs.filter((each) => each !== pair),
              ),
            ).count > count,
        )
        .map(({ source, target }) => [Math.min(source, target), Math.max(source, target)]);
      expect(new Set(bridges.map(String))).toEqual(new Set(cutting.map(String)));
      expect(bridges.length).toBe(cutting.length);
      const leaving = Array.from({ length: size }, (_, node) => node).filter((node) => {
        const others = pairs.filter(({ source, target }) => source !== node && target !== node);
        const alone = neighboursOf(adjacency, node).length === 0 ? 1 : 0;
        // The node itself stays behind as a component of its own.
        return components(adjacencyOf(size, others)).count > count + 1 - alone;
      });
      expect(cutNodes).toEqual(leaving);
    }),
  );
});

test("neighbours who all know each other are clustered wholly, and fewer than two cannot be clustered at all", () => {
  const { triangles, coefficients } = clustering(graphOf(5, [0, 1], [1, 2], [0, 2], [2, 3]));
  expect([...triangles]).toEqual([1, 1, 1, 0, 0]);
  expect(coefficients).toEqual([1, 1, 1 / 3, null, null]);
});

test("triangles are the linked pairs among each node's neighbours, whatever the graph", () => {
  fc.assert(
    fc.property(anyGraph, ({ size, adjacency }) => {
      const { triangles } = clustering(adjacency);
      for (let node = 0; node < size; node++) {
        const around = neighboursOf(adjacency, node);
        const linked = around.flatMap((one) =>
          around.filter((other) => one < other && neighboursOf(adjacency, one).includes(other)),
        );
        expect(triangles[node]).toBe(linked.length);
      }
    }),
  );
});
