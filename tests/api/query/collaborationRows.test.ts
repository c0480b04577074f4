import { describe, expect, test } from "vitest";
import { defaultAsAt } from "../../../geodata/model/kinds.ts";
import { compiledNode } from "../../../geodata/steps/tables/facts.ts";
import { chosenKinds } from "../../../server/domain/sharing/commonKinds.ts";
import { replaceNode } from "../../../server/graph/replaceNode.ts";
import { collaborationRows } from "../../../server/query/tables/collaborationRows.ts";
import { collaborationTable } from "../../../server/query/tables/collaborationTable.ts";
import { smallWorld, tie } from "../../graph/smallWorld.ts";

const [north, east, marys] = ["ccg:E38000001", "ccg:E38000002", "ccg:E38000003"] as const;

/** The small world, where two share a post, with a grouping of all three and one of two. */
function bookOfThree() {
  const world = smallWorld();
  const members = { all: [north, east, marys], two: [east, marys] };
  for (const [name, sources] of Object.entries(members)) {
    const id = `grouping:${name}`;
    replaceNode(world.graph, id, {
      node: compiledNode({ id, kind: "grouping", name, purpose: "custom", datasets: [] }),
      ties: sources.map((source) => tie({ kind: "member-of", source, target: id })),
    });
  }
  return world.collaboration;
}

function pairingOfThree() {
  const { pairing } = bookOfThree().paired({
    of: "ccg",
    on: new Set(chosenKinds),
    purposes: null,
    asAt: defaultAsAt,
    evidence: new Set(["documented"]),
  });
  if (pairing === null) throw new Error("three CCGs are not too many");
  return pairing;
}

describe("the rows of what CCGs share", () => {
  const sharedUpTo = (most: number) =>
    [...collaborationRows(pairingOfThree(), most)].map(({ a, b, thing }) => [a, b, thing]);
  const post = [
    [north, east, "post:P1"],
    [east, north, "post:P1"],
  ];
  const two = [
    [east, marys, "grouping:two"],
    [marys, east, "grouping:two"],
  ];

  test("are all there, from either side, where there is room for them", () => {
    expect(sharedUpTo(10)).toHaveLength(10);
    expect(sharedUpTo(10)).toEqual(expect.arrayContaining([...post, ...two, [marys, north, "grouping:all"]]));
  });

  test("leave out whole what the most share where they would be more, and keep the rest", () => {
    expect(sharedUpTo(9)).toEqual([...post, ...two]);
    expect(sharedUpTo(3)).toHaveLength(2);
    expect(sharedUpTo(1)).toEqual([]);
  });

  test("are read pair by pair, so that others can be answered in between", () => {
    const pairing = pairingOfThree();
    // The second pair cannot be read.
    const rows = collaborationRows({ ...pairing, found: pairing.found.slice(0, 2) }, 10);
    expect(rows.next().value).toMatchObject({ a: north, b: east });
    expect(() => [...rows]).toThrow(RangeError);
  });

  test("are those of the pairing that all other answers read", () => {
    const ground = { ...smallWorld(), collaboration: bookOfThree(), asAt: defaultAsAt };
    expect([...collaborationTable.rows(ground)]).toHaveLength(10);
  });
});
