import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Adjacency } from "../../../server/domain/network/adjacency.ts";
import { firstLevel } from "../../../server/domain/network/communityLevel.ts";
import { components } from "../../../server/domain/network/components.ts";
import { leiden } from "../../../server/domain/network/leiden.ts";
import { louvain } from "../../../server/domain/network/louvain.ts";
import { modularity } from "../../../server/domain/network/modularity.ts";
import { refined } from "../../../server/domain/network/refined.ts";
import { seededRandom, shuffled } from "../../../server/domain/network/seededRandom.ts";
import { anyGraph, graphOf, groups, hangTogether, sparseGraph, twoTriangles } from "./graphs.ts";

/** Modularity as its definition reads: the sum over all pairs of nodes in one community. */
function naiveModularity(
  { size, starts, neighbours, weights }: Adjacency,
  of: Uint32Array,
  resolution: number,
) {
  const weight = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let node = 0; node < size; node++) {
    for (let entry = starts[node] ?? 0; entry < (starts[node + 1] ?? 0); entry++) {
      const row = weight[node];
      if (row !== undefined) row[neighbours[entry] ?? -1] = weights[entry] ?? Number.NaN;
    }
  }
  const strengths = weight.map((row) => row.reduce((sum, each) => sum + each, 0));
  const total = strengths.reduce((sum, each) => sum + each, 0);
  if (total === 0) return null;
  let sum = 0;
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < size; other++) {
      if (of[one] !== of[other]) continue;
      const expected = ((strengths[one] ?? 0) * (strengths[other] ?? 0)) / total;
      sum += (weight[one]?.[other] ?? 0) - resolution * expected;
    }
  }
  return sum / total;
}

test("two triangles joined by one edge have a modularity of 5/14", () => {
  expect(modularity(twoTriangles, Uint32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(5 / 14, 12);
});

test("a graph without edges has no modularity", () => {
  expect(modularity(graphOf(2), Uint32Array.of(0, 1))).toBeNull();
});

test("modularity is what its definition over all pairs says, whatever the graph and the division", () => {
  fc.assert(
    fc.property(
      anyGraph,
      fc.infiniteStream(fc.nat(4)),
      fc.constantFrom(0.5, 1, 2),
      ({ adjacency, size }, stream, resolution) => {
        const communityOf = Uint32Array.from({ length: size }, () => stream.next().value);
        const found = modularity(adjacency, communityOf, resolution);
        const naive = naiveModularity(adjacency, communityOf, resolution);
        if (naive === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(naive, 10);
      },
    ),
  );
});

describe.each([
  ["louvain", louvain],
  ["leiden", leiden],
] as const)("communities by %s", (_, communities) => {
  test("two triangles joined by one edge are two communities", () => {
    const { communityOf, count, modularity: found } = communities(twoTriangles);
    expect([...communityOf]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(count).toBe(2);
    expect(found).toBeCloseTo(5 / 14, 12);
  });

  test("a strong edge outweighs the triangles", () => {
    const graph = graphOf(6, [0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5], [2, 3, 20]);
    const { communityOf } = communities(graph);
    expect(communityOf[2]).toBe(communityOf[3]);
  });

  test("a node without neighbours is a community by itself, and so is everybody where there are no edges", () => {
    expect([...communities(graphOf(3, [0, 2])).communityOf]).toEqual([0, 1, 0]);
    expect(communities(graphOf(3))).toEqual({
      communityOf: Uint32Array.of(0, 1, 2),
      count: 3,
      modularity: null,
    });
    expect(communities(graphOf(0)).count).toBe(0);
  });

  test("a greater resolution gives more and smaller communities", () => {
    expect(communities(twoTriangles, { resolution: 0.01 }).count).toBe(1);
    expect(communities(twoTriangles, { resolution: 10 }).count).toBe(6);
  });

  test("the same seed gives the same communities, whatever the graph", () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(1_000_000), ({ adjacency }, seed) => {
        expect(communities(adjacency, { seed })).toEqual(communities(adjacency, { seed }));
      }),
    );
  });

  test("communities are numbered by their first node, cross no gap, and are worth what the answer says", () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(100), fc.constantFrom(0.5, 1, 2), ({ adjacency }, seed, resolution) => {
        const answer = communities(adjacency, { seed, resolution });
        const firstOf = [...new Set(answer.communityOf)];
        expect(firstOf).toEqual(Array.from({ length: answer.count }, (_, number) => number));
        const { componentOf } = components(adjacency);
        const partOf = new Map<number, number>();
        for (const [node, community] of answer.communityOf.entries()) {
          const part = componentOf[node] ?? -1;
          expect(partOf.get(community) ?? part).toBe(part);
          partOf.set(community, part);
        }
        const naive = naiveModularity(adjacency, answer.communityOf, resolution);
        if (naive === null) expect(answer.modularity).toBeNull();
        else expect(answer.modularity).toBeCloseTo(naive, 10);
      }),
    );
  });

  test("no node can be moved alone to raise the modularity, whatever the graph", () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(100), ({ adjacency, size }, seed) => {
        const { communityOf, count, modularity: found } = communities(adjacency, { seed });
        for (let node = 0; node < size; node++) {
          for (let to = 0; to <= count; to++) {
            const moved = communityOf.slice();
            moved[node] = to;
            expect(modularity(adjacency, moved) ?? 0).toBeLessThanOrEqual((found ?? 0) + 1e-9);
          }
        }
      }),
    );
  });
});

test("every community by leiden is connected, also on sparse graphs where louvain leaves some in two pieces", () => {
  const inPieces = { louvain: 0, leiden: 0 };
  for (const seed of [1, 2, 3, 4, 18, 33]) {
    const graph = sparseGraph(300, seed);
    for (const [name, communities] of [
      ["louvain", louvain],
      ["leiden", leiden],
    ] as const) {
      const { communityOf, count } = communities(graph, { seed });
      inPieces[name] += groups(communityOf, count).filter((nodes) => !hangTogether(graph, nodes)).length;
    }
  }
  expect(inPieces.leiden).toBe(0);
  // Else the line above would hold for anything.
  expect(inPieces.louvain).toBeGreaterThan(0);
});

test("every community by leiden is connected, whatever the small graph, seed and resolution", () => {
  fc.assert(
    fc.property(
      anyGraph,
      fc.nat(1000),
      fc.constantFrom(0.1, 0.5, 1, 2, 5),
      ({ adjacency }, seed, resolution) => {
        const { communityOf, count } = leiden(adjacency, { seed, resolution });
        for (const nodes of groups(communityOf, count)) expect(hangTogether(adjacency, nodes)).toBe(true);
      },
    ),
  );
});

test("pieces hang together and stay inside their community, also where the community falls apart", () => {
  fc.assert(
    fc.property(anyGraph, fc.infiniteStream(fc.nat(3)), fc.nat(100), ({ adjacency, size }, stream, seed) => {
      fc.pre(adjacency.neighbours.length > 0);
      const communityOf = Uint32Array.from({ length: size }, () => stream.next().value % size);
      const pieceOf = refined(firstLevel(adjacency), communityOf, 1, seededRandom(seed));
      for (const nodes of groups(pieceOf, size)) {
        expect(hangTogether(adjacency, nodes)).toBe(true);
        expect(new Set(nodes.map((node) => communityOf[node])).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("a node that others joined is not taken out of their piece, so that none falls apart in larger graphs either", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const graph = sparseGraph(300, seed);
    const { componentOf } = components(graph);
    const pieceOf = refined(firstLevel(graph), componentOf, 1, seededRandom(seed));
    for (const nodes of groups(pieceOf, graph.size)) expect(hangTogether(graph, nodes)).toBe(true);
  }
});

test("a shuffle holds every number once and depends on nothing but its seed, of few numbers as of many", () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(50), fc.integer({ min: 4090, max: 4120 })), fc.nat(), (size, seed) => {
      const order = shuffled(size, seededRandom(seed));
      expect(order.length).toBe(size);
      expect(new Set(order).size).toBe(size);
      expect(order.every((node) => node < size)).toBe(true);
      const again = shuffled(size, seededRandom(seed));
      expect(order.every((node, place) => node === again[place])).toBe(true);
    }),
    { numRuns: 30 },
  );
});
