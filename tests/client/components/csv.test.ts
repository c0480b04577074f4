import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText, tabSeparatedText } from "../../../client/components/csv.ts";

test("a quote, a comma and a line break survive in one cell", () => {
  expect(csvText(["name"], [['Bath, "and"\nSomerset']])).toBe('name\r\n"Bath, ""and""\nSomerset"\r\n');
});

test("what is not known is an empty cell, while nobody is 0", () => {
  expect(csvText(["people", "patients"], [[null, 0]])).toBe("people,patients\r\n,0\r\n");
});

test.each(["=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx"])(
  "text beginning like a formula is disarmed: %j",
  (cell) => {
    expect(csvText(["x"], [[cell]])).toContain(`'${cell}`);
    expect(tabSeparatedText(["x"], [[cell]])).toContain("'");
  },
);

test("a negative number stays a number", () => {
  expect(csvText(["change"], [[-2.5]])).toBe("change\r\n-2.5\r\n");
});

test("any other parser reads back the table that was written", () => {
  const text = fc.string().map((word) => word.replace(/^[=+\-@\t\r]+/, ""));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const read = parse(csvText(["a", "b"], rows), { record_delimiter: "\r\n" });
      expect(read).toEqual([["a", "b"], ...rows]);
    }),
  );
});

test("tab-separated cells never break the row they are in", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (row) => {
      const lines = tabSeparatedText(["x"], [row]).split("\n");
      expect(lines).toHaveLength(2);
      expect(lines[1]?.split("\t")).toHaveLength(row.length);
    }),
  );
});
