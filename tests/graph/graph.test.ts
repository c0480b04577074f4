import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { defaultAsAt, edgeKinds, evidenceLevels, nodeKinds } from "../../geodata/model/kinds.ts";
import { dependenciesOf } from "../../server/dependencies.ts";
import { membershipsOf, membersOf, neighboursOf } from "../../server/graph/memberships.ts";
import { oneSlipApart, resolveNode } from "../../server/graph/resolve.ts";
import { serialiseGraph } from "../../server/graph/serialiseGraph.ts";
import { memoryStore } from "../support/memoryStore.ts";
import { smallCompiled, smallWorld, tie } from "./smallWorld.ts";

const { graph } = smallWorld();
const everything = { asAt: defaultAsAt, evidence: new Set(evidenceLevels) };

describe("finding a node", () => {
  test.each(["ccg:E38000001", "E38000001", "01A", "01a", "ccg:01A", "CCG:01a", " 01A "])(
    "%s is Northville",
    (text) => {
      expect(resolveNode(graph, text)).toMatchObject({ kind: "found", node: { name: "Northville" } });
    },
  );

  test("a unitary authority's code alone is a district and a county, and says so", () => {
    const answer = resolveNode(graph, "E06000001");
    expect(answer.kind).toBe("ambiguous");
    if (answer.kind === "ambiguous") {
      expect(answer.choices.map(({ id }) => id).sort()).toEqual(["county:E06000001", "district:E06000001"]);
    }
    expect(resolveNode(graph, "county:E06000001").kind).toBe("found");
  });

  test("a footprint answers to its number and to the code it was given in 2017", () => {
    expect(resolveNode(graph, "stp:2")).toMatchObject({ kind: "found", node: { name: "South" } });
    expect(resolveNode(graph, "E54000046")).toMatchObject({ kind: "found", node: { name: "North" } });
  });

  test("an unknown code comes back with its near misses", () => {
    const answer = resolveNode(graph, "01D");
    expect(answer.kind === "unknown" && answer.suggestions.map(({ ods }) => ods)).toEqual([
      "01A",
      "01B",
      "01C",
    ]);
  });

  test.each(["", ":", "ccg:", "__proto__", "constructor", "ccg:constructor"])("%j is nothing", (text) => {
    expect(resolveNode(graph, text).kind).toBe("unknown");
  });

  test("one slip is a letter changed, left out, put in or swapped, and no more", () => {
    for (const typed of ["E3800001", "E380000011", "E38000010", "E38000002"]) {
      expect(oneSlipApart("E38000001", typed)).toBe(true);
    }
    expect(oneSlipApart("E38000001", "E39000002")).toBe(false);
  });
});

describe("what belongs to what", () => {
  test("a tie nobody can place in time is counted, not shown", () => {
    const { shown, unknown } = membershipsOf(graph, "ccg:E38000001", everything);
    expect(shown.map(({ node }) => node.id)).toEqual([
      "grouping:V1",
      "post:P1",
      "region:E40000001",
      "stp:E54000001",
      "stp:E54000002",
    ]);
    expect(unknown).toBe(1);
  });

  test("asking for documented evidence alone leaves the likely vanguard and the unclear function out", () => {
    const { shown, unknown } = membershipsOf(graph, "ccg:E38000001", {
      ...everything,
      evidence: new Set(["documented"]),
    });
    expect(shown.map(({ node }) => node.id)).not.toContain("grouping:V1");
    expect(unknown).toBe(0);
  });

  test("a CCG divided between two footprints is a member of both", () => {
    const footprints = membershipsOf(graph, "ccg:E38000003", everything).shown;
    expect(footprints.map(({ tie: { share } }) => share)).toEqual([1 / 3, 2 / 3]);
    expect(membersOf(graph, "stp:E54000002", everything).shown.map(({ node }) => node.ods)).toEqual(["01C"]);
    expect(membersOf(graph, "stp:E54000001", everything).shown.map(({ node }) => node.ods)).toEqual([
      "01B",
      "01A",
      "01C",
    ]);
  });

  test("neighbours are seen from either end, the longest border first", () => {
    expect(neighboursOf(graph, "ccg:E38000002").map(({ node }) => node.ods)).toEqual(["01C", "01A"]);
    expect(neighboursOf(graph, "district:E06000001").map(({ node, tie: { km } }) => [node.ons, km])).toEqual([
      ["E07000001", 12],
    ]);
  });
});

describe("the graph as a whole", () => {
  test("overlaps carry people and both shares, from the finer layer to the coarser", () => {
    expect(graph.network.getEdgeAttributes("overlaps/ccg:E38000002/county:E06000001")).toMatchObject({
      people: 30_000,
      share: 0.375,
      shareOfTarget: 0.6,
    });
    expect(graph.network.hasEdge("overlaps/ccg:E38000001/county:E06000001")).toBe(false);
  });

  test("a tie to a node that does not exist stops the graph from being built", () => {
    const compiled = smallCompiled();
    const broken = {
      ...compiled,
      ties: [tie({ kind: "uses", source: "ccg:E38000001", target: "trust:NONE" })],
    };
    expect(() => dependenciesOf(broken, memoryStore())).toThrow(/trust:NONE/);
  });

  test("what is serialised is read back by graphology as the same nodes and ties", () => {
    const serialised = serialiseGraph(
      graph,
      { ...everything, kinds: new Set(nodeKinds), edges: new Set(edgeKinds) },
      [],
    );
    const copy = MultiDirectedGraph.from(serialised);
    expect(copy.order).toBe(graph.network.order);
    expect(copy.size).toBe(graph.network.size - serialised.attributes.tiesUnknown);
    expect(serialised.attributes.tiesUnknown).toBe(1);
  });

  test("a node's kind that is not asked for takes its ties with it", () => {
    const { nodes, edges } = serialiseGraph(
      graph,
      { ...everything, kinds: new Set(["ccg"]), edges: new Set(edgeKinds) },
      [],
    );
    expect(nodes).toHaveLength(3);
    expect(edges.map(({ attributes }) => attributes.kind)).toEqual(["borders", "borders"]);
  });

  test("a position on the quay falls to the nearest atom, one at sea to none", () => {
    const compiled = smallCompiled();
    const at = (position: [number, number]) => {
      const nodes = compiled.nodes.map((each) =>
        each.id === "hospital:RXX01" ? { ...each, position } : each,
      );
      return dependenciesOf({ ...compiled, nodes }, memoryStore()).graph.atomOfNode.get("hospital:RXX01");
    };
    expect(at([-1.95, 52.05])).toBe(0);
    expect(at([-1.9005, 51.995])).toBe(0);
    expect(at([-1.3, 51])).toBeUndefined();
  });
});

describe("near misses", () => {
  const code = fc.stringMatching(/^[A-Z][0-9]{4,8}$/);
  const place = fc.nat();

  test("a code with any one character changed, left out, put in or swapped is one slip away", () => {
    fc.assert(
      fc.property(code, place, fc.constantFrom("A", "0", "Z"), (known, where, letter) => {
        const at = where % (known.length - 1);
        const [before, after] = [known.slice(0, at), known.slice(at + 1)];
        const swapped = before + after.slice(0, 1) + known.slice(at, at + 1) + after.slice(1);
        for (const typed of [
          before + letter + after,
          before + after,
          before + letter + known.slice(at),
          swapped,
        ]) {
          expect(oneSlipApart(known, typed)).toBe(true);
        }
      }),
    );
  });

  test("whatever is typed, finding a node answers and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["found", "ambiguous", "unknown"]).toContain(resolveNode(graph, text).kind);
      }),
    );
  });
});
