import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { areaRows, filterRows } from "../../../client/views/map/table/areaRows.ts";
import { tableColumns } from "../../../client/views/map/table/tableColumns.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

const organisations = smallOrganisations().map((organisation) =>
  organisation.id === "ccg:B" ? { ...organisation, name: "St Helen's & Ditton" } : organisation,
);
const england = buildEngland(smallTopology(), organisations);
const rows = areaRows(england, "ccg", () => null);

test("an area that is divided names where most of its people are, with the share and the rest counted", () => {
  expect(rows[0]?.homes[0]).toBe("stp:east name 67% and 1 more");
});

test("the filter takes saint for st, and for &, in any case, and every word counts", () => {
  expect(filterRows(rows, "SAINT helens and").map((row) => row.area.code)).toEqual(["B"]);
  expect(filterRows(rows, "helens nowhere")).toEqual([]);
});

test("the filter finds an area by the footprint it lies in", () => {
  expect(filterRows(rows, "stp:west").map((row) => row.area.code)).toEqual([]);
  expect(filterRows(rows, "stp:east").map((row) => row.area.code)).toEqual(["A", "B", "C"]);
});

test("an empty filter keeps every row", () => {
  expect(filterRows(rows, "  ")).toHaveLength(3);
});

test("a value nobody knows is an empty cell in a file and said to be unknown on the page", () => {
  const column = tableColumns("ccg", {
    key: "practices",
    version: 1,
    label: "Practices",
    description: "How many.",
    unit: null,
    format: "count",
    scale: "sequential",
    midpoint: null,
    zeroMeans: null,
    period: "2014/15",
    estimate: false,
    status: "published",
    formula: null,
    needs: [],
    layers: ["ccg"],
    datasets: [],
    sources: [],
  }).find(({ id }) => id === "practices");
  const [row] = rows;
  if (row === undefined || column === undefined) throw new Error("The small England has a first CCG");
  expect([column.valueOf(row), column.textOf(row)]).toEqual([null, "not known"]);
});
