import { describe, expect, test } from "vitest";
import { placeArcs } from "../../../client/map/arcs/arcCourses.ts";
import { proposedArcs, recordedArcs, type SharingArc } from "../../../client/map/arcs/arcs.ts";
import { buildEngland } from "../../../client/state/england.ts";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import type { RegisterEntry } from "../../../server/contract/register.ts";
import { smallOrganisations, smallTopology } from "./smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());
const [a, b, c] = england.areas.ccg;
if (a === undefined || b === undefined || c === undefined)
  throw new Error("The small England has three CCGs");

/** A graph of these things with their ties, as far as lines between CCGs look at it. */
function graphOf(
  nodes: { key: string; kind: string; purpose?: string }[],
  edges: [source: string, target: string, evidence: string][],
): SerialisedGraph {
  return {
    nodes: nodes.map(({ key, kind, purpose = null }) => ({
      key,
      attributes: { kind, name: key, purpose },
    })),
    edges: edges.map(([source, target, evidence]) => ({ source, target, attributes: { evidence } })),
  } as unknown as SerialisedGraph;
}

describe("lines between CCGs", () => {
  const officer = { key: "post:officer", kind: "post" };

  test("join the CCGs that share, and are no surer than the less sure tie", () => {
    const graph = graphOf(
      [officer],
      [
        [a.id, officer.key, "documented"],
        [b.id, officer.key, "likely"],
      ],
    );
    expect(recordedArcs(england, graph, new Set(["post"]))).toEqual([
      {
        id: officer.key,
        name: officer.key,
        kind: "post",
        isProposed: false,
        evidence: "likely",
        between: [a, b],
      },
    ]);
  });

  test("leave out what one CCG holds alone or shares with a council only", () => {
    const graph = graphOf(
      [officer],
      [
        [a.id, officer.key, "documented"],
        ["county:K", officer.key, "documented"],
      ],
    );
    expect(recordedArcs(england, graph, new Set(["post"]))).toEqual([]);
  });

  test("leave out vanguards, which are places and not something that is shared", () => {
    const vanguard = { key: "grouping:vanguard", kind: "grouping", purpose: "vanguard" };
    const committee = { key: "grouping:committee", kind: "grouping", purpose: "joint-committee" };
    const graph = graphOf(
      [vanguard, committee],
      [vanguard, committee].flatMap(({ key }) =>
        [a.id, b.id].map((id): [string, string, string] => [id, key, "documented"]),
      ),
    );
    expect(recordedArcs(england, graph, new Set(["grouping"])).map(({ id }) => id)).toEqual([committee.key]);
  });

  test("of proposals are told apart from facts", () => {
    const proposal = {
      id: "post:idea",
      kind: "post",
      name: "Idea",
      holders: [
        { organisation: a.id, evidence: "unverified" },
        { organisation: c.id, evidence: "unverified" },
      ],
    } as unknown as RegisterEntry;
    expect(proposedArcs(england, [proposal])).toMatchObject([{ isProposed: true, between: [a, c] }]);
  });
});

describe("lines on the screen", () => {
  const arc = (count: number): SharingArc => ({
    id: `post:${count}`,
    name: "Post",
    kind: "post",
    isProposed: false,
    evidence: "documented",
    between: Array.from({ length: count }, (_, index) => ({ ...a, index })),
  });
  const placeOf = (ccg: number): [number, number] => [ccg * 100, 50];

  test("join each of four to each, and five to a middle", () => {
    const [four] = placeArcs([arc(4)], placeOf);
    expect(four?.courses).toHaveLength(6);
    expect(four?.hub).toBeNull();
    const [five] = placeArcs([arc(5)], placeOf);
    expect(five?.courses).toHaveLength(5);
    expect(five?.hub).toEqual([200, 50]);
  });

  test("between the same two places bend apart", () => {
    const [one, other] = placeArcs([arc(2), arc(2)], placeOf).flatMap(({ courses }) => courses);
    expect(one?.by).not.toEqual(other?.by);
    expect((one?.by[1] ?? 0) - 50).toBeCloseTo(-((other?.by[1] ?? 0) - 50));
  });

  test("are left out where an end has no place", () => {
    expect(placeArcs([arc(2)], (ccg) => (ccg === 0 ? [0, 0] : null))).toEqual([]);
  });
});
