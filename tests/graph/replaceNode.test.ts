import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { CompiledNode } from "../../geodata/model/artefacts.ts";
import { compiledNode } from "../../geodata/steps/tables/facts.ts";
import type { Dependencies } from "../../server/dependencies.ts";
import { type NodeAndTies, replaceNode } from "../../server/graph/replaceNode.ts";
import { resolveNode } from "../../server/graph/resolve.ts";
import { smallWorld, tie } from "./smallWorld.ts";

let world: Dependencies;
beforeEach(() => {
  world = smallWorld();
});

const post = (name: string): CompiledNode =>
  compiledNode({ id: "post:NEW", kind: "post", name, datasets: [] });
const heldBy = (...organisations: string[]): NodeAndTies => ({
  node: post("Stewardship officer"),
  ties: organisations.map((source) => tie({ kind: "shares-post", source, target: "post:NEW" })),
});

/** Everything of the graph that a reader can meet, in an order of its own. */
function contentOf({ graph }: Dependencies) {
  const { nodes, edges } = graph.network.export();
  const byKey = (one: { key?: string }, other: { key?: string }) =>
    (one.key ?? "") < (other.key ?? "") ? -1 : 1;
  return {
    nodes: [...nodes].sort(byKey),
    edges: [...edges].sort(byKey),
    codes: [...graph.idsByCode].map(([code, ids]) => [code, [...ids].sort()]).sort(),
    names: [...graph.nameKeys].sort(),
  };
}

describe("putting an entry into the graph", () => {
  test("ties it to its organisations and makes it findable by code and name", () => {
    replaceNode(world.graph, "post:NEW", heldBy("ccg:E38000001", "ccg:E38000003"));
    world.search.replace("post:NEW");
    expect(world.graph.network.inNeighbors("post:NEW")).toEqual(["ccg:E38000001", "ccg:E38000003"]);
    expect(resolveNode(world.graph, "NEW")).toMatchObject({ kind: "found", node: { id: "post:NEW" } });
    expect(world.search.find("steward").map(({ id }) => id)).toEqual(["post:NEW"]);
  });

  test("in place of what stood there leaves nothing of it behind", () => {
    replaceNode(world.graph, "post:NEW", heldBy("ccg:E38000001"));
    world.search.replace("post:NEW");
    replaceNode(world.graph, "post:NEW", { ...heldBy("ccg:E38000002"), node: post("Warden") });
    world.search.replace("post:NEW");
    expect(world.graph.network.inNeighbors("post:NEW")).toEqual(["ccg:E38000002"]);
    expect(world.search.find("steward")).toEqual([]);
    expect(world.search.find("warden").map(({ id }) => id)).toEqual(["post:NEW"]);
  });

  test("leaves out a tie to an organisation the country no longer has", () => {
    replaceNode(world.graph, "post:NEW", heldBy("ccg:E38000001", "ccg:E38999999"));
    expect(world.graph.network.inDegree("post:NEW")).toBe(1);
  });

  test("and taking it out again leaves the graph as it was, whatever was done between", () => {
    const holders = fc.subarray(["ccg:E38000001", "ccg:E38000002", "ccg:E38000003", "trust:RXX"]);
    const before = contentOf(world);
    fc.assert(
      fc.property(fc.array(fc.option(holders)), (states) => {
        for (const state of [...states, null]) {
          replaceNode(world.graph, "post:NEW", state === null ? null : heldBy(...state));
          world.search.replace("post:NEW");
        }
        expect(contentOf(world)).toEqual(before);
        expect(world.search.find("steward")).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
