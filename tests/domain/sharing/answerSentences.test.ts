import { describe, expect, test } from "vitest";
import { namesListed } from "../../../server/domain/inWords.ts";
import { mostCounted } from "../../../server/domain/network/shortestChains.ts";
import { type EndingTold, endingSentence } from "../../../server/domain/sharing/endingSentence.ts";
import { namesInWords } from "../../../server/domain/sharing/namesInWords.ts";
import { type PathsTold, pathsSentence } from "../../../server/domain/sharing/pathsSentence.ts";

const paths = (told: Partial<PathsTold>) =>
  pathsSentence({
    from: "Corby",
    to: "Nene",
    steps: 1,
    total: 1,
    first: "Corby shares contracting with Nene.",
    on: ["post", "function"],
    asAt: "2016-04-01",
    stepsWithUnknown: told.steps === undefined ? 1 : told.steps,
    wider: [],
    ...told,
  });

describe("how two organisations are linked, in words", () => {
  test("says how far apart they are, the first chain, and how many more there are", () => {
    expect(paths({})).toBe("Corby and Nene are one step apart. Corby shares contracting with Nene.");
    expect(paths({ from: "Newbury and District" })).toContain(
      "Newbury and District, and Nene are one step apart.",
    );
    expect(paths({ total: 2 })).toContain(" One other chain is as short.");
    expect(paths({ total: 1235 })).toContain(" 1,234 other chains are as short.");
    expect(paths({ total: mostCounted })).toContain(" At least 9,007,199,254,740,990 other chains");
  });

  test("where there is no chain, says what was looked at and when, and never that nothing is shared", () => {
    expect(paths({ steps: null, total: 0, first: null })).toBe(
      "Nothing recorded as at 1 April 2016 links Corby with Nene through shared posts and shared functions, which is not to say that nothing does.",
    );
  });

  test("says what would link them if what nobody can place in time held, and nothing where that is no nearer", () => {
    expect(paths({ steps: null, total: 0, first: null, stepsWithUnknown: 2 })).toContain(
      " If what nobody can place in time held too, they would be 2 steps apart.",
    );
    expect(paths({ steps: 1, stepsWithUnknown: 1 })).not.toContain("in time");
  });

  test("says what would bring them nearer, by the nearest alone", () => {
    const wider = [
      { kind: "csu", steps: 1 },
      { kind: "stp", steps: 1 },
      { kind: "trust", steps: 3 },
    ] as const;
    expect(paths({ steps: 4, wider })).toContain(
      " Counting either support units both buy from or STP footprints both are in as well, they would be one step apart.",
    );
  });

  test("names the region only where nothing nearer at hand would link them", () => {
    const region = { kind: "region", steps: 1 } as const;
    const trust = { kind: "trust", steps: 2 } as const;
    expect(paths({ steps: 4, wider: [region, trust] })).toContain("Counting trusts");
    expect(paths({ steps: 4, wider: [region] })).toContain("Counting NHS England regions");
  });

  test("an organisation is no step from itself", () => {
    expect(paths({ steps: 0, total: 0, first: null, to: "Corby" })).toBe("Both are Corby.");
  });
});

const ending = (told: Partial<EndingTold>) =>
  endingSentence({
    entry: "Contracting, A + B",
    organisation: null,
    asAt: "2016-04-01",
    pairs: 1,
    withNothingElse: 0,
    losers: ["A", "B"],
    isUnknown: false,
    longestWayRound: 1,
    parts: [],
    ...told,
  });

describe("what would be lost, in words", () => {
  test("a pair that has more in common, and one of which nothing more is recorded, are told apart", () => {
    expect(ending({})).toBe(
      "Were “Contracting, A + B” to end, A and B would share it no longer. The two would still have something else in common.",
    );
    expect(ending({ withNothingElse: 1, parts: [1, 1] })).toBe(
      "Were “Contracting, A + B” to end, A and B would share it no longer. Nothing else that they have in common is recorded. Each of them would be linked with nobody.",
    );
  });

  test("many are counted, and where nobody is cut off the way round is told", () => {
    expect(
      ending({ pairs: 15, withNothingElse: 4, losers: ["A", "B", "C", "D", "E", "F"], longestWayRound: 3 }),
    ).toBe(
      "Were “Contracting, A + B” to end, 6 organisations, in 15 pairs, would share it no longer. For 4 of the 15 pairs, nothing else that they have in common is recorded. Nobody would be cut off: the longest way round would take 3 steps.",
    );
  });

  test("the end of one organisation's tie is told of that organisation", () => {
    expect(
      ending({ organisation: "Corby", pairs: 2, withNothingElse: 2, losers: ["A", "B"], parts: [5, 1] }),
    ).toBe(
      "Were Corby no longer tied to “Contracting, A + B”, it would share it no longer with A and B. Nothing else that it has in common with any of them is recorded. 6 organisations that are linked now would fall apart into a group of 5 and 1 linked with nobody.",
    );
  });

  test("groups that stay together are told by size, and those left with nobody counted", () => {
    expect(ending({ withNothingElse: 1, parts: [9, 4] })).toContain(
      " 13 organisations that are linked now would fall apart into groups of 9 and 4.",
    );
    expect(ending({ withNothingElse: 1, parts: [9, 4, 1, 1] })).toContain(" groups of 9 and 4 and 2 linked");
  });

  test("what nobody shared, and what nobody knows of, are not the same", () => {
    expect(ending({ pairs: 0, losers: [] })).toContain("is shared by nobody, so nothing would be lost");
    expect(ending({ pairs: 0, losers: [], isUnknown: true })).toContain("Nobody knows whether");
  });
});

describe("names in sentences", () => {
  test("names that hold an “and” or a comma cannot be read as two", () => {
    expect(namesListed(["Corby", "Nene"])).toBe("Corby and Nene");
    expect(namesListed(["Fareham and Gosport", "Portsmouth"])).toBe("Fareham and Gosport, and Portsmouth");
    expect(namesListed(["Fareham and Gosport", "Portsmouth", "Nene"])).toBe(
      "Fareham and Gosport; Portsmouth; and Nene",
    );
    expect(namesListed(["Eastbourne, Hailsham and Seaford", "Nene"])).toBe(
      "Eastbourne, Hailsham and Seaford; and Nene",
    );
    expect(namesListed([])).toBe("");
  });

  test("a council and a CCG of one name are told apart, and CCGs among themselves keep their names", () => {
    const [ccg, council] = [
      { kind: "ccg", name: "Dorset" } as const,
      { kind: "county", name: "Dorset" } as const,
    ];
    expect(namesInWords([ccg, council])).toEqual(["Dorset", "Dorset (council)"]);
    expect(namesInWords([ccg, ccg])).toEqual(["Dorset", "Dorset"]);
  });
});
