import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleGraph } from "../../../client/views/collaboration/graph/visibleGraph.ts";
import { common, gathering, projection } from "./smallProjection.ts";

const two = { north: ["a", "b"], south: ["c", "d"] };

describe("a closed group", () => {
  test("stands for its members: their people together, and the ties of all of them bundled by kind", () => {
    const world = projection(
      ["a", "b", "c", "d"],
      [
        ["a", "c", common("officer", { weight: 8 })],
        ["b", "d", common("officer", { weight: 8 }), common("team", { kind: "function", weight: 3 })],
      ],
    );
    const { nodes, ties } = visibleGraph(world, gathering(two));
    expect(nodes.map(({ id, people }) => [id, people])).toEqual([
      ["north", 300_000],
      ["south", 700_000],
    ]);
    expect(ties.map(({ kind, weight, things, pairs }) => ({ kind, weight, things, pairs }))).toEqual([
      { kind: "post", weight: 16, things: 1, pairs: 2 },
      { kind: "function", weight: 3, things: 1, pairs: 1 },
    ]);
  });

  test("tells how many pairs inside it are linked, those known to be in force alone", () => {
    const world = projection(
      ["a", "b", "c", "d"],
      [
        ["a", "b", common("officer")],
        ["c", "d", common("old team", { inForce: "unknown" })],
      ],
    );
    const { nodes, ties } = visibleGraph(world, gathering(two));
    expect(nodes.map(({ pairsInside }) => pairsInside)).toEqual([1, 0]);
    expect(ties).toEqual([]);
  });

  test("that is opened gives its members back, each with its own ties", () => {
    const world = projection(["a", "b", "c", "d"], [["a", "c", common("officer")]]);
    const { nodes, ties, markOf } = visibleGraph(world, gathering(two, ["north"]));
    expect(nodes.map(({ id, kind }) => [id, kind])).toEqual([
      ["a", "organisation"],
      ["b", "organisation"],
      ["south", "group"],
    ]);
    expect(ties).toMatchObject([{ source: "a", target: "south" }]);
    expect(markOf.get("d")).toBe("south");
  });

  test("of one member is that member, since there is nothing to open", () => {
    const world = projection(["a", "b"], []);
    const { nodes } = visibleGraph(world, gathering({ alone: ["a"], other: ["b"] }));
    expect(nodes.map(({ id, kind }) => [id, kind])).toEqual([
      ["a", "organisation"],
      ["b", "organisation"],
    ]);
  });
});

test("what nobody can place in time is a tie of its own that weighs nothing", () => {
  const world = projection(
    ["a", "b"],
    [["a", "b", common("officer", { weight: 8 }), common("old officer", { weight: 8, inForce: "unknown" })]],
  );
  expect(visibleGraph(world, gathering({})).ties).toMatchObject([
    { isUnknown: false, weight: 8 },
    { isUnknown: true, weight: 0 },
  ]);
});

test("a bundle has the strongest evidence of what is in it", () => {
  const world = projection(
    ["a", "b"],
    [["a", "b", common("one", { evidence: "unclear" }), common("other", { evidence: "likely" })]],
  );
  expect(visibleGraph(world, gathering({})).ties).toMatchObject([{ evidence: "likely", things: 2 }]);
});

describe("what many have in common", () => {
  const letters = ["a", "b", "c", "d", "e"];
  const all = (ids: readonly string[], id: string) =>
    ids.flatMap((one, place) =>
      ids
        .slice(place + 1)
        .map((other) => [one, other, common(id, { kind: "grouping", evidence: "likely" })] as const),
    );

  test("is a hub with one line to each of more than four, and among four a line from each to each", () => {
    const five = visibleGraph(projection(letters, all(letters, "forum")), gathering({}));
    expect(five.hubs).toMatchObject([{ thing: "forum", kind: "grouping", marks: letters }]);
    expect(five.lines).toHaveLength(5);
    expect(five.ties).toHaveLength(10);
    const four = visibleGraph(projection(letters, all(letters.slice(0, 4), "forum")), gathering({}));
    expect(four.hubs).toEqual([]);
    expect(four.lines).toHaveLength(6);
  });

  test("is no hub where closed groups bring it down to a few marks", () => {
    const world = projection(letters, all(letters, "forum"));
    const { hubs, lines } = visibleGraph(world, gathering({ north: ["a", "b", "c"], south: ["d", "e"] }));
    expect(hubs).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  test("leaves the other things of the same pairs as lines between them", () => {
    const merged = projection(letters, all(letters, "forum"));
    merged.edges[0]?.attributes.shared.push(common("officer"));
    expect(visibleGraph(merged, gathering({})).lines).toContainEqual(
      expect.objectContaining({ source: "a", target: "b", kind: "post" }),
    );
  });
});

test("whatever is open, each organisation is behind one mark, and no weight across marks is lost or made", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const groups = { one: ["a", "b", "c"], two: ["d", "e"], three: ["f"] };
  const pairs = fc.uniqueArray(
    fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 9 })).filter(([from, to]) => from < to),
    { selector: ([from, to]) => `${from} ${to}` },
  );
  fc.assert(
    fc.property(pairs, fc.subarray(Object.keys(groups)), (drawn, open) => {
      const world = projection(
        ids,
        drawn.map(([from, to, weight]) => [
          ids[from] ?? "a",
          ids[to] ?? "b",
          common(`${from}-${to}`, { weight }),
        ]),
      );
      const graph = visibleGraph(world, gathering(groups, open));
      expect(graph.nodes.flatMap(({ members }) => members).sort()).toEqual(ids);
      const across = world.edges.filter(
        ({ source, target }) => graph.markOf.get(source) !== graph.markOf.get(target),
      );
      const sum = (weights: readonly number[]) => weights.reduce((all, weight) => all + weight, 0);
      expect(sum(graph.ties.map(({ weight }) => weight))).toBe(
        sum(across.map(({ attributes }) => attributes.weight)),
      );
      expect(sum(graph.nodes.map(({ pairsInside }) => pairsInside))).toBe(world.edges.length - across.length);
    }),
  );
});
