import { describe, expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { proposalOf } from "../../../client/views/collaboration/whatIf/proposalOf.ts";
import { questionOf } from "../../../client/views/collaboration/whatIf/questionOf.ts";
import {
  longestServed,
  servedNames,
  servedRows,
} from "../../../client/views/collaboration/whatIf/servedRows.ts";
import { otherFunctions, sharedToday } from "../../../client/views/collaboration/whatIf/sharedToday.ts";
import { tellApart } from "../../../client/views/collaboration/whatIf/tellApart.ts";
import {
  addressOfThing,
  oneOfThing,
  thingAsked,
  thingOptions,
} from "../../../client/views/collaboration/whatIf/thingAsked.ts";
import {
  assumedSentence,
  leftOutSentence,
  piecesSentence,
  sizesSentence,
  unknownSentence,
  voiceSentence,
  whatIfSentence,
} from "../../../client/views/collaboration/whatIf/whatIfSentences.ts";
import { footprintsToAdd, whoAsked } from "../../../client/views/collaboration/whatIf/whoAsked.ts";
import { blankTie } from "../../../geodata/model/blankTie.ts";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import { FunctionInput, PostInput } from "../../../server/contract/register.ts";
import { type WhatIfAnswer, WhatIfInput } from "../../../server/contract/whatIf.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";
import { reference } from "./smallPartners.ts";

const england = buildEngland(smallTopology(), smallOrganisations());

type Served = Parameters<typeof servedRows>[0][number];
const served = (id: string, people: number | null, known: Partial<Served> = {}): Served => ({
  organisation: reference(id),
  entry: null,
  people,
  leftOut: [],
  ...known,
});
const asked = (servedNow: Served[], known: { postsNow?: number; servedThen?: number | null } = {}) => ({
  kind: "post" as const,
  what: "accountable-officer",
  whatName: "Accountable officer",
  servedNow,
  servedThen: 512_300,
  postsNow: servedNow.length,
  span: {
    organisations: servedNow.length,
    people: 512_300,
    sumOfOrganisations: 512_300,
    hospitals: 0,
    councils: [],
    footprints: [],
  },
  ...known,
});

describe("the sentence", () => {
  test("says how many people one would serve, and how many each serves now", () => {
    const four = [102_000, 120_300, 129_000, 161_000].map((people, place) => served(`ccg:${place}`, people));
    expect(whatIfSentence(asked(four))).toBe(
      "One accountable officer would serve 512,300 people instead of four serving 102,000 to 161,000.",
    );
    expect(assumedSentence(asked(four))).toMatch(
      /^For all four of them no shared accountable officer is recorded/,
    );
  });
  test("does not promise what is recorded already", () => {
    const entry = "post:1";
    const both = [served("ccg:A", 512_300, { entry }), served("ccg:B", 512_300, { entry })];
    expect(whatIfSentence(asked(both, { postsNow: 1 }))).toBe(
      "These two are recorded as sharing one accountable officer already, for 512,300 people.",
    );
    expect(assumedSentence(asked(both))).toBeNull();
  });
  test("names whoever shares today and would be left out", () => {
    const other = reference("ccg:C", "South Reading");
    const one = asked([served("ccg:A", 1, { entry: "post:1", leftOut: [other] }), served("ccg:B", 1)]);
    expect(leftOutSentence(one)).toMatch(/^South Reading shares it today and is not among these/);
    expect(leftOutSentence(asked([served("ccg:A", 1)]))).toBeNull();
  });
  test("of trusts alone says that their people are not known, not that there are none", () => {
    const trusts = [served("trust:A", null), served("trust:B", null)];
    expect(whatIfSentence(asked(trusts, { servedThen: null }))).toBe(
      "One accountable officer would serve two organisations; how many people that is, is not known.",
    );
  });
  test("says of whom no people are counted, rather than counting none in silence", () => {
    const trust = served("trust:T", null, { organisation: reference("trust:T", "A trust") });
    expect(unknownSentence({ servedNow: [served("ccg:A", 5), trust] })).toMatch(
      /^How many people A trust serves is not known/,
    );
    expect(unknownSentence({ servedNow: [served("ccg:A", 5)] })).toBeNull();
  });
  test("about voices names the smallest and gives both ways of counting", () => {
    const voice = { organisation: reference("ccg:A", "Corby"), people: 1, isSmallest: true };
    expect(voiceSentence({ voices: [{ ...voice, byPeople: 0.21, oneEach: 0.25 }] })).toBe(
      "Corby, the smallest, would have 21% of the say if it went by people and 25% if each had one.",
    );
    expect(voiceSentence({ voices: [{ ...voice, byPeople: null, oneEach: 0.5 }] })).toBeNull();
  });
  test("about sizes does not call nearly equal ones different", () => {
    const [smallest, largest] = [reference("ccg:A", "Corby"), reference("ccg:B", "Nene")];
    expect(sizesSentence({ sizes: { smallest, largest, largestToSmallest: 1.02 } })).toBe(
      "All are about the same size.",
    );
    expect(sizesSentence({ sizes: { smallest, largest, largestToSmallest: 9.6 } })).toBe(
      "Nene is 9.6 times the size of Corby.",
    );
  });
  test("about land explains why a piece is apart and what links it", () => {
    const pieces = [
      { people: 400_000, why: "main" as const, linkedBy: ["ferry" as const] },
      { people: 139_400, why: "island" as const, linkedBy: ["ferry" as const] },
    ];
    expect(piecesSentence({ pieces })).toBe(
      "No: two inhabited pieces: 400,000 people in the main piece; 139,400 people on an island. They are linked by ferry.",
    );
    expect(piecesSentence({ pieces: [] })).toBeNull();
  });
});

describe("names", () => {
  const answerOf = (first: string, second: string): WhatIfAnswer => ({
    ...asked([
      served(first, 5, { organisation: reference(first, "Cumbria") }),
      served(second, 4, { organisation: reference(second, "Cumbria") }),
    ]),
    asAt: "2016-04-01",
    postsThen: 1,
    sizes: { smallest: reference(second, "Cumbria"), largest: null, largestToSmallest: null },
    voices: [],
    mainProviders: { period: null, same: null, items: [] },
    council: null,
    footprint: null,
    pieces: [],
    cost: {
      yearlyCost: null,
      shareSaved: 1,
      saved: null,
      allowance: null,
      shareOfAllowance: null,
      estimate: true,
      formula: "",
      assumptions: [],
    },
  });
  const namesOf = ({ servedNow }: WhatIfAnswer) => servedNow.map(({ organisation }) => organisation.name);

  test("of several kinds say which, and of one kind are left as people say them", () => {
    const mixed = tellApart(answerOf("ccg:A", "county:A"));
    expect(namesOf(mixed)).toEqual(["Cumbria (CCG)", "Cumbria (council)"]);
    expect(mixed.sizes.smallest?.name).toBe("Cumbria (council)");
    expect(namesOf(tellApart(answerOf("ccg:A", "ccg:B")))).toEqual(["Cumbria", "Cumbria"]);
  });
});

describe("the bars", () => {
  test("show a post shared today once, with everybody it serves, and all on one scale", () => {
    const entry = "post:1";
    const leftOut = [reference("ccg:C")];
    const servedNow = [
      served("ccg:A", 700, { entry, leftOut }),
      served("ccg:B", 700, { entry, leftOut }),
      served("ccg:D", 900),
    ];
    const rows = servedRows(servedNow);
    expect(rows.map(({ people }) => people)).toEqual([900, 700]);
    expect(rows[1]).toMatchObject({ names: ["ccg:A", "ccg:B"], others: ["ccg:C"] });
    expect(servedNames({ names: ["A", "B", "C"], others: ["D", "E"] })).toBe("A + B + C + 2 more");
    expect(longestServed({ servedNow, servedThen: 800 })).toBe(900);
  });
});

describe("what is asked", () => {
  test("is read from the address and written back, and is an accountable officer where it says nothing", () => {
    for (const { id } of thingOptions) expect(addressOfThing(thingAsked(id))).toBe(id);
    for (const text of [null, "", "post:", "post:nobody", "grouping:x", "function:accountable-officer"]) {
      expect(addressOfThing(thingAsked(text))).toBe("post:accountable-officer");
    }
  });
  test("has a name that goes after “one”", () => {
    expect(oneOfThing(thingAsked("function:contracting"))).toBe("team for contracting");
    expect(oneOfThing(thingAsked("post:executive-directors"))).toBe("set of executive directors");
  });
  test("is what the server's contract takes, whatever stands in the address", () => {
    const two = [{ id: "ccg:A" }, { id: "ccg:B" }];
    for (const costs of [
      { cost: null, saved: 100 },
      { cost: 0, saved: 250 },
    ]) {
      expect(WhatIfInput.safeParse(questionOf(thingAsked("function:quality"), two, costs)).success).toBe(
        true,
      );
    }
  });
  test("parts organisations from what can share no post, and keeps what nobody knows for the server to refuse", () => {
    const { organisations, others } = whoAsked(
      england,
      [{ id: "trust:T", name: "A trust" }],
      ["ccg:A", "trust:T", "hospital:H", "ccg:Z", "grouping:G"],
    );
    expect(organisations.map(({ name }) => name)).toEqual(["ccg:A name", "A trust", "ccg:Z"]);
    expect(others).toBe(2);
  });
  test("can be widened to a footprint, a divided CCG among its CCGs", () => {
    const { organisations } = whoAsked(england, [], ["ccg:B"]);
    expect(footprintsToAdd(england, organisations)).toEqual([
      {
        id: "stp:east",
        name: "stp:east name",
        total: 3,
        missing: expect.arrayContaining(["ccg:A", "ccg:C"]),
      },
    ]);
    const all = whoAsked(england, [], ["ccg:A", "ccg:B", "ccg:C"]).organisations;
    expect(footprintsToAdd(england, all)).toEqual([]);
  });
});

describe("a proposal", () => {
  const two = [{ id: "ccg:A" }, { id: "ccg:B" }];
  test("is a post or function the register takes, proposed and without a date or source", () => {
    const post = PostInput.parse(proposalOf(thingAsked(null), two, 140_000).body);
    expect(post).toMatchObject({
      status: "proposed",
      role: "accountable-officer",
      yearlyCost: { pounds: 140_000 },
    });
    expect(
      post.holders.every(({ validFrom, evidence }) => validFrom === null && evidence === "unverified"),
    ).toBe(true);
    const team = FunctionInput.parse(proposalOf(thingAsked("function:quality"), two, null).body);
    expect(team).toMatchObject({ status: "proposed", function: "quality", yearlyCost: null });
  });
});

describe("step by step", () => {
  const node = (key: string, kind: "function" | "post", slug: string): SerialisedGraph["nodes"][number] => ({
    key,
    attributes: {
      id: key,
      kind,
      name: key,
      officialName: key,
      ods: null,
      ons: null,
      footprintNumber: null,
      position: null,
      postcode: null,
      acute: null,
      purpose: null,
      slug,
      note: null,
      datasets: [],
      population: null,
      listSize: null,
    },
  });
  const edge = (source: string, target: string): SerialisedGraph["edges"][number] => ({
    key: `${source}>${target}`,
    source,
    target,
    attributes: {
      ...blankTie,
      id: `${source}>${target}`,
      kind: "shares-function",
      evidence: "likely",
      inForceApril2016: "yes",
      sources: [],
      dataset: "ccg-sharing",
      people: null,
      shareOfTarget: null,
      inForce: "yes",
    },
  });
  const graph: SerialisedGraph = {
    options: { type: "directed", multi: true, allowSelfLoops: false },
    attributes: { asAt: "2016-04-01", evidence: [], tiesUnknown: 0, licences: [], attribution: [] },
    nodes: [
      node("function:1", "function", "contracting-ambulance"),
      node("function:2", "function", "quality"),
    ],
    edges: [
      edge("ccg:A", "function:1"),
      edge("ccg:B", "function:1"),
      edge("ccg:A", "function:2"),
      edge("ccg:Z", "function:2"),
    ],
  };

  test("what only one of them has is not what they share", () => {
    const today = sharedToday(graph, ["ccg:A", "ccg:B"]);
    expect(today.map(({ id }) => id)).toEqual(["function:1"]);
    expect(today[0]?.slug).toBe("ambulance-contracting");
  });
  test("further functions leave out what is shared and the word for everything else", () => {
    const slugs = otherFunctions(new Set(["ambulance-contracting"])).map(({ slug }) => slug);
    expect(slugs).toContain("quality");
    expect(slugs).not.toContain("ambulance-contracting");
    expect(slugs).not.toContain("other");
  });
});
