import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultAsAt,
  type EvidenceLevel,
  evidenceLevels,
  type GroupingPurpose,
  groupingPurposes,
  type InForce,
  inForceAnswers,
} from "../../geodata/model/kinds.ts";
import { compiledNode } from "../../geodata/steps/tables/facts.ts";
import { collaborationAnswer } from "../../server/answers/collaborationAnswer.ts";
import { spelledOut } from "../../server/contract/spelledOut.ts";
import { type CommonKind, chosenKinds } from "../../server/domain/sharing/commonKinds.ts";
import { isInForce } from "../../server/domain/sharing/isInForce.ts";
import {
  adjacencyOfProjection,
  type Projection,
  type ProjectionAsked,
  projectionOfPairing,
} from "../../server/graph/projection.ts";
import { replaceNode } from "../../server/graph/replaceNode.ts";
import { pairingOfKind, projectionOf } from "./projectionOf.ts";
import { smallWorld, tie } from "./smallWorld.ts";

const [north, east, marys] = ["ccg:E38000001", "ccg:E38000002", "ccg:E38000003"] as const;

const asked = (more: Partial<ProjectionAsked> = {}): ProjectionAsked => ({
  of: "ccg",
  on: new Set(chosenKinds),
  purposes: null,
  weights: {},
  withUnknown: false,
  asAt: defaultAsAt,
  evidence: new Set(evidenceLevels),
  ...more,
});
const on = (...kinds: CommonKind[]) => ({ on: new Set(kinds) });
const edgeBetween = ({ edges }: Projection, one: string, other: string) =>
  edges.find(({ source, target }) => source === one && target === other);
const pairsOf = ({ edges }: Projection) => edges.map(({ source, target }) => [source, target]);

describe("the projection of the small world", () => {
  test("joins the two CCGs that hold a post together, and keeps the one that shares nothing", () => {
    const { nodes, edges } = projectionOf(smallWorld(), asked());
    expect(nodes.map(({ node, degree, strength }) => [node.id, degree, strength])).toEqual([
      [north, 1, 8],
      [east, 1, 8],
      [marys, 0, 0],
    ]);
    expect(edges).toEqual([
      {
        key: `${north}|${east}`,
        source: north,
        target: east,
        ends: [0, 1],
        weight: 8,
        weightByKind: { post: 8 },
        evidence: "documented",
        inForce: "yes",
        shared: [
          {
            kind: "post",
            id: "post:P1",
            name: "Accountable officer, North",
            what: "accountable-officer",
            purpose: null,
            weight: 8,
            inForce: "yes",
            evidence: "documented",
            validFrom: null,
            validTo: null,
            sources: [],
          },
        ],
        sharedByMany: [],
        unknownKinds: [],
      },
    ]);
  });

  test("a weight the caller names stands in place of the usual one, and nought leaves the pair joined", () => {
    expect(projectionOf(smallWorld(), asked({ weights: { post: 0.5 } })).edges[0]?.weight).toBe(0.5);
    expect(projectionOf(smallWorld(), asked({ weights: { post: 0 } })).nodes[0]).toMatchObject({
      degree: 1,
      strength: 0,
    });
  });

  test("evidence that is not accepted joins nobody", () => {
    expect(projectionOf(smallWorld(), asked({ evidence: new Set(["likely"]) })).edges).toEqual([]);
  });

  test("a divided CCG is in both its footprints, and one that is merely listed in none", () => {
    const projection = projectionOf(smallWorld(), asked(on("stp")));
    expect(pairsOf(projection)).toEqual([
      [north, east],
      [north, marys],
      [east, marys],
    ]);
    expect(projection.edges.flatMap(({ shared }) => shared.map(({ id }) => id))).toEqual([
      "stp:E54000001",
      "stp:E54000001",
      "stp:E54000001",
    ]);
  });

  test("where no memberships are known, an organisation is in the county where most of its people live", () => {
    // Northville and most of Eastham lie in Northshire; two thirds of St Mary's in Seaton.
    const projection = projectionOf(smallWorld(), asked(on("county")));
    expect(pairsOf(projection)).toEqual([[north, east]]);
    expect(projection.edges[0]?.shared[0]).toMatchObject({ id: "county:E10000001", weight: 1 });
  });

  test("neighbours have their border in common, by the tie's own identifier", () => {
    const projection = projectionOf(smallWorld(), asked(on("neighbour")));
    expect(projection.edges.map(({ shared }) => [shared[0]?.id, shared[0]?.name])).toEqual([
      [`borders/${north}/${east}`, "A border of 11 km"],
      [`borders/${east}/${marys}`, "A border of 13 km"],
    ]);
  });

  test("a trust weighs the smaller of two shares of admissions, and is no surer than likely", () => {
    const world = smallWorld();
    const uses = tie({
      kind: "uses",
      source: east,
      target: "trust:RXX",
      share: 0.4,
      validFrom: "2020",
      inForceApril2016: "unknown",
    });
    world.graph.network.addDirectedEdgeWithKey(uses.id, east, "trust:RXX", {
      ...uses,
      people: null,
      shareOfTarget: null,
    });
    const [edge] = projectionOf(world, asked(on("trust"))).edges;
    expect(edge).toMatchObject({ weight: 0.4, inForce: "likely" });
    expect(edge?.shared[0]?.name).toBe("Northshire United Hospitals");
    expect(projectionOf(world, asked({ ...on("trust"), weights: { trust: 5 } })).edges[0]?.weight).toBe(2);
  });

  test("what nobody can place in time is counted, listed where asked for, and weighs nothing", () => {
    const world = smallWorld();
    replaceNode(world.graph, "function:F2", {
      node: compiledNode({
        id: "function:F2",
        kind: "function",
        name: "Quality",
        slug: "quality",
        datasets: [],
      }),
      ties: [
        tie({ kind: "shares-function", source: north, target: "function:F2" }),
        tie({ kind: "shares-function", source: east, target: "function:F2", inForceApril2016: "unknown" }),
        tie({ kind: "shares-function", source: marys, target: "function:F2", evidence: "likely" }),
      ],
    });
    const counted = projectionOf(world, asked());
    expect([counted.pairsUnknown, pairsOf(counted)]).toEqual([
      1,
      [
        [north, east],
        [north, marys],
      ],
    ]);
    expect(edgeBetween(counted, north, east)?.shared.map(({ id }) => id)).toEqual(["post:P1"]);
    const listed = projectionOf(world, asked({ withUnknown: true }));
    expect(edgeBetween(listed, north, east)).toMatchObject({
      weight: 8,
      inForce: "yes",
      shared: [{ id: "post:P1" }, { id: "function:F2", inForce: "unknown", weight: 3 }],
    });
    expect(edgeBetween(listed, east, marys)).toMatchObject({
      weight: 0,
      weightByKind: {},
      inForce: "unknown",
      evidence: "likely",
    });
    expect(listed.nodes.map(({ degree }) => degree)).toEqual([2, 1, 1]);
    expect([...adjacencyOfProjection(listed).neighbours]).toEqual([1, 2, 0, 0]);
  });

  test("only groupings for the purposes that are asked for count", () => {
    const world = smallWorld();
    replaceNode(world.graph, "grouping:V1", null);
    replaceNode(world.graph, "grouping:V2", {
      node: compiledNode({
        id: "grouping:V2",
        kind: "grouping",
        name: "Together",
        purpose: "vanguard",
        datasets: [],
      }),
      ties: [north, marys].map((source) => tie({ kind: "member-of", source, target: "grouping:V2" })),
    });
    const pairs = (purposes: ProjectionAsked["purposes"]) =>
      pairsOf(projectionOf(world, asked({ ...on("grouping"), purposes })));
    expect(pairs(null)).toEqual([[north, marys]]);
    expect(pairs(new Set(["vanguard"]))).toEqual([[north, marys]]);
    expect(pairs(new Set(["federation"]))).toEqual([]);
  });

  test("a post that began after the date joins nobody before it", () => {
    expect(projectionOf(smallWorld(), asked({ asAt: "2013-04-01" })).edges).toEqual([]);
  });
});

const anyTie = fc.record({
  source: fc.constantFrom(north, east, marys),
  evidence: fc.constantFrom(...evidenceLevels),
  inForceApril2016: fc.constantFrom(...inForceAnswers),
});
type Tied = { source: string; evidence: EvidenceLevel; inForceApril2016: InForce };
const anyGrouping = fc.record({
  purpose: fc.constantFrom(...groupingPurposes),
  ties: fc.array(anyTie, { maxLength: 5 }),
});

/** The small world with groupings in it. */
function worldSharing(groupings: readonly { purpose: GroupingPurpose; ties: readonly Tied[] }[]) {
  const world = smallWorld();
  for (const [place, { purpose, ties }] of groupings.entries()) {
    const id = `grouping:G${place}`;
    replaceNode(world.graph, id, {
      node: compiledNode({ id, kind: "grouping", name: id, purpose, datasets: [] }),
      ties: ties.map((each, time) => ({
        ...tie({ kind: "member-of", target: id, ...each }),
        id: `${id}/${time}`,
      })),
    });
  }
  return world;
}

test("every edge and node adds up what is in force of what it lists, whatever is shared by whom", () => {
  fc.assert(
    fc.property(fc.array(anyGrouping, { maxLength: 5 }), fc.boolean(), (groupings, withUnknown) => {
      const world = worldSharing(groupings);
      const { nodes, edges, pairsUnknown } = projectionOf(world, asked({ withUnknown }));
      for (const { weight, shared, inForce, source, target } of edges) {
        const counting = shared.filter(isInForce);
        expect(weight).toBe(counting.reduce((sum, common) => sum + common.weight, 0));
        expect(inForce === "unknown").toBe(counting.length === 0);
        expect(source < target).toBe(true);
        expect(new Set(shared.map(({ id }) => id)).size).toBe(shared.length);
        if (!withUnknown) expect(counting).toEqual(shared);
      }
      for (const { node, degree, strength, strengthByKind } of nodes) {
        const own = edges.filter(
          (edge) => isInForce(edge) && (edge.source === node.id || edge.target === node.id),
        );
        expect(degree).toBe(own.length);
        expect(strength).toBe(own.reduce((sum, { weight }) => sum + weight, 0));
        expect(strength).toBe(Object.values(strengthByKind).reduce((sum, weight) => sum + weight, 0));
      }
      const unknown = edges.filter(({ inForce }) => inForce === "unknown").length;
      expect(unknown).toBe(withUnknown ? pairsUnknown : 0);
    }),
  );
});

describe("what very many have in common", () => {
  /** The small world with groupings of all three CCGs, one of which a CCG may have left. */
  const worldOf = (groupings: number) => {
    const world = smallWorld();
    for (let place = 0; place < groupings; place++) {
      const id = `grouping:G${place}`;
      replaceNode(world.graph, id, {
        node: compiledNode({
          id,
          kind: "grouping",
          name: `All of us ${place}`,
          purpose: "custom",
          datasets: [],
        }),
        ties: [north, east, marys].map((source) => tie({ kind: "member-of", source, target: id })),
      });
    }
    return world;
  };
  const projectedIn = (world: ReturnType<typeof smallWorld>, mostListed: number, withUnknown = false) => {
    const question = asked({ withUnknown });
    const pairing = pairingOfKind(world, question);
    return collaborationAnswer(world, projectionOfPairing(world, pairing, question, mostListed), question);
  };

  test("is listed once with everybody's ties, named by each pair, and weighs as ever", () => {
    const { attributes, edges, nodes } = projectedIn(worldOf(2), 4);
    expect(
      attributes.sharedByMany.map(({ id, ties }) => [id, ties.map((each) => each.organisation)]),
    ).toEqual([["grouping:G0", [north, east, marys]]]);
    expect(
      edges.map(({ attributes: edge }) => [edge.weight, edge.shared.map(({ id }) => id), edge.sharedByMany]),
    ).toEqual([
      [10, ["post:P1", "grouping:G1"], [0]],
      [2, ["grouping:G1"], [0]],
      [2, ["grouping:G1"], [0]],
    ]);
    expect(nodes.map(({ attributes: node }) => node.strength)).toEqual([12, 12, 4]);
  });

  test("is listed at each pair as long as there is room", () => {
    const { attributes, edges } = projectedIn(worldOf(2), 7);
    expect(attributes.sharedByMany).toEqual([]);
    expect(edges.flatMap(({ attributes: edge }) => edge.shared)).toHaveLength(7);
  });

  test("a pair that has nothing but that is a pair all the same", () => {
    const { edges } = projectedIn(worldOf(1), 0);
    expect(edges.map(({ attributes: edge }) => [edge.shared, edge.sharedByMany.length])).toEqual([
      [[], 2],
      [[], 1],
      [[], 1],
    ]);
  });

  test("spelt out again is what would have been listed, whatever is shared by whom and however little is", () => {
    fc.assert(
      fc.property(
        fc.array(anyGrouping, { maxLength: 5 }),
        fc.boolean(),
        fc.nat(12),
        (groupings, withUnknown, mostListed) => {
          const world = worldSharing(groupings);
          const listed = projectedIn(world, Number.POSITIVE_INFINITY, withUnknown);
          const short = projectedIn(world, mostListed, withUnknown);
          expect(spelledOut(short)).toEqual(listed);
          const part = spelledOut(short, mostListed + 3);
          expect(part.edges.flatMap(({ attributes: { shared } }) => shared).length).toBeLessThanOrEqual(
            mostListed + 3,
          );
          expect(spelledOut(part)).toEqual(listed);
        },
      ),
      { numRuns: 50 },
    );
  });
});
