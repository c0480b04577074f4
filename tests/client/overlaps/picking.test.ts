import { describe, expect, test } from "vitest";
import { areaOptions, matchingOptions } from "../../../client/components/pickerOptions.ts";
import { buildEngland } from "../../../client/state/england.ts";
import { forMap, mapAddress } from "../../../client/state/mapAddress.ts";
import { readViewState, ViewState, writeViewState } from "../../../client/state/viewState.ts";
import { panelOf } from "../../../client/views/overlaps/overlapsPanels.ts";
import { placedSets } from "../../../client/views/overlaps/placedSets.ts";
import { blankTie } from "../../../geodata/model/blankTie.ts";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());
const option = (name: string, detail = "CCG") => ({ id: name, name, detail });

describe("picking by name", () => {
  const options = [option("North East Essex"), option("Essex", "County"), option("Brighton & Hove")];

  test("what starts with the text comes before what only holds it", () => {
    expect(matchingOptions(options, "essex", 9).map(({ name }) => name)).toEqual([
      "Essex",
      "North East Essex",
    ]);
  });

  test("words may come in any order, and & is and", () => {
    expect(matchingOptions(options, "essex north", 9)).toHaveLength(1);
    expect(matchingOptions(options, "brighton and hove", 9)).toHaveLength(1);
  });

  test("the kind is searched too, and an empty text offers all up to the limit", () => {
    expect(matchingOptions(options, "essex county", 9).map(({ name }) => name)).toEqual(["Essex"]);
    expect(matchingOptions(options, "", 2)).toHaveLength(2);
  });

  test("every area of every layer can be picked", () => {
    expect(areaOptions(england)).toHaveLength(england.byId.size);
  });
});

describe("the way to the map", () => {
  test("both areas of a pair are chosen and the second layer is drawn over the first", () => {
    const state = ViewState.parse({ first: "ccg", second: "county", overlays: "stp", asAt: "2017-04-01" });
    const address = mapAddress(state, {
      areas: "ccg",
      overlays: ["county"],
      selected: ["ccg:A", "county:K"],
    });
    const read = readViewState(address.slice(1));
    expect(read).toMatchObject({
      areas: "ccg",
      overlays: ["stp", "county"],
      selected: ["ccg:A", "county:K"],
      asAt: "2017-04-01",
    });
  });

  test("the layer of the areas is not drawn over itself", () => {
    const state = ViewState.parse({ overlays: "stp" });
    const address = mapAddress(state, { areas: "stp", overlays: ["stp", "county"], selected: [] });
    expect(readViewState(address.slice(1)).overlays).toEqual(["county"]);
  });
});

test("what belongs to the overlaps view and the camera stay behind, the date goes along", () => {
  const state = ViewState.parse({
    find: "le",
    fit: "cut",
    within: "stp:w",
    at: "6/52/-1",
    asAt: "2017-04-01",
  });
  expect(writeViewState(forMap(state))).toBe("?asAt=2017-04-01");
});

test("an address that names no way of looking shows the list", () => {
  expect(panelOf(null)).toBe("list");
  expect(panelOf("pie")).toBe("list");
  expect(panelOf("flow")).toBe("flow");
});

describe("groupings on the map", () => {
  test("a grouping covers its members whole and carries the evidence of its weakest tie", () => {
    const { placed } = placedSets(england, graphOf([tie("ccg:A", "documented"), tie("ccg:C", "unclear")]));
    const grouping = placed.get("grouping:G");
    expect([...(grouping?.atoms ?? [])]).toEqual([0, 1, 3]);
    expect(grouping?.detail).toBe("Vanguard of 2 areas, unclear");
  });

  test("a grouping that no area is known to take part in is named as without a place", () => {
    const { placed, unplaced } = placedSets(england, graphOf([]));
    expect(placed.has("grouping:G")).toBe(false);
    expect(unplaced).toEqual([{ id: "grouping:G", name: "Together" }]);
  });

  test("areas can be compared while the groupings have not arrived", () => {
    expect(placedSets(england, null).placed.size).toBe(england.byId.size);
  });
});

type Tie = SerialisedGraph["edges"][number];

function tie(source: string, evidence: Tie["attributes"]["evidence"]): Tie {
  return {
    key: source,
    source,
    target: "grouping:G",
    attributes: {
      ...blankTie,
      id: source,
      kind: "member-of",
      evidence,
      inForceApril2016: "yes",
      sources: [],
      dataset: "vanguards",
      people: null,
      shareOfTarget: null,
      inForce: "yes",
    },
  };
}

function graphOf(edges: Tie[]): SerialisedGraph {
  return {
    options: { type: "directed", multi: true, allowSelfLoops: false },
    attributes: {
      asAt: "2016-04-01",
      evidence: ["documented"],
      tiesUnknown: 0,
      licences: [],
      attribution: [],
    },
    nodes: [
      {
        key: "grouping:G",
        attributes: {
          id: "grouping:G",
          kind: "grouping",
          name: "Together",
          officialName: "Together",
          ods: null,
          ons: null,
          footprintNumber: null,
          position: null,
          postcode: null,
          acute: null,
          purpose: "vanguard",
          slug: null,
          note: null,
          datasets: [],
          population: null,
          listSize: null,
        },
      },
    ],
    edges,
  };
}
