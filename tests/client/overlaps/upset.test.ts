import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { areasHolding } from "../../../client/views/overlaps/areasHolding.ts";
import type { PlacedSet } from "../../../client/views/overlaps/placedSets.ts";
import { exampleSets, noSets, setsShown } from "../../../client/views/overlaps/setsShown.ts";
import { intersectionWords, upsetOf } from "../../../client/views/overlaps/upsetRows.ts";
import { upsetSentence } from "../../../client/views/overlaps/upsetSentence.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());
const set = (name: string, atoms: number[]): PlacedSet => ({
  id: `grouping:${name}`,
  name,
  detail: "",
  overlay: "custom",
  atoms: Uint16Array.from(atoms),
});
const someAtoms = fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 });

describe("several groupings at once", () => {
  test("rows add up to the distinct people, and to the sum when counted once for each grouping", () => {
    fc.assert(
      fc.property(fc.array(someAtoms, { minLength: 1, maxLength: 14 }), (all) => {
        const { rows, totals } = upsetOf(
          england.table,
          all.map((atoms, place) => set(`S${place}`, atoms)),
        );
        expect(rows.reduce((sum, row) => sum + row.people, 0)).toBe(totals.distinct);
        expect(rows.reduce((sum, row) => sum + row.people * row.members.length, 0)).toBe(totals.sum);
        expect(rows.length).toBeLessThanOrEqual(england.table.size);
      }),
    );
  });

  test("groupings stand by size and rows name them by their place there", () => {
    const { sets, rows } = upsetOf(england.table, [set("small", [0]), set("large", [0, 3])]);
    expect(sets.map(({ name }) => name)).toEqual(["large", "small"]);
    expect(rows.map((row) => [row.members, row.people])).toEqual([
      [[0], 400],
      [[0, 1], 100],
    ]);
    expect(intersectionWords(sets, [0, 1])).toBe("large and small only");
  });

  test("the sentence keeps distinct people and the sum apart", () => {
    const upset = upsetOf(england.table, [set("one", [0, 1]), set("other", [1, 2])]);
    expect(upsetSentence(upset)).toBe(
      "600 people live in these 2 groupings, 200 of them in more than one; added up, the groupings would count 800.",
    );
  });

  test("groupings that do not touch are said to be apart", () => {
    expect(upsetSentence(upsetOf(england.table, [set("one", [0]), set("other", [1])]))).toBe(
      "300 people live in these 2 groupings, each in one of them alone.",
    );
  });
});

describe("an intersection on the map", () => {
  test("it is the fewest areas of one layer that make it up exactly", () => {
    const holding = areasHolding(england, Uint16Array.of(1, 2, 3));
    expect([holding.kind, holding.areas.map((area) => area.code), holding.exact]).toEqual([
      "stp",
      ["east"],
      true,
    ]);
  });

  test("where no layer makes it up exactly the CCGs that have people in it stand for it", () => {
    const topology = smallTopology();
    for (const { properties } of topology.objects.atoms.geometries) {
      if (properties !== undefined && "people" in properties) properties.district = "whole";
    }
    const names = [...smallOrganisations(), { ...anyName, id: "district:whole" }];
    const holding = areasHolding(buildEngland(topology, names), Uint16Array.of(0, 2));
    expect([holding.kind, holding.areas.map((area) => area.code), holding.exact]).toEqual([
      "ccg",
      ["A", "B"],
      false,
    ]);
  });
});

describe("which groupings are shown", () => {
  test("those in the address go before what is chosen on the map, and that before the example", () => {
    expect(setsShown({ sets: ["stp:a"], selected: ["ccg:a", "ccg:b"] }).ids).toEqual(["stp:a"]);
    expect(setsShown({ sets: [], selected: ["ccg:a", "ccg:b"] }).because).toBe("selected");
    expect(setsShown({ sets: [], selected: ["ccg:a"] }).ids).toEqual(exampleSets);
  });

  test("taking the last one away does not bring the example back", () => {
    expect(setsShown({ sets: [noSets], selected: [] })).toEqual({ ids: [], because: "chosen" });
  });
});

const anyName = { name: "Whole", officialName: "Whole", ods: null, footprintNumber: null };
