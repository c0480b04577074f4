import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SeriationCell, seriate } from "../../../client/views/overlaps/seriate.ts";

const cell = (row: number, column: number, weight = 1): SeriationCell => ({ row, column, weight });

const sparse = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 12 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      start: fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: rows, maxLength: rows }),
      columns: fc.constant(columns),
      cells: fc.uniqueArray(
        fc.record({
          row: fc.integer({ min: 0, max: rows - 1 }),
          column: fc.integer({ min: 0, max: columns - 1 }),
          weight: fc.integer({ min: 1, max: 900_000 }),
        }),
        { selector: ({ row, column }) => `${row} ${column}` },
      ),
    }),
  );

describe("the order of a matrix", () => {
  test("every row and column is drawn once, whatever the pairs", () => {
    fc.assert(
      fc.property(sparse, ({ start, columns, cells }) => {
        const order = seriate(start, columns, cells);
        expect([...order.rows].sort((one, other) => one - other)).toEqual(start.map((_, row) => row));
        expect([...order.columns].sort((one, other) => one - other)).toEqual(
          Array.from({ length: columns }, (_, column) => column),
        );
      }),
    );
  });

  test("rows that nest in one column stand together, however they were mixed", () => {
    const { rows } = seriate(
      [5, 1, 4, 2, 6, 3],
      2,
      [0, 1, 2, 3, 4, 5].map((row) => cell(row, row % 2)),
    );
    expect(rows.map((row) => row % 2)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test("a chain of cut areas is drawn in the order of the chain, from the end where the start begins", () => {
    const chain = [cell(2, 1), cell(2, 0), cell(0, 0), cell(0, 3), cell(1, 3), cell(1, 2)];
    const northFirst = seriate([2, 3, 1], 4, chain);
    expect(northFirst).toEqual({ rows: [2, 0, 1], columns: [1, 0, 3, 2] });
    expect(seriate([2, 1, 3], 4, chain).rows).toEqual([1, 0, 2]);
  });

  test("blocks without a common pair follow the start", () => {
    expect(seriate([30, 10, 20], 3, [cell(0, 0), cell(1, 1), cell(2, 2)])).toEqual({
      rows: [1, 2, 0],
      columns: [1, 2, 0],
    });
  });

  test("what has no pair at all comes last", () => {
    expect(seriate([1, 2], 2, [cell(1, 1)])).toEqual({ rows: [1, 0], columns: [1, 0] });
  });

  test("the order in which the pairs are given makes no difference", () => {
    const cells = [cell(0, 0, 40), cell(0, 1, 60), cell(1, 1, 70), cell(2, 2, 80), cell(2, 1, 9)];
    expect(seriate([1, 2, 3], 3, [...cells].reverse())).toEqual(seriate([1, 2, 3], 3, cells));
  });
});
