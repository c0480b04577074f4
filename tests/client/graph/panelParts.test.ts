import { describe, expect, test } from "vitest";
import { RequestFailure } from "../../../client/api/fetchJson.ts";
import { readViewState } from "../../../client/state/viewState.ts";
import { groupLinks } from "../../../client/views/collaboration/graph/chosen/groupLinks.ts";
import { linksOf } from "../../../client/views/collaboration/graph/chosen/linksOf.ts";
import { thingOf } from "../../../client/views/collaboration/graph/chosen/thingOf.ts";
import { datesByYear } from "../../../client/views/collaboration/graph/controls/datesByYear.ts";
import { graphQuestion } from "../../../client/views/collaboration/graph/graphQuestion.ts";
import {
  insideSentence,
  linkedSentence,
  scopeSentence,
  timelessSentence,
} from "../../../client/views/collaboration/graph/graphSentences.ts";
import { kindsThatFit } from "../../../client/views/collaboration/graph/kindsThatFit.ts";
import { inCommon, neighboursOf } from "../../../client/views/collaboration/graph/neighbours.ts";
import { pairRows, pairsTable } from "../../../client/views/collaboration/graph/pairRows.ts";
import { besides, type ListPlace } from "../../../client/views/collaboration/graph/stage/listMove.ts";
import { markDetail } from "../../../client/views/collaboration/graph/stage/markDetail.ts";
import { visibleGraph } from "../../../client/views/collaboration/graph/visibleGraph.ts";
import { toggled } from "../../../client/views/collaboration/toggled.ts";
import { common, gathering, projection } from "./smallProjection.ts";

const officer = common("officer", { weight: 8 });
const team = common("team", { kind: "function", weight: 3, validFrom: "2013-04" });
const old = common("old post", { inForce: "unknown" });
const world = projection(
  ["a", "b", "c", "d"],
  [
    ["a", "b", officer, team],
    ["a", "c", team],
    ["c", "d", old],
  ],
);
const groups = {
  layer: "stp" as const,
  groupOf: gathering({ north: ["a", "b"], south: ["c", "d"] }).groupOf,
};

describe("the sentences over the graph", () => {
  test("count who is linked and how many pairs by what is in force alone", () => {
    const known = projection(["a", "b", "c"], [["a", "b", officer]]);
    expect(linkedSentence(known)).toBe("2 of 3 CCGs are linked with another at 1 April 2016: 1 pair.");
    expect(linkedSentence(projection(["a", "b"], []))).toContain(
      "No two of the 2 CCGs are known to be linked",
    );
  });

  test("say which share of the pairs lies inside a group, and that no record is not no sharing", () => {
    expect(insideSentence(world, groups)).toBe(
      "50% of the pairs lie inside one STP footprint, the others across two.",
    );
    expect(scopeSentence({ on: ["post"], pairsUnknown: 1, weights: {} }, "counted")).toBe(
      "Ties counted: shared posts. 1 more pair has only ties that nobody can place in time. No record of sharing does not mean that nothing is shared.",
    );
    expect(
      scopeSentence(
        { on: ["post", "function"], pairsUnknown: 0, weights: { function: 2.5, csu: 3 } },
        "counted",
      ),
    ).toContain(
      "Ties counted: shared posts and shared functions. Not weighed as usual: each shared function 2.5.",
    );
  });
});

test("ties that are known of one time alone are told to be the same at every date, and no others", () => {
  expect(timelessSentence(["post", "csu", "stp"])).toBe("");
  expect(timelessSentence(["post", "trust"])).toBe(
    "Trusts that admit people of both are known by admissions of 2020: the same at every date.",
  );
  expect(timelessSentence(["county", "trust", "neighbour"])).toBe(
    "Trusts that admit people of both are known by admissions of 2020; counties and unitaries both are in and borders between them are those of April 2016: the same at every date.",
  );
});

test("what is asked of the server is what the address says, and what was chosen to be shared where it says nothing", () => {
  expect(graphQuestion(readViewState(""), "count")).toBe(
    "on=post,function,grouping&unknown=count&asAt=2016-04-01",
  );
  const asked = "?on=trust,nonsense,post&purposes=vanguard&evidence=likely&asAt=2015-01-01";
  expect(graphQuestion(readViewState(asked), "list")).toBe(
    "on=post,trust&purposes=vanguard&unknown=list&asAt=2015-01-01&evidence=likely",
  );
});

test("the last of what is ticked cannot be unticked, as none would stand for all", () => {
  const all = ["documented", "likely", "unverified"] as const;
  expect(toggled([], "likely", all)).toEqual(["documented", "unverified"]);
  expect(toggled(["likely"], "documented", all)).toEqual(["documented", "likely"]);
  expect(toggled(["likely"], "likely", all)).toBeNull();
});

describe("what is chosen", () => {
  test("is linked with others by weight, those nobody can place in time last", () => {
    expect(linksOf(world, "a").map(({ name, weight }) => [name, weight])).toEqual([
      ["B", 11],
      ["C", 3],
    ]);
    expect(linksOf(world, "d")).toMatchObject([{ name: "C", isUnknown: true, weight: 0 }]);
  });

  test("as a group counts pairs inside it, pairs there could be, and pairs with each other group", () => {
    expect(groupLinks(world, groups.groupOf, "north")).toMatchObject({
      insidePairs: 1,
      possible: 1,
      others: [{ group: "south", pairs: 1 }],
    });
    expect(groupLinks(world, groups.groupOf, "south").insidePairs).toBe(0);
  });

  test("as a thing tells who have it in common", () => {
    expect(thingOf(world, "team")?.members.map(({ name }) => name)).toEqual(["A", "B", "C"]);
    expect(thingOf(world, "nothing")).toBeNull();
  });

  test("as a thing tells apart who only may have it in common, and shows it as those have it who do", () => {
    const maybe = { ...team, inForce: "unknown" as const };
    const mixed = projection(
      ["a", "b", "c"],
      [
        ["a", "b", maybe],
        ["a", "c", team],
        ["b", "c", maybe],
      ],
    );
    const thing = thingOf(mixed, "team");
    expect(thing?.common.inForce).toBe("yes");
    expect([thing?.members, thing?.perhaps].map((those) => those?.map(({ name }) => name))).toEqual([
      ["A", "C"],
      ["B"],
    ]);
    expect(thingOf(world, "old post")).toMatchObject({
      members: [],
      perhaps: [{ name: "C" }, { name: "D" }],
    });
  });
});

test("where there is too much to draw the kinds that would fit are offered, and after any other failure none", () => {
  const problem = {
    type: "about:blank",
    title: "A query parameter is wrong",
    status: 400,
    code: "invalid-query" as const,
    detail: "too much",
    instance: "/api/graph/collaboration",
    errors: [{ path: "on", message: "is too much", allowed: ["function", "post"] }],
  };
  expect(kindsThatFit(new RequestFailure("invalid-query", 400, "too much", problem))).toEqual([
    "post",
    "function",
  ]);
  expect(kindsThatFit(new Error("no network"))).toEqual([]);
});

describe("the neighbours of a mark", () => {
  const neighbours = neighboursOf(visibleGraph(world, gathering({})).ties);

  test("come by weight, and what is in common is told with what nobody can place apart", () => {
    const [first] = neighbours.get("a") ?? [];
    expect(first).toMatchObject({ id: "b", weight: 11 });
    expect(inCommon(first?.ties ?? [])).toBe("1 shared post and 1 shared function");
    expect(inCommon(neighbours.get("d")?.[0]?.ties ?? [])).toBe(
      "1 shared post that nobody can place in time",
    );
  });

  test("are walked round one by one, to each of them once and back to where the walk began", () => {
    let place: ListPlace = { active: "a", around: "a", turn: 0 };
    const visited: string[] = [];
    for (let step = 0; step < 3; step++) {
      place = besides(place, 1, neighbours) ?? place;
      visited.push(place.active);
    }
    expect(visited).toEqual(["b", "c", "a"]);
    expect(besides({ active: "a", around: "a", turn: 0 }, -1, neighbours)?.active).toBe("c");
    expect(besides({ active: "x", around: "x", turn: 0 }, 1, neighbours)).toBeNull();
  });
});

test("the list says of a closed group how many pairs inside are linked, and of ties that they are with others", () => {
  const { nodes } = visibleGraph(world, gathering({ north: ["a", "b"], south: ["c", "d"] }));
  const detailOf = (id: string, tiedTo: number) => {
    const node = nodes.find((each) => each.id === id);
    return node === undefined ? null : markDetail(node, tiedTo);
  };
  expect(detailOf("north", 0)).toBe("2 CCGs, 1 of 1 pair inside linked · no ties to others");
  expect(detailOf("south", 1)).toBe("2 CCGs, 0 of 1 pair inside linked · tied to 1");
  const [alone] = visibleGraph(world, gathering({})).nodes;
  expect(alone === undefined ? null : markDetail(alone, 0)).toBe("100,000 · no ties");
});

describe("the table", () => {
  test("has a line for each thing of each pair, whoever is chosen first", () => {
    expect(pairRows(world, null)).toHaveLength(4);
    const rows = pairRows(world, new Set(["c"]));
    expect(rows.map(({ source, target }) => [source.name, target.name])).toEqual([
      ["C", "A"],
      ["C", "D"],
    ]);
  });

  test("has one line for each pair that has a thing in common, where a thing is chosen", () => {
    const rows = pairRows(world, new Set(["team"]));
    expect(rows.map(({ source, target, common }) => [source.name, target.name, common.id])).toEqual([
      ["A", "B", "team"],
      ["A", "C", "team"],
    ]);
  });

  test("taken away tells whether and since when each holds, and leaves empty what is not known", () => {
    const { header, rows } = pairsTable(pairRows(world, new Set(["d"])), "2016-04-01");
    const [row = []] = rows;
    expect(row[header.indexOf("inForce")]).toBe("unknown");
    expect(row[header.indexOf("validFrom")]).toBeNull();
  });
});

test("dates are counted by year however exact they are, and those not known are counted beside", () => {
  const ties = [
    { validFrom: "2013", validTo: "2015-03" },
    { validFrom: "2013-04-01", validTo: null },
    { validFrom: null, validTo: null },
  ];
  const dates = datesByYear(ties, 2012, 2018);
  expect(dates.years.find(({ year }) => year === 2013)).toEqual({ year: 2013, starts: 2, ends: 0 });
  expect(dates.years.find(({ year }) => year === 2015)).toEqual({ year: 2015, starts: 0, ends: 1 });
  expect(dates).toMatchObject({ ties: 3, startsUnknown: 1, endsUnknown: 2 });
});

test("what more than a hundred marks share has no lines of its own, and is named", () => {
  const ids = Array.from({ length: 101 }, (_, place) => `m${place}`);
  const everybody = common("all");
  const pairs = ids.slice(1).map((id): [string, string, typeof everybody] => ["m0", id, everybody]);
  const { hubs, lines, undrawn, ties } = visibleGraph(projection(ids, pairs), gathering({}));
  expect([hubs, lines, undrawn]).toEqual([[], [], ["The all"]]);
  expect(ties).toHaveLength(100);
  expect(visibleGraph(projection(ids, pairs.slice(1)), gathering({})).hubs).toHaveLength(1);
});
