import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sequentialClasses } from "../../../client/map/colour/classes.ts";
import { groupingsOf, groupingsOver, hatchTurns } from "../../../client/map/groupings.ts";
import { insetWindow, pinText } from "../../../client/map/inset/insetWindows.ts";
import { zoomWithRoom } from "../../../client/map/layers/labelFeatures.ts";
import { groupingLooks } from "../../../client/map/marks/groupingLooks.ts";
import { hatchTile } from "../../../client/map/marks/hatch.ts";
import { roundLength } from "../../../client/map/ScaleBar.tsx";
import { buildEngland } from "../../../client/state/england.ts";
import { histogramOf } from "../../../client/views/map/legend/histogram.ts";
import { placeFacts } from "../../../client/views/map/tipFacts.ts";
import type { SerialisedGraph } from "../../../server/contract/graph.ts";
import { smallOrganisations, smallTopology } from "./smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());

/** A graph of two groupings and a post with the members given; the attributes a map does not read are left out. */
function graphOf(members: Record<string, string[]>): SerialisedGraph {
  const nodes = Object.keys(members).map((key) => ({
    key,
    attributes: {
      kind: key.slice(0, key.indexOf(":")),
      purpose: key.startsWith("grouping:") ? "vanguard" : null,
      name: `${key} name`,
    },
  }));
  const edges = Object.entries(members).flatMap(([target, sources]) =>
    sources.map((source) => ({ key: `${source} ${target}`, source, target })),
  );
  return { nodes, edges } as unknown as SerialisedGraph;
}

test("a histogram counts every known value once and none that is not known", () => {
  const list = fc.array(fc.option(fc.integer({ min: 0, max: 5000 })), { minLength: 3 });
  fc.assert(
    fc.property(list, (values) => {
      const known = values.filter((value) => value !== null);
      const classes = sequentialClasses(known);
      if (classes === null) return;
      const counted = histogramOf(values, classes).reduce((sum, bin) => sum + bin.count, 0);
      expect(counted).toBe(known.length);
    }),
  );
});

describe("groupings on the map", () => {
  test("cover the land of their members, and those without members on the map are left out", () => {
    const [only, ...others] = groupingsOf(
      england,
      graphOf({ "grouping:V1": ["ccg:A", "ccg:B"], "csu:X": [] }),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: "grouping:V1", theme: "vanguard" });
    expect([...(only?.atoms ?? [])]).toEqual([0, 1, 2]);
  });

  test("are found over a place by the land they cover", () => {
    const list = groupingsOf(england, graphOf({ "post:P": ["ccg:C"], "grouping:V1": ["ccg:A", "ccg:C"] }));
    expect(groupingsOver(list, [3]).map(({ id }) => id)).toEqual(["grouping:V1", "post:P"]);
    expect(groupingsOver(list, [2])).toEqual([]);
  });

  test("that overlap are hatched the two ways in turn", () => {
    const list = groupingsOf(
      england,
      graphOf({
        "grouping:V1": ["ccg:A", "ccg:B"],
        "grouping:V2": ["ccg:B", "ccg:C"],
        "grouping:V3": ["ccg:A"],
      }),
    );
    expect(hatchTurns(list)).toEqual([0, 1, 1]);
  });
});

test("a tip gives a divided area every part with its share, and a whole one the name alone", () => {
  const divided = england.byId.get("ccg:A");
  const whole = england.byId.get("ccg:B");
  if (divided === undefined || whole === undefined) throw new Error("the small England has CCGs A and B");
  const footprint = (area: typeof divided) =>
    placeFacts(england, area).find(({ term }) => term === "Footprint")?.text;
  expect(footprint(divided)).toBe("stp:east name 67%, stp:west name 33%");
  expect(footprint(whole)).toBe("stp:east name");
});

describe("an inset in the address", () => {
  test("is read back as it was written, and called after its largest town", () => {
    const bounds = [-1.8, 53.7, -1.3, 53.95];
    const places = [
      { name: "Otley", position: [-1.69, 53.9] as [number, number], rank: 4 },
      { name: "Leeds", position: [-1.55, 53.8] as [number, number], rank: 1 },
    ];
    expect(insetWindow(pinText(bounds), [0, 0, 1, 1], places)).toMatchObject({ name: "Leeds", bounds });
  });

  test("that makes no sense is passed over", () => {
    for (const text of ["", "leeds", "1_2_3", "3_2_1_0", "a_b_c_d", "1_1_2_2_3"]) {
      expect(insetWindow(text, [0, 0, 1, 1], [])).toBeNull();
    }
  });
});

test("a name twice as long in as wide a place needs one zoom step more", () => {
  expect(zoomWithRoom("Abcdefgh", 1) - zoomWithRoom("Abcd", 1)).toBeCloseTo(1);
  expect(zoomWithRoom("Abcd", 1) - zoomWithRoom("Abcd", 2)).toBeCloseTo(1);
});

test("a scale bar is a round length that fits, and more than a third of what fits", () => {
  fc.assert(
    fc.property(fc.double({ min: 10, max: 1_000_000, noNaN: true }), (most) => {
      const length = roundLength(most);
      expect(length).toBeLessThanOrEqual(most);
      expect(length).toBeGreaterThan(most / 2.6);
      expect(String(length)).toMatch(/^[125]0*$/);
    }),
  );
});

test("every theme's hatches have gaps to see through, and no two are the same without their colours", () => {
  const tiles = Object.values(groupingLooks).flatMap(({ hatches, weave }) =>
    hatches.map((kind) => hatchTile(kind, weave, "#000000")),
  );
  for (const { data } of tiles) {
    const ink = data.filter((_, place) => place % 4 === 3).reduce((sum, alpha) => sum + alpha, 0);
    const cover = ink / 255 / (data.length / 4);
    expect(cover).toBeGreaterThan(0.05);
    expect(cover).toBeLessThan(0.5);
  }
  expect(new Set(tiles.map(({ data }) => data.join())).size).toBe(tiles.length);
});
