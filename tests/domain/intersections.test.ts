import fc from "fast-check";
import { expect, test } from "vitest";
import { atomTable } from "../../server/domain/atomTable.ts";
import { observedIntersections } from "../../server/domain/intersections.ts";
import { sumAndDistinct } from "../../server/domain/people.ts";
import { anyGroupings, atom, atomSet } from "./world.ts";

test("only intersections somebody lives in are listed, most people first", () => {
  const table = atomTable([10, 20, 40, 0].map((people) => atom({ people })));
  const rows = observedIntersections(table, [atomSet(0, 1, 3), atomSet(1, 2), atomSet(3)]);
  expect(rows.map(({ members, people }) => ({ members, people }))).toEqual([
    { members: [1], people: 40 },
    { members: [0, 1], people: 20 },
    { members: [0], people: 10 },
  ]);
});

test("forty groupings at once have no more intersections than there are atoms", () => {
  const table = atomTable([1, 2, 3].map((people) => atom({ people })));
  const groupings = Array.from({ length: 40 }, (_, index) => atomSet(index % 3));
  expect(observedIntersections(table, groupings)).toHaveLength(3);
});

test("intersections add up to the distinct people, and weighted by their members to the sum of groups", () => {
  fc.assert(
    fc.property(anyGroupings, ({ atoms, groupings }) => {
      const table = atomTable(atoms);
      const rows = observedIntersections(table, groupings);
      const { sum, distinct } = sumAndDistinct(table, groupings);
      expect(rows.reduce((total, row) => total + row.people, 0)).toBe(distinct);
      expect(rows.reduce((total, row) => total + row.people * row.members.length, 0)).toBe(sum);
    }),
  );
});
