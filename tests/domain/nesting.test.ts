import fc from "fast-check";
import { expect, test } from "vitest";
import { atomTable } from "../../server/domain/atomTable.ts";
import { nestingOf } from "../../server/domain/nesting.ts";
import { peopleOf } from "../../server/domain/people.ts";
import { anyGroupings, atom, atomSet } from "./world.ts";

const table = atomTable([
  atom({ district: "D1", county: "K1", people: 10 }),
  atom({ district: "D2", county: "K1", people: 20 }),
  atom({ district: "D2", county: "K2", people: 30 }),
]);

test("a part inside one county nests in it, and the district its edge runs through is cut with people on each side", () => {
  const part = atomSet(0, 1);
  expect(nestingOf(table, part, "county").nestsIn).toMatchObject({ code: "K1", standing: "same" });
  const districts = nestingOf(table, part, "district");
  expect(districts.nestsIn).toBeNull();
  expect(districts.whole.map((area) => area.code)).toEqual(["D1"]);
  expect(districts.cut).toEqual([
    {
      area: 1,
      code: "D2",
      standing: "cut",
      peopleInside: 20,
      peopleOutside: 30,
      shareOfPart: 20 / 30,
      shareOfArea: 0.4,
    },
  ]);
});

test("an area that holds the whole part and more is what it nests in, not something it cuts", () => {
  const nesting = nestingOf(table, atomSet(1), "district");
  expect(nesting.nestsIn).toMatchObject({ code: "D2", standing: "holds", peopleOutside: 30 });
  expect(nesting.cut).toEqual([]);
});

test("a part nobody lives in nests in nothing and cuts nothing", () => {
  expect(nestingOf(table, atomSet(), "county")).toEqual({
    layer: "county",
    nestsIn: null,
    whole: [],
    cut: [],
    areas: [],
  });
});

test("the areas beside a part share out its people, and each area's people are inside or outside", () => {
  fc.assert(
    fc.property(anyGroupings, ({ atoms, groupings }) => {
      const england = atomTable(atoms);
      for (const part of groupings) {
        const { areas } = nestingOf(england, part, "district");
        expect(areas.reduce((sum, area) => sum + area.peopleInside, 0)).toBe(peopleOf(england, part));
        for (const area of areas) {
          expect(area.peopleInside + area.peopleOutside).toBe(england.layers.district.people[area.area]);
        }
      }
    }),
  );
});
