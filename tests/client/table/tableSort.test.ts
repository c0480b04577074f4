import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCells, defaultSort, readSort, writeSort } from "../../../client/views/map/table/tableSort.ts";

test("an order written to the address is read back the same", () => {
  const columns = ["name", "people", "share-75-plus"];
  fc.assert(
    fc.property(fc.constantFrom(...columns), fc.boolean(), (column, descending) => {
      const order = { column, descending };
      expect(readSort(writeSort(order), columns)).toEqual(order);
    }),
  );
});

test("an order by a column the table does not have falls back to the largest first", () => {
  expect(readSort("density.ascending", ["name", "people"])).toEqual(defaultSort);
  expect(readSort("people.descending'--", ["name", "people"])).toEqual({
    column: "people",
    descending: false,
  });
});

test("numbers are compared by size, never as text", () => {
  expect([9, 10, 100].toSorted(compareCells)).toEqual([9, 10, 100]);
});
