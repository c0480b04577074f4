import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type EvidenceLevel,
  evidenceLevels,
  type InForce,
  inForceAnswers,
} from "../../geodata/model/kinds.ts";
import { compiledNode } from "../../geodata/steps/tables/facts.ts";
import { communitiesAnswer } from "../../server/answers/communitiesAnswer.ts";
import { endingAnswer } from "../../server/answers/endingAnswer.ts";
import { pathsAnswer } from "../../server/answers/pathsAnswer.ts";
import { reachAnswer } from "../../server/answers/reachAnswer.ts";
import type { Dependencies } from "../../server/dependencies.ts";
import { breadthFirst, none } from "../../server/domain/network/breadthFirst.ts";
import { type CommonKind, chosenKinds } from "../../server/domain/sharing/commonKinds.ts";
import { isInForce } from "../../server/domain/sharing/isInForce.ts";
import { replaceNode } from "../../server/graph/replaceNode.ts";
import { stepsOverThings } from "../../server/graph/stepsOverThings.ts";
import { thingsOfAll } from "../../server/graph/thingsOfAll.ts";
import {
  commonsBetween,
  type Walk,
  type WalkAsked,
  walkOf,
  walkPairing,
  walkWithout,
} from "../../server/graph/walk.ts";
import { projectionOf } from "./projectionOf.ts";
import { smallWorld, tie } from "./smallWorld.ts";

const [north, east, marys] = ["ccg:E38000001", "ccg:E38000002", "ccg:E38000003"] as const;
const [northshire, seaton, farIsle] = ["county:E10000001", "county:E06000001", "district:E07000002"] as const;

type Tied = { source: string; evidence?: EvidenceLevel; inForceApril2016?: InForce };

/** The small world with functions in it that some organisations share, and without what it shares of itself. */
function worldSharing(functions: readonly (readonly Tied[])[]): Dependencies {
  const world = smallWorld();
  for (const id of ["post:P1", "function:F1", "grouping:V1"]) replaceNode(world.graph, id, null);
  return sharing(world, functions);
}

/** The same world with other functions in place of those it had. */
function sharing(world: Dependencies, functions: readonly (readonly Tied[])[]): Dependencies {
  for (let place = 0; place < mostFunctions; place++)
    share(world, `function:S${place}`, functions[place] ?? []);
  return world;
}

const mostFunctions = 6;

function share({ graph }: Dependencies, id: string, ties: readonly Tied[]): void {
  replaceNode(graph, id, {
    node: compiledNode({ id, kind: "function", name: id, slug: "contracting", datasets: [] }),
    ties: ties.map((each, time) => ({
      ...tie({ kind: "shares-function", target: id, ...each }),
      id: `${id}/${time}`,
    })),
  });
}

const asked = (more: Partial<WalkAsked> = {}): WalkAsked => ({
  on: new Set<CommonKind>(chosenKinds),
  purposes: null,
  weights: {},
  withUnknown: false,
  asAt: "2016-04-01",
  evidence: new Set(evidenceLevels),
  ...more,
});

const nodeIn = ({ graph }: Dependencies, id: string) => graph.network.getNodeAttributes(id);

function walkIn(world: Dependencies, named: readonly string[] = [], more: Partial<WalkAsked> = {}): Walk {
  const nodes = named.map((id) => nodeIn(world, id));
  const pairing = walkPairing(thingsOfAll(world, asked(more), nodes), nodes);
  if (pairing === null) throw new Error("The small world is not too large to walk");
  return walkOf(pairing, asked(more));
}

function pathsIn(world: Dependencies, from: string, to: string, more: Partial<WalkAsked> = {}) {
  const walk = walkIn(world, [from, to], more);
  return pathsAnswer(world, walk, { from: nodeIn(world, from), to: nodeIn(world, to), limit: 5 });
}

const both = (one: string, other: string): Tied[] => [{ source: one }, { source: other }];

describe("chains between organisations of the small world", () => {
  test("lead over organisations of any kind, who are told apart in the sentence", () => {
    const { steps, total, chains } = pathsIn(
      worldSharing([both(north, seaton), both(seaton, marys)]),
      north,
      marys,
    );
    expect([steps, total]).toEqual([2, 1]);
    expect(chains[0]?.sentence).toBe(
      "Northville shares contracting with Seaton (council), which shares contracting with St Mary's.",
    );
  });

  test("where nothing links two, what one more kind would bring is told, nearest first", () => {
    const { steps, wider, sentence } = pathsIn(worldSharing([both(north, east)]), north, marys);
    expect(steps).toBeNull();
    expect(wider).toEqual([
      { kind: "stp", steps: 1 },
      { kind: "neighbour", steps: 2 },
    ]);
    expect(sentence).toContain("Counting STP footprints both are in as well, they would be one step apart.");
  });

  test("an organisation that shares nothing can be asked about", () => {
    const world = worldSharing([]);
    expect(pathsIn(world, north, farIsle).steps).toBeNull();
    expect(pathsIn(world, farIsle, farIsle)).toMatchObject({ steps: 0, total: 0, chains: [] });
  });

  test("what nobody can place in time leads nowhere, and is listed only beside what does", () => {
    const unknown = { source: marys, inForceApril2016: "unknown" } as const;
    const world = worldSharing([both(north, east), [{ source: north }, { source: east }, unknown]]);
    expect(pathsIn(world, north, marys)).toMatchObject({ steps: null, stepsWithUnknown: 1 });
    share(world, "function:U", [{ source: north }, { source: east, inForceApril2016: "unknown" }]);
    expect(pathsIn(world, north, east).chains[0]?.steps[0]?.shared).toHaveLength(2);
    expect(pathsIn(world, north, east, { withUnknown: true }).chains[0]?.steps[0]?.shared).toHaveLength(3);
  });
});

describe("who is within reach in the small world", () => {
  test("people of several organisations at one distance are counted once", () => {
    const world = worldSharing([[{ source: marys }, { source: east }, { source: northshire }]]);
    const { bySteps, reached } = reachAnswer(world, walkIn(world, [marys]), nodeIn(world, marys), 3);
    // Eastham's 80,000, of whom 50,000 live in Northshire too, and Northshire's other 110,000.
    expect(bySteps).toEqual([{ steps: 1, organisations: 2, people: 190_000 }]);
    expect(reached.map(({ node }) => node.id)).toEqual([northshire, east]);
  });

  test("those without residents are counted, and their people are not known", () => {
    const world = worldSharing([both(north, "trust:RXX")]);
    const { bySteps } = reachAnswer(world, walkIn(world, [north]), nodeIn(world, north), 3);
    expect(bySteps).toEqual([{ steps: 1, organisations: 1, people: null }]);
  });
});

describe("what would be lost in the small world", () => {
  const ends = (world: Dependencies, id: string, organisation: string | null = null) =>
    endingAnswer(world, walkIn(world), {
      entry: { id, kind: "function", name: id, ods: null, ons: null },
      organisation: organisation === null ? null : nodeIn(world, organisation),
    });

  test("those who share more are loosened, and nobody is cut off", () => {
    const answer = ends(worldSharing([both(north, east), both(north, east)]), "function:S0");
    expect(answer.pairs).toMatchObject([
      {
        source: { id: north },
        target: { id: east },
        lost: [{ id: "function:S0" }],
        left: [{ id: "function:S1" }],
        stepsAfter: 1,
      },
    ]);
    expect(answer.parts).toEqual([]);
  });

  test("a bridge that ends leaves the groups it joined, the larger first", () => {
    const world = worldSharing([both(north, east), both(east, marys), both(marys, seaton)]);
    const answer = ends(world, "function:S1");
    expect(answer.pairs).toMatchObject([{ left: [], stepsAfter: null }]);
    expect(answer.parts.map((part) => part.map(({ id }) => id))).toEqual([
      [north, east],
      [marys, seaton],
    ]);
    expect(answer.sentence).toContain(
      "4 organisations that are linked now would fall apart into groups of 2 and 2.",
    );
  });

  test("one organisation that leaves parts with each of the others, who stay together", () => {
    const world = worldSharing([[{ source: north }, { source: east }, { source: marys }], both(north, east)]);
    const answer = ends(world, "function:S0", north);
    expect(answer.total).toBe(2);
    expect(answer.pairs).toMatchObject([
      { source: { id: north }, target: { id: marys }, left: [], stepsAfter: 2 },
      { source: { id: north }, target: { id: east }, left: [{ id: "function:S1" }], stepsAfter: 1 },
    ]);
  });

  test("what did not hold at the date cannot be lost", () => {
    const ended = { source: east, inForceApril2016: "no" } as const;
    expect(ends(worldSharing([[{ source: north }, ended]]), "function:S0").sentence).toContain(
      "is shared by nobody",
    );
    const unknown = { source: east, inForceApril2016: "unknown" } as const;
    expect(ends(worldSharing([[{ source: north }, unknown]]), "function:S0").sentence).toContain(
      "Nobody knows whether",
    );
  });
});

describe("communities of the small world", () => {
  const communities = (world: Dependencies, compare: "stp" | "county", more: Partial<WalkAsked> = {}) => {
    const of = { ...asked(more), of: "ccg" } as const;
    return communitiesAnswer(world, projectionOf(world, of), of, {
      method: "louvain",
      resolution: 1,
      seed: 1,
      compare,
    });
  };

  test("are named around the member with the most people where all are as strong, and leave the lone one out", () => {
    const { communities: found, alone } = communities(worldSharing([both(north, east)]), "stp");
    expect(found).toMatchObject([
      {
        id: 1,
        name: "Around Northville",
        people: 180_000,
        weightInside: 3,
        weightOutside: 0,
        mainlyShare: 1,
      },
    ]);
    expect(alone.map(({ id }) => id)).toEqual([marys]);
  });

  test("are compared with a layer that cuts a CCG by the people on each side of the cut", () => {
    const { compared } = communities(worldSharing([both(north, east)]), "county");
    // One community of 180,000: 150,000 of them in Northshire and 30,000 in Seaton.
    const [most, least] = [150 / 180, 30 / 180];
    expect(compared).toMatchObject({ people: 180_000, peopleAlone: 30_000 });
    expect(compared?.variationOfInformation).toBeCloseTo(
      -most * Math.log2(most) - least * Math.log2(least),
      12,
    );
  });

  test("are none where nothing weighs anything: that tells of nobody whom they work with most", () => {
    const world = worldSharing([both(north, east), both(east, marys)]);
    const { communities: found, alone, compared } = communities(world, "stp", { weights: { function: 0 } });
    expect([found, alone.map(({ id }) => id), compared]).toEqual([[], [north, east, marys], null]);
  });

  test("are none where nobody shares anything, and then nothing is compared", () => {
    expect(communities(worldSharing([]), "stp")).toMatchObject({
      communities: [],
      modularity: null,
      compared: null,
    });
  });
});

const anyTie = fc.record({
  source: fc.constantFrom(north, east, marys, northshire, seaton, farIsle, "trust:RXX"),
  evidence: fc.constantFrom(...evidenceLevels),
  inForceApril2016: fc.constantFrom(...inForceAnswers),
});
const anyFunctions = fc.array(fc.array(anyTie, { maxLength: 5 }), { maxLength: mostFunctions });

describe("whatever is shared by whom", () => {
  const world = worldSharing([]);

  test("two are one step apart exactly where they have something in common in force, and as heavily", () => {
    fc.assert(
      fc.property(anyFunctions, (functions) => {
        const walk = walkIn(sharing(world, functions));
        const { starts, neighbours, weights } = walk.adjacency;
        for (const one of walk.organisations.keys()) {
          const row = [...neighbours.subarray(starts[one], starts[one + 1])];
          for (const other of walk.organisations.keys()) {
            if (one === other) continue;
            const commons = commonsBetween(walk, one, other);
            expect(commons.every(isInForce)).toBe(true);
            const place = row.indexOf(other);
            expect(place !== -1).toBe(commons.length > 0);
            if (place === -1) continue;
            const weight = commons.reduce((sum, common) => sum + common.weight, 0);
            expect(weights[(starts[one] ?? 0) + place]).toBe(weight);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("steps counted over things without pairing anybody are the steps of the walk", () => {
    fc.assert(
      fc.property(anyFunctions, (functions) => {
        const walk = walkIn(sharing(world, functions), [north]);
        const { steps } = breadthFirst(walk.adjacency, walk.indexOf.get(north) ?? none);
        for (const [place, id] of walk.organisations.entries()) {
          const walked = steps[place] === none ? null : steps[place];
          expect(stepsOverThings(walk.things, north, id)).toBe(walked);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("a walk without something shared is the walk of a world that never had it", () => {
    fc.assert(
      fc.property(anyFunctions, (functions) => {
        const named = [north, east, marys, northshire, seaton, farIsle, "trust:RXX"];
        const without = walkWithout(walkIn(sharing(world, functions), named), "function:S0", null);
        const never = walkIn(
          sharing(
            world,
            functions.map((ties, place) => (place === 0 ? [] : ties)),
          ),
          named,
        );
        expect(without.adjacency).toEqual(never.adjacency);
      }),
      { numRuns: 50 },
    );
  });
});
