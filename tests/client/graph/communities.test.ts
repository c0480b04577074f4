import { describe, expect, test } from "vitest";
import { neighbouringAreas } from "../../../client/map/geometry/touching.ts";
import { forMap } from "../../../client/state/mapAddress.ts";
import { readViewState, writeViewState } from "../../../client/state/viewState.ts";
import { aloneFill, communityColours } from "../../../client/views/collaboration/graph/communityColours.ts";
import {
  communitiesSentence,
  comparedSentence,
} from "../../../client/views/collaboration/graph/communitySentences.ts";
import { communitiesQuestion } from "../../../client/views/collaboration/graph/graphQuestion.ts";
import { graphScene } from "../../../client/views/collaboration/graph/picture/graphScene.ts";
import { visibleGraph } from "../../../client/views/collaboration/graph/visibleGraph.ts";
import type { Community } from "../../../server/contract/collaboration.ts";
import { compiledEngland } from "../collaboration/compiledEngland.ts";
import { common, gathering, projection } from "./smallProjection.ts";

const england = compiledEngland();
const ccgs = england.areas.ccg;

function community(id: number, members: readonly string[]): Community {
  return {
    id,
    name: `Around ${members[0]}`,
    members: members.map((member) => ({ id: member, kind: "ccg", name: member, ods: null, ons: null })),
    people: 1,
    weightInside: 1,
    weightOutside: 0,
    mainly: null,
    mainlyShare: null,
  };
}

describe("the colours of communities", () => {
  // Every third CCG is alone, the others are in pairs, wherever they lie.
  const inOne = ccgs.filter((_, place) => place % 3 !== 0).map(({ id }) => id);
  const items = Array.from({ length: Math.floor(inOne.length / 2) }, (_, place) =>
    community(place + 1, inOne.slice(2 * place, 2 * place + 2)),
  );
  const { palette, ofMember } = communityColours(england, { items });

  test("are each of a community, and none of a CCG that is alone", () => {
    expect(palette).toHaveLength(items.length);
    expect(palette).not.toContain(aloneFill);
    for (const [place, { members }] of items.entries()) {
      for (const { id } of members) expect(ofMember.get(id)).toBe(palette[place]);
    }
    expect(ofMember.has(ccgs[0]?.id ?? "")).toBe(false);
  });

  test("differ wherever the land of two communities touches", () => {
    const homes = new Map(items.flatMap(({ id, members }) => members.map((member) => [member.id, id])));
    const alike = neighbouringAreas(england, "ccg").flatMap((others, index) => {
      const own = ccgs[index]?.id ?? "";
      return [...others]
        .map((other) => ccgs[other]?.id ?? "")
        .filter((other) => homes.has(own) && homes.has(other) && homes.get(own) !== homes.get(other))
        .filter((other) => ofMember.get(own) === ofMember.get(other));
    });
    expect(alike).toEqual([]);
  });

  test("are those of the marks too: grey where alone, and of a closed group where all its members are in one", () => {
    const groups = { north: ["a", "b"], south: ["c", "d"], west: ["e"] };
    const drawn = visibleGraph(
      projection(["a", "b", "c", "d", "e"], [["a", "c", common("officer")]]),
      gathering(groups),
    );
    const places = Object.fromEntries(drawn.nodes.map(({ id }) => [id, [0, 0] as const]));
    const gathered = { layer: "stp" as const, ...gathering(groups), divided: new Map(), fills: [] };
    const coloured = {
      ...gathered,
      groups: new Map([...gathered.groups].map(([id, { name }]) => [id, { name, colour: "#123456" }])),
    };
    const colours = {
      palette: ["#aaaaaa"],
      ofMember: new Map(["a", "b", "c"].map((id) => [id, "#aaaaaa"])),
    };
    const fillOf = new Map(
      graphScene(drawn, places, coloured, [], "ties", colours).nodes.map(({ id, fill }) => [id, fill]),
    );
    expect(fillOf.get("north")).toBe("#aaaaaa");
    expect(fillOf.get("e")).toBe(aloneFill);
    expect(["#aaaaaa", "#123456", aloneFill]).not.toContain(fillOf.get("south"));
  });
});

describe("what is said of communities", () => {
  const compared = {
    layer: "county" as const,
    variationOfInformation: 1.5,
    most: 8.4,
    people: 1,
    peopleAlone: 0,
    formula: "",
  };

  test("counts them and those who are in none", () => {
    expect(communitiesSentence({ total: 1, alone: [], on: ["post"], weights: { csu: 0 } })).toMatch(
      /make one community .* no CCG is without a tie in force\.$/,
    );
    expect(
      communitiesSentence({
        total: 20,
        alone: community(1, ["a"]).members,
        on: ["post"],
        weights: { post: 0 },
      }),
    ).toMatch(/make 20 communities .* 1 CCG has no tie in force that weighs anything\.$/);
  });

  test("sets them beside the layer that was asked for, and says so where both divide people alike", () => {
    expect(comparedSentence({ compared })).toBe(
      "They divide people otherwise than the counties and unitary authorities do: by 1.5 bits, where 0 would be the same division and 8.4 the most there could be.",
    );
    expect(comparedSentence({ compared: { ...compared, variationOfInformation: 0 } })).toBe(
      "They divide people exactly as the counties and unitary authorities do.",
    );
    expect(comparedSentence({ compared: null })).toBe("");
  });
});

test("communities are sought as the address says, as usual where it says nothing or nonsense, and the map is not told", () => {
  const asked = "?compare=region&method=leiden&resolution=1.5";
  expect(communitiesQuestion(readViewState(asked))).toMatch(/&method=leiden&resolution=1\.5&compare=region$/);
  expect(writeViewState(readViewState(asked))).toBe(asked);
  expect(communitiesQuestion(readViewState("?compare=moon&method=guess&resolution=77"))).toMatch(
    /&method=louvain&resolution=1&compare=stp$/,
  );
  expect(writeViewState(forMap(readViewState(asked)))).toBe("");
});
