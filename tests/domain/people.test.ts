import fc from "fast-check";
import { expect, test } from "vitest";
import { atomsOfAreas, differenceOf, intersectionOf, unionOf } from "../../server/domain/atomSet.ts";
import { atomTable } from "../../server/domain/atomTable.ts";
import { ageSharesOf, countsOf, densityOf, peopleOf, sumAndDistinct } from "../../server/domain/people.ts";
import { anyGroupings, atom, atomSet } from "./world.ts";

const twoDistrictsAcrossTwoGroups = atomTable([
  atom({ ccg: "C1", district: "D1", people: 10 }),
  atom({ ccg: "C1", district: "D2", people: 20 }),
  atom({ ccg: "C2", district: "D2", people: 40 }),
]);

test("an area chosen twice, by itself and inside another layer's area, has its people counted once", () => {
  const chosen = atomsOfAreas(twoDistrictsAcrossTwoGroups, [
    { layer: "ccg", code: "C1" },
    { layer: "ccg", code: "C1" },
    { layer: "district", code: "D2" },
  ]);
  expect(peopleOf(twoDistrictsAcrossTwoGroups, chosen)).toBe(70);
});

test("a code that no area of the layer has is an error, never an area of nobody", () => {
  expect(() => atomsOfAreas(twoDistrictsAcrossTwoGroups, [{ layer: "district", code: "C1" }])).toThrow(
    "No district has the code C1",
  );
});

test("adding two groupings that overlap counts the people between them twice, and distinct people do not", () => {
  const first = atomsOfAreas(twoDistrictsAcrossTwoGroups, [{ layer: "ccg", code: "C1" }]);
  const second = atomsOfAreas(twoDistrictsAcrossTwoGroups, [{ layer: "district", code: "D2" }]);
  expect(sumAndDistinct(twoDistrictsAcrossTwoGroups, [first, second])).toEqual({
    each: [30, 60],
    sum: 90,
    distinct: 70,
    inSeveral: 20,
  });
});

test("shares of age divide by the bands' own sum, not by the other publisher's people", () => {
  const table = atomTable([atom({ people: 90, people75plus: 9, ages: [20, 60, 20] })]);
  expect(ageSharesOf(countsOf(table, atomSet(0)))).toEqual({
    age0to15: 0.2,
    age16to59: 0.6,
    age60plus: 0.2,
    age75plus: 0.1,
  });
});

test("nothing chosen has nobody, and its shares and density are not known", () => {
  const counts = countsOf(twoDistrictsAcrossTwoGroups, atomSet());
  expect(counts.people).toBe(0);
  expect(densityOf(counts)).toBeNull();
  expect(Object.values(ageSharesOf(counts))).toEqual([null, null, null, null]);
});

test("distinct people are never more than the sum of groups and never fewer than the largest group", () => {
  fc.assert(
    fc.property(anyGroupings, ({ atoms, groupings }) => {
      const { each, sum, distinct, inSeveral } = sumAndDistinct(atomTable(atoms), groupings);
      expect(distinct).toBeLessThanOrEqual(sum);
      expect(distinct).toBeGreaterThanOrEqual(Math.max(...each));
      expect(inSeveral === 0).toBe(sum === distinct);
    }),
  );
});

test("the people of a union are those of both parts less those they have in common", () => {
  fc.assert(
    fc.property(anyGroupings, ({ atoms, groupings }) => {
      const table = atomTable(atoms);
      const first = groupings[0] ?? atomSet();
      const second = groupings[1] ?? atomSet();
      const both = peopleOf(table, intersectionOf(first, second));
      expect(peopleOf(table, unionOf([first, second]))).toBe(
        peopleOf(table, first) + peopleOf(table, second) - both,
      );
      expect(peopleOf(table, differenceOf(first, second))).toBe(peopleOf(table, first) - both);
    }),
  );
});
