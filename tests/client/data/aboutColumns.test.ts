import fc from "fast-check";
import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { askedBefore, keepAsked } from "../../../client/views/data/ask/visitQueries.ts";
import { areaColumns } from "../../../client/views/data/onMap/areaColumns.ts";
import { areaNamesBeside } from "../../../client/views/data/result/areaNamesBeside.ts";
import { answerColumns } from "../../../client/views/data/result/columnKinds.ts";
import { countingSql } from "../../../client/views/data/result/countingSql.ts";
import { describedColumns } from "../../../client/views/data/result/describedColumns.ts";
import type { QueryTable, SqlValue } from "../../../server/contract/query.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

function table(name: string, ...columns: string[]): QueryTable {
  return {
    name,
    description: "",
    rows: 1,
    datasets: [],
    columns: columns.map((column) => ({
      name: column,
      type: "TEXT",
      description: `${column} of ${name}`,
      unit: column === "population" ? "people" : null,
      references: null,
    })),
  };
}

const tables = [table("nodes", "id", "name", "population"), table("collaboration", "a", "b", "kind", "name")];

function aboutOf(sql: string, ...columns: string[]) {
  return describedColumns(sql, columns, tables).map((about) =>
    about === null ? null : `${about.table}.${about.name}`,
  );
}

test("a column is described by the table it comes from, under its own name, another one, or a star", () => {
  const joined =
    "SELECT n.id, c.name AS shared, n.population AS people FROM collaboration AS c JOIN nodes n ON n.id = c.b";
  expect(aboutOf(joined, "id", "shared", "people")).toEqual([
    "nodes.id",
    "collaboration.name",
    "nodes.population",
  ]);
  expect(aboutOf("select name, population from nodes", "name", "population")).toEqual([
    "nodes.name",
    "nodes.population",
  ]);
  expect(aboutOf("SELECT * FROM nodes WHERE id = 1", "id", "population")).toEqual([
    "nodes.id",
    "nodes.population",
  ]);
});

test("a column is described in whichever case its names are written, as SQLite reads them", () => {
  expect(aboutOf("SELECT N.ID, Population AS People FROM Nodes AS n", "ID", "People")).toEqual([
    "nodes.id",
    "nodes.population",
  ]);
  expect(aboutOf("select * from NODES", "id")).toEqual(["nodes.id"]);
});

test("what a query works out, or takes from where two tables have it, is not described", () => {
  expect(aboutOf("SELECT sum(population) AS people, count(*) AS name FROM nodes", "people", "name")).toEqual([
    null,
    null,
  ]);
  expect(aboutOf("SELECT 1 + population AS people FROM nodes", "people")).toEqual([null]);
  expect(aboutOf("SELECT name FROM nodes, collaboration", "name")).toEqual([null]);
  expect(aboutOf("WITH x AS (SELECT 1 AS id) SELECT x.id FROM x JOIN nodes n ON n.id = x.id", "id")).toEqual([
    null,
  ]);
});

test("whatever a query says, a column is described by a table that the query names and that has it, or not at all", () => {
  const piece = fc.constantFrom(
    "SELECT",
    "FROM",
    "nodes",
    "n",
    ".",
    "id",
    "name",
    "AS",
    ",",
    "*",
    "(",
    "JOIN",
    "x",
    "'",
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.constantFrom("nodes", "Collaboration", "x"),
      fc.array(piece),
      (selected, from, rest) => {
        const pieces = ["SELECT", ...selected, "FROM", from, ...rest];
        const named = new Set(pieces.map((each) => each.toLowerCase()));
        const held = tables
          .filter(({ name }) => named.has(name))
          .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
        const abouts = aboutOf(pieces.join(" "), "id", "ID", "x", "name", "kind");
        expect(abouts).toHaveLength(5);
        for (const about of abouts) expect([null, ...held]).toContain(about);
      },
    ),
  );
});

test("rows are counted of the query alone, without the semicolon or remark behind it", () => {
  expect(countingSql("SELECT 1;")).toBe("SELECT count(*) FROM (SELECT 1)");
  expect(countingSql("SELECT ';' -- all;\n; ")).toBe("SELECT count(*) FROM (SELECT ';')");
});

const england = buildEngland(smallTopology(), smallOrganisations());
const [area] = england.areas.ccg;
if (area === undefined) throw new Error("The small England has no CCG");

function namesOf(columns: string[], rows: SqlValue[][]) {
  const answer = { columns, rows };
  return areaNamesBeside(answer, answerColumns(answer), areaColumns(england, answer), england).map((names) =>
    names === null ? null : [...names.values()],
  );
}

test("codes and identifiers of areas are called by their names, unless the answer says those already", () => {
  expect(namesOf(["id", "people"], [[area.id, 3]])).toEqual([[area.name], null]);
  expect(namesOf(["code"], [[area.code]])).toEqual([[area.name]]);
  expect(namesOf(["id", "name"], [[area.id, area.name]])).toEqual([null, null]);
  expect(namesOf(["id"], [["trust:RXP"], [null]])).toEqual([null]);
});

test("a query asked again comes first and stands once, and eight of them are kept", () => {
  for (let place = 0; place < 9; place += 1) keepAsked({ sql: `SELECT ${place}`, given: {} });
  keepAsked({ sql: "SELECT 4", given: { ccg: "00C" } });
  expect(askedBefore().map(({ sql }) => sql.slice(7))).toEqual(["4", "8", "7", "6", "5", "3", "2", "1"]);
  expect(askedBefore()[0]?.given).toEqual({ ccg: "00C" });
});
