import fc from "fast-check";
import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { ViewState } from "../../../client/state/viewState.ts";
import {
  addressedDraft,
  askedQuery,
  isSameDraft,
  questionOf,
} from "../../../client/views/data/ask/askedQuery.ts";
import { readGivenValues, writeGivenValues } from "../../../client/views/data/ask/parameters/givenValues.ts";
import { namedParameters } from "../../../client/views/data/ask/parameters/namedParameters.ts";
import {
  areaNamed,
  layerOfParameter,
  parameterOptions,
} from "../../../client/views/data/ask/parameters/parameterOptions.ts";
import { passageAt } from "../../../client/views/data/ask/passageAt.ts";
import { queryBounds, type WorkedQuestion } from "../../../server/contract/query.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

test("a parameter is a colon and a name, told once, in the order it first stands in", () => {
  expect(namedParameters("SELECT :ccg, a FROM t WHERE b > :least AND c = :ccg")).toEqual(["ccg", "least"]);
});

test.each([
  ["in a text", "SELECT 'at 10:30 :not' "],
  ["after a doubled quote inside a text", "SELECT 'it''s :not'"],
  ["in a quoted name", 'SELECT ":not", `:not`, [:not] FROM t'],
  ["in a comment to the end of the line", "SELECT 1 -- what of :not"],
  ["in a comment of several lines", "SELECT 1 /* :not\n :not */"],
  ["in a text that was never closed", "SELECT 'left open :not"],
  ["after two colons", "SELECT a::not"],
  ["beginning with a digit", "SELECT :1st"],
])("a colon %s is no parameter", (_, sql) => {
  expect(namedParameters(sql)).toEqual([]);
});

test("what stands behind a text or a comment is read again", () => {
  expect(namedParameters("SELECT ':not' -- :not\n, :ccg /* :not */, :stp")).toEqual(["ccg", "stp"]);
});

test("values come back from the address as they were typed, whatever is in them", () => {
  const name = fc.stringMatching(/^[A-Za-z_]\w{0,10}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), (values) => {
      const names = Object.keys(values);
      const address = writeGivenValues(names, values);
      expect(readGivenValues(address)).toEqual({ ...values });
    }),
  );
});

test("parts of the address that are no name with a value are left out", () => {
  expect(readGivenValues("ccg=ccg:E38000042;=x;two words=1;novalue")).toEqual({ ccg: "ccg:E38000042" });
});

const questions: WorkedQuestion[] = [
  { key: "first", question: "First?", reading: "", sql: "SELECT :ccg", parameters: { ccg: "ccg:A" } },
  { key: "second", question: "Second?", reading: "", sql: "SELECT 2", parameters: {} },
];

test("an address without a query asks the first of the worked questions with its own values", () => {
  const draft = addressedDraft(ViewState.parse({}), questions);
  expect(draft).toEqual({ sql: "SELECT :ccg", given: { ccg: "ccg:A" } });
  expect(askedQuery(draft, { rows: 1000, asAt: "2016-04-01" })?.parameters).toEqual({ ccg: "ccg:A" });
});

test("a value of the address stands before the one the question begins with", () => {
  const draft = addressedDraft({ sql: "SELECT :ccg", given: "ccg=ccg:B" }, questions);
  expect(draft.given).toEqual({ ccg: "ccg:B" });
});

test("a query with a parameter that has no value is not sent, since it would quietly find nothing", () => {
  expect(
    askedQuery({ sql: "SELECT :other", given: { other: "  " } }, { rows: 10, asAt: "2016-04-01" }),
  ).toBeNull();
});

test("a query is the worked question it came from until its words are changed, not its line ends", () => {
  expect(questionOf(" SELECT 2\r\n", questions)?.key).toBe("second");
  expect(questionOf("SELECT 3", questions)).toBeNull();
});

test("a value of a parameter that the query no longer has makes no other query of it", () => {
  expect(isSameDraft({ sql: "SELECT 2", given: { old: "x" } }, { sql: "SELECT 2", given: {} })).toBe(true);
});

test("a parameter is taken for an area by any word of its name", () => {
  expect([layerOfParameter("ccg"), layerOfParameter("other_ccg"), layerOfParameter("STP")]).toEqual([
    "ccg",
    "ccg",
    "stp",
  ]);
  expect(layerOfParameter("least")).toBeNull();
});

test("the rows an address asks for are within what the server answers", () => {
  expect(ViewState.parse({}).rows).toBe(queryBounds.rows);
  expect(ViewState.parse({ rows: String(queryBounds.mostRows) }).rows).toBe(queryBounds.mostRows);
  expect(ViewState.parse({ rows: String(queryBounds.mostRows + 1) }).rows).toBe(queryBounds.rows);
});

test("a fault is marked over the word at its line and column, and over the last word where something is missing", () => {
  const sql = "SELECT *\nFORM nodes ";
  const marked = (line: number, column: number) => {
    const passage = passageAt(sql, { line, column });
    return passage === null ? null : sql.slice(passage.from, passage.to);
  };
  expect(marked(2, 1)).toBe("FORM");
  expect(marked(1, 8)).toBe("*");
  expect(marked(2, 12)).toBe("nodes");
  expect(marked(3, 1)).toBeNull();
});

test("a value is chosen in the form it has in the query: identifier, ONS code or ODS code", () => {
  const england = buildEngland(smallTopology(), smallOrganisations());
  expect(areaNamed(england, "ccg", "B")).toMatchObject({ area: { id: "ccg:B" }, form: "code" });
  expect(areaNamed(england, "any", "stp:east")).toMatchObject({ area: { kind: "stp" }, form: "id" });
  expect(areaNamed(england, "ccg", "stp:east")).toBeNull();
  expect(parameterOptions(england, "ccg", "code").map(({ id }) => id)).toEqual(["A", "B", "C"]);
  expect(parameterOptions(england, "ccg", "ods").map(({ id }) => id)).toEqual(["ccg:A", "ccg:B", "ccg:C"]);
});
