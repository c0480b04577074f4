import { describe, expect, test } from "vitest";
import { defaultAsAt, type EvidenceLevel, evidenceLevels } from "../../geodata/model/kinds.ts";
import { compiledNode } from "../../geodata/steps/tables/facts.ts";
import type { MeasuredKind } from "../../server/contract/measures.ts";
import { CollaborationBook } from "../../server/graph/collaborationBook.ts";
import { replaceNode } from "../../server/graph/replaceNode.ts";
import { MeasureBook } from "../../server/measures/measureBook.ts";
import { measures } from "../../server/measures/registry.ts";
import { smallWorld, tie } from "./smallWorld.ts";

const [north, east, marys] = ["ccg:E38000001", "ccg:E38000002", "ccg:E38000003"] as const;

/** Who takes part in a grouping, by name or with what is different of the tie. */
type Part = string | Partial<Parameters<typeof tie>[0]>;

/** The small world with groupings added, read at a date and on some evidence. */
function world(groupings: Readonly<Record<string, readonly Part[]>> = {}) {
  const england = smallWorld();
  for (const [name, parts] of Object.entries(groupings)) addGrouping(england, name, parts);
  const book = new MeasureBook(england, england.collaboration, () => england.register.version);
  const valuesOf = (
    key: string,
    layer: MeasuredKind = "ccg",
    asAt = defaultAsAt,
    evidence: readonly EvidenceLevel[] = evidenceLevels,
  ) => {
    const measure = measures.find((each) => each.key === key);
    if (measure === undefined) throw new Error(`no measure ${key}`);
    const values = book.values(measure, layer, { asAt, evidence: new Set(evidence) });
    return values?.items.map(({ value }) => value);
  };
  return { england, book, valuesOf };
}

function addGrouping(england: ReturnType<typeof smallWorld>, name: string, parts: readonly Part[]) {
  const id = `grouping:${name}`;
  replaceNode(england.graph, id, {
    node: compiledNode({ id, kind: "grouping", name, purpose: "federation", datasets: [] }),
    ties: parts.map((part) =>
      tie({
        kind: "member-of",
        source: north,
        target: id,
        ...(typeof part === "string" ? { source: part } : part),
      }),
    ),
  });
}

describe("with whom a CCG shares, and how much", () => {
  test("two CCGs that hold an accountable officer together have one partner each, and the third nothing recorded", () => {
    const { valuesOf } = world();
    expect(valuesOf("sharing-partners")).toEqual([1, 1, 0]);
    expect(valuesOf("sharing-strength")).toEqual([8, 8, 0]);
  });

  test("each kind of sharing is told apart, and together a partner counts once", () => {
    const { valuesOf } = world({ one: [north, east], two: [north, east, marys] });
    expect(valuesOf("sharing-partners")).toEqual([2, 2, 2]);
    expect(valuesOf("sharing-partners-post")).toEqual([1, 1, 0]);
    expect(valuesOf("sharing-partners-grouping")).toEqual([2, 2, 2]);
    expect(valuesOf("sharing-strength-grouping")).toEqual([6, 6, 4]);
    expect(valuesOf("sharing-strength")).toEqual([14, 14, 4]);
  });

  test("what nobody can place in time makes a number unknown where there is nothing surer, and never adds to one", () => {
    const { valuesOf } = world({ maybe: [north, { source: marys, inForceApril2016: "unknown" }] });
    expect(valuesOf("sharing-partners")).toEqual([1, 1, null]);
    expect(valuesOf("sharing-partners-grouping")).toEqual([null, 0, null]);
    expect(valuesOf("sharing-core")).toEqual([1, 1, null]);
    expect(valuesOf("sharing-groupings")).toEqual([2, 0, null]);
  });

  test("whether one who alone is sure to take part shares at all nobody knows: not 0 circles, and not 0 pairs", () => {
    const { valuesOf } = world({ maybe: [marys, { source: east, inForceApril2016: "unknown" }] });
    expect(valuesOf("sharing-partners")).toEqual([1, 1, null]);
    expect(valuesOf("sharing-partner-sets")).toEqual([1, 1, null]);
    // St Mary's is in the second footprint and Eastham in the first, which has nothing else in common with it.
    expect(valuesOf("sharing-outside", "stp")).toEqual([null, null]);
  });

  test("the date and the evidence asked for decide", () => {
    const { valuesOf } = world({ weak: [north, { source: marys, evidence: "unclear" }] });
    // In 2013 Northville did not hold the post yet, and of the grouping nobody knows.
    expect(valuesOf("sharing-partners", "ccg", "2013-01-01")).toEqual([null, 0, null]);
    expect(valuesOf("sharing-partners", "ccg", defaultAsAt, ["documented"])).toEqual([1, 1, 0]);
    expect(valuesOf("sharing-partners")).toEqual([2, 1, 1]);
  });
});

describe("over how much leaders' attention is spread", () => {
  test("two groupings with the same members are one circle of partners, one with a member more another", () => {
    const { valuesOf } = world({ one: [north, east], two: [east, north], three: [north, east, marys] });
    expect(valuesOf("sharing-groupings")).toEqual([4, 3, 1]);
    // Northville and Eastham: the two of them (post and two groupings), and all three.
    expect(valuesOf("sharing-partner-sets")).toEqual([2, 2, 1]);
  });

  test("an area takes in what any of its CCGs is in, each once", () => {
    const { valuesOf } = world({ one: [north, east], two: [marys, "trust:RXX"] });
    // Two thirds of St Mary's people live in the second footprint, and in Seaton.
    expect(valuesOf("sharing-groupings", "stp")).toEqual([2, 1]);
    expect(valuesOf("sharing-partner-sets", "stp")).toEqual([1, 1]);
    expect(valuesOf("sharing-groupings", "region")).toEqual([3]);
  });

  test("a shared post serves the people of all who hold it, and no post is no number", () => {
    expect(world().valuesOf("sharing-people-per-post")).toEqual([180_000, 180_000, null]);
  });
});

describe("where a CCG stands in the chains of sharing", () => {
  test("the middle one of three in a row lies on the only chain, and holds the ends together", () => {
    const { valuesOf } = world({ other: [east, marys] });
    expect(valuesOf("sharing-linked")).toEqual([2, 2, 2]);
    expect(valuesOf("sharing-betweenness")).toEqual([0, 1, 0]);
    expect(valuesOf("sharing-closeness")).toEqual([2 / 3, 1, 2 / 3]);
    expect(valuesOf("sharing-cuts")).toEqual([0, 1, 0]);
    expect(valuesOf("sharing-bridges")).toEqual([1, 2, 1]);
    expect(valuesOf("sharing-core")).toEqual([1, 1, 1]);
    expect(valuesOf("sharing-clustering")).toEqual([null, 0, null]);
  });

  test("three that all share with each other need nobody in the middle", () => {
    const { valuesOf } = world({ all: [north, east, marys] });
    expect(valuesOf("sharing-betweenness")).toEqual([0, 0, 0]);
    expect(valuesOf("sharing-closeness")).toEqual([1, 1, 1]);
    expect(valuesOf("sharing-cuts")).toEqual([0, 0, 0]);
    expect(valuesOf("sharing-bridges")).toEqual([0, 0, 0]);
    expect(valuesOf("sharing-core")).toEqual([2, 2, 2]);
    expect(valuesOf("sharing-clustering")).toEqual([1, 1, 1]);
  });

  test("of two partners and one by itself, the two are half way to everybody", () => {
    const { valuesOf } = world();
    expect(valuesOf("sharing-linked")).toEqual([1, 1, 0]);
    expect(valuesOf("sharing-closeness")).toEqual([0.5, 0.5, 0]);
  });
});

describe("sharing inside beside sharing with others", () => {
  test("a grouping does not count as what its own members share", () => {
    const { valuesOf, england } = world({ all: [north, east, marys], two: [north, marys] });
    const places = england.graph.network.filterNodes((_, { kind }) => kind === "grouping").sort();
    const of = (key: string) =>
      Object.fromEntries(places.map((id, place) => [id, valuesOf(key, "grouping")?.[place]]));
    // Of three pairs, one by the post and one by the grouping of two.
    expect(of("sharing-inside")).toEqual({ "grouping:V1": null, "grouping:all": 2 / 3, "grouping:two": 1 });
    // Everybody is in "all"; of the pairs of "two" with Eastham, "all" joins both.
    expect(of("sharing-outside")).toEqual({ "grouping:V1": 1, "grouping:all": null, "grouping:two": 1 });
  });

  test("a footprint's CCGs are those with most of their people in it", () => {
    const { valuesOf } = world();
    expect(valuesOf("sharing-inside", "stp")).toEqual([1, null]);
    expect(valuesOf("sharing-outside", "stp")).toEqual([0, 0]);
    expect(valuesOf("sharing-inside", "region")).toEqual([1 / 3]);
    expect(valuesOf("sharing-outside", "region")).toEqual([null]);
  });
});

describe("how far a post, function or grouping reaches", () => {
  test("nobody is left of a grouping that has ended for all, and how many are left is unknown where that is so of one", () => {
    const { england, valuesOf } = world({
      ended: [{ inForceApril2016: "no" }],
      perhaps: [{ inForceApril2016: "no" }, { source: east, inForceApril2016: "unknown" }],
    });
    const places = england.graph.network.filterNodes((_, { kind }) => kind === "grouping").sort();
    const values = valuesOf("sharing-organisations", "grouping") ?? [];
    expect(values[places.indexOf("grouping:ended")]).toBe(0);
    expect(values[places.indexOf("grouping:perhaps")]).toBeNull();
  });

  test("the post's two CCGs have 180,000 people, one hospital and two councils between them", () => {
    const { valuesOf } = world();
    expect(valuesOf("sharing-organisations", "post")).toEqual([2]);
    expect(valuesOf("people-of-members", "post")).toEqual([180_000]);
    expect(valuesOf("sharing-hospitals", "post")).toEqual([1]);
    expect(valuesOf("sharing-councils", "post")).toEqual([2]);
  });

  test("a function that nobody can place in time has no known number of organisations, nor people", () => {
    const { valuesOf } = world();
    expect(valuesOf("sharing-organisations", "function")).toEqual([null]);
    expect(valuesOf("people-of-members", "function")).toEqual([null]);
  });
});

test("what was worked out is kept while the register stands still, and thrown away when it changes", () => {
  const england = smallWorld();
  let version = 0;
  const collaboration = new CollaborationBook(england, () => version);
  const book = new MeasureBook(england, collaboration, () => version);
  const measure = measures.find(({ key }) => key === "sharing-partners");
  if (measure === undefined) throw new Error("no such measure");
  const ask = () => book.values(measure, "ccg", { asAt: defaultAsAt, evidence: new Set(evidenceLevels) });
  const before = ask();
  expect(ask()).toBe(before);
  addGrouping(england, "new", [north, marys]);
  version += 1;
  expect(ask()?.items.map(({ value }) => value)).toEqual([2, 1, 1]);
});

test("where CCGs have too much in common to be paired, what pairs tell is not known, and the rest is", () => {
  const { england } = world({ one: [north, east] });
  const tooMuch = { paired: () => ({ ahead: new Map(), pairing: null }) };
  const book = new MeasureBook(england, tooMuch, () => 0);
  const question = { asAt: defaultAsAt, evidence: new Set(evidenceLevels) };
  const read = (layer: MeasuredKind) =>
    new Map(
      book.page(layer, question).map(({ measure, items }) => [measure.key, items.map(({ value }) => value)]),
    );
  const ofCcgs = read("ccg");
  for (const key of ["sharing-partners", "sharing-strength-post", "sharing-closeness", "sharing-bridges"]) {
    expect([key, ofCcgs.get(key)]).toEqual([key, [null, null, null]]);
  }
  expect(ofCcgs.get("sharing-groupings")).toEqual([2, 1, 0]);
  expect(read("stp").get("sharing-inside")).toEqual([null, null]);
  expect(read("grouping").get("sharing-organisations")).toEqual([1, 2]);
});
