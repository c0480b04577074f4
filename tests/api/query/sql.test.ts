import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokensOf } from "../../../server/domain/sql/tokens.ts";
import { boundValue, parameterNames } from "../../../server/query/sql/parameters.ts";
import { placeOf } from "../../../server/query/sql/placeOf.ts";
import { beginsAsRead, hasMore, misspeltBeginning } from "../../../server/query/sql/readsOnly.ts";
import { suggestionsFor } from "../../../server/query/sql/suggestions.ts";
import { queryTables } from "../../../server/query/tables/queryTables.ts";

const texts = (sql: string) => [...tokensOf(sql)].map(({ text }) => text);

describe("the pieces of a query", () => {
  test("nothing but spaces and comments is left out, whatever the text", () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      "`",
      "[",
      "]",
      "--",
      "/*",
      "*/",
      "\n",
      " ",
      ":a",
      "?",
      "é",
      "1e",
      "x",
      ";",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const sql = pieces.join("");
        let end = 0;
        for (const { text, start } of tokensOf(sql)) {
          expect(sql.slice(start, start + text.length)).toBe(text);
          expect(sql.slice(end, start)).toMatch(
            /^(?:[ \t\n\f\r\uFEFF]|--[^\n]*(?:\n|$)|\/\*[\s\S]*?(?:\*\/|$))*$/,
          );
          end = start + text.length;
        }
      }),
    );
  });

  test("what stands in quotes or comments is no parameter", () => {
    const sql = `SELECT ':a', ":b", [:c], \`:d\` -- :e
      /* :f */ FROM nodes WHERE id = :ccg OR ons = :ccg OR km > :km_2`;
    expect(parameterNames(sql)).toEqual({ kind: "named", names: ["ccg", "km_2"] });
  });

  test.each(["?", "?1", "@a", "$a", "#1", ":a::b", ":a(b)", ":1"])(
    "%s is no named parameter",
    (parameter) => {
      expect(parameterNames(`SELECT ${parameter}`)).toMatchObject({ kind: "unnamed", start: 7 });
    },
  );

  test("a quote that is never closed holds the rest", () => {
    expect(texts("SELECT 'a; DROP TABLE nodes")).toEqual(["SELECT", "'a; DROP TABLE nodes"]);
  });
});

describe("what begins as a read", () => {
  test.each([
    "select 1",
    "/* a */ -- b\n WITH x AS (SELECT 1) SELECT * FROM x",
    "VALUES (1)",
    "explain select 1",
    "EXPLAIN QUERY PLAN SELECT 1",
  ])("%s does", (sql) => expect(beginsAsRead(sql)).toBe(true));

  test.each([
    "PRAGMA query_only = 0",
    "/* SELECT */ PRAGMA query_only = 0",
    "-- SELECT\nATTACH 'x' AS y",
    "; SELECT 1",
    "EXPLAIN PRAGMA hard_heap_limit = 1",
    "EXPLAIN QUERY PLAN PRAGMA hard_heap_limit = 1",
    "EXPLAIN /* SELECT */ DELETE FROM nodes",
    "'SELECT'",
    "[SELECT]",
    "",
  ])("%s does not", (sql) => expect(beginsAsRead(sql)).toBe(false));

  test.each([
    ["-- a\nSELEC 1", "SELEC"],
    ["explain SELEC 1", "SELEC"],
    ["EXPLAIN QUERY PLAN SELEC 1", "SELEC"],
    ["PLAN SELECT 1", "PLAN"],
    ["SELECT 1", undefined],
    ["pragma query_only", undefined],
    ["EXPLAIN VACUUM", undefined],
    ["; SELECT 1", undefined],
    ["EXPLAIN", undefined],
    ["", undefined],
  ])("%j is misspelt at %s", (sql, word) => expect(misspeltBeginning(sql)?.text).toBe(word));

  test("semicolons and comments after a statement are no second one, and anything else is", () => {
    expect(hasMore(" ;; -- done\n /* done */ ;")).toBe(false);
    expect(hasMore("; PRAGMA x")).toBe(true);
  });
});

describe("a parameter's value", () => {
  test.each([
    ["12", 12],
    ["-3", -3],
    ["0.02", 0.02],
    ["00C", "00C"],
    ["007", "007"],
    ["1e5", "1e5"],
    ["", ""],
    [" 1", " 1"],
    ["Infinity", "Infinity"],
    ["9007199254740993", "9007199254740993"],
  ])("%j is bound as %j", (value, bound) => expect(boundValue(value)).toBe(bound));

  test("is the same text again where it was bound as a number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        expect(String(boundValue(text))).toBe(text);
      }),
    );
  });
});

describe("what somebody may have meant", () => {
  test.each([
    ["no such table: node", ["nodes"]],
    ["no such table: colaboration", ["collaboration"]],
    ["no such column: shareOfOf", ["overlaps.share_of_of"]],
    ["no such column: t.population", ["nodes.population", "overlaps.population"]],
    ["no such column: populatoin", ["population"]],
    ["no such column: zzzzzzzzz", []],
    ['near "FORM": syntax error', []],
  ])("by %s", (message, names) => expect(suggestionsFor(message, queryTables)).toEqual(names));
});

test("places count lines and columns from one", () => {
  expect(placeOf("SELECT\n  x", 9)).toEqual({ line: 2, column: 3 });
  expect(placeOf("x", 0)).toEqual({ line: 1, column: 1 });
});

test("every table says of every column what it is, and names only columns that there are", () => {
  const known = new Set(
    queryTables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  );
  for (const { name, columns, primaryKey, indexes } of queryTables) {
    for (const { description, references } of columns) {
      expect(description.length).toBeGreaterThan(3);
      if (references !== undefined) expect(known).toContain(references);
    }
    for (const column of [...primaryKey, ...indexes.flat()]) expect(known).toContain(`${name}.${column}`);
  }
});
