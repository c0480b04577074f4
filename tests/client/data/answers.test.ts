import fc from "fast-check";
import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { axisLayout } from "../../../client/views/data/chart/axisLayout.ts";
import { chartChoice } from "../../../client/views/data/chart/chartChoice.ts";
import { chartMarks } from "../../../client/views/data/chart/chartData.ts";
import { nearestPoint } from "../../../client/views/data/chart/nearestPoint.ts";
import { niceTicks } from "../../../client/views/data/chart/niceTicks.ts";
import { areaColumns } from "../../../client/views/data/onMap/areaColumns.ts";
import { areaValues } from "../../../client/views/data/onMap/areaValues.ts";
import { answerObjects } from "../../../client/views/data/result/answerFile.ts";
import { readAnswerOrder, rowsInOrder } from "../../../client/views/data/result/answerOrder.ts";
import { type Axes, readAxes, writeAxes } from "../../../client/views/data/result/axesShown.ts";
import { answerColumns } from "../../../client/views/data/result/columnKinds.ts";
import { formatNumber } from "../../../client/views/data/result/formatCell.ts";
import { leadingAmount } from "../../../client/views/data/result/leadingAmount.ts";
import { takeLines } from "../../../client/views/data/result/takeLines.ts";
import type { SqlValue } from "../../../server/contract/query.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());

function kindsOf(rows: SqlValue[][], columns = rows[0]?.map((_, place) => `c${place}`) ?? []) {
  return answerColumns({ columns, rows }).map(({ kind }) => kind);
}

test("a column is what all of its known values are, and nothing where none is known", () => {
  expect(
    kindsOf([
      ["ccg:A", "2016-04", 3, "Leeds", null],
      [null, "2013", 2.5, "x", null],
    ]),
  ).toEqual(["identifier", "date", "number", "text", "nothing"]);
});

test("whole numbers are years only under a name that says so", () => {
  expect(kindsOf([[2016, 2016]], ["year", "people"])).toEqual(["year", "number"]);
});

test("one value of another kind makes a column of words", () => {
  expect(
    kindsOf([
      ["ccg:A", 1],
      ["nowhere", "two"],
    ]),
  ).toEqual(["text", "text"]);
});

function choiceOf(columns: string[], row: SqlValue[], asked: Axes | null = null) {
  return chartChoice({ rows: [row] }, answerColumns({ columns, rows: [row] }), asked);
}

test("amounts are drawn over time before they are drawn by name, and by name before against each other", () => {
  expect(choiceOf(["name", "start", "people"], ["A", "2016", 3])).toEqual({
    kind: "line",
    along: 1,
    amount: 2,
  });
  expect(choiceOf(["id", "name", "people"], ["ccg:A", "A", 3])).toEqual({
    kind: "bars",
    along: 1,
    amount: 2,
  });
  expect(choiceOf(["people", "area"], [3, 4])).toEqual({ kind: "points", along: 1, amount: 0 });
});

test("without a column of numbers, or with one alone, there is no chart", () => {
  expect(choiceOf(["name"], ["A"])).toBeNull();
  expect(choiceOf(["people"], [3])).toBeNull();
});

test("the axes that are asked for are drawn, unless they hold no amounts", () => {
  const columns = ["name", "people", "area"];
  expect(choiceOf(columns, ["A", 3, 4], { along: 1, amount: 2 })).toEqual({
    kind: "points",
    along: 1,
    amount: 2,
  });
  expect(choiceOf(columns, ["A", 3, 4], { along: 1, amount: 0 })?.amount).toBe(1);
});

test("amounts over time are drawn as bars where somebody asks, and points never are", () => {
  const asked = { along: 0, amount: 1, isBars: true };
  expect(choiceOf(["year", "posts"], [2015, 3], asked)?.kind).toBe("bars");
  expect(choiceOf(["people", "posts"], [20150, 3], asked)?.kind).toBe("points");
});

test("the amount that the rows are ranked by is drawn before one that only comes first", () => {
  const leadingOf = (rows: SqlValue[][]) =>
    leadingAmount({ rows }, answerColumns({ columns: ["name", "ccgs", "people"], rows }))?.name;
  expect(
    leadingOf([
      ["A", 2, 9],
      ["B", 5, 4],
      ["C", 1, 4],
      ["D", 1, null],
    ]),
  ).toBe("people");
  expect(
    leadingOf([
      ["A", 2, 4],
      ["B", 5, 9],
    ]),
  ).toBe("ccgs");
  expect(
    leadingOf([
      ["A", 2, 9],
      ["B", 2, 8],
    ]),
  ).toBe("people");
  expect(leadingOf([["A", null, null]])).toBeUndefined();
});

test("axes come back from the address, and none that the answer has no columns for", () => {
  expect(readAxes(writeAxes({ along: 0, amount: 2 }), 3)).toEqual({ along: 0, amount: 2 });
  expect(readAxes(writeAxes({ along: 0, amount: 2, isBars: true }), 3)).toMatchObject({ isBars: true });
  for (const text of ["1.4", "0.1", "a.b", "1", "1.2.pie", null]) expect(readAxes(text, 3)).toBeNull();
});

test("the point that is meant is the nearest within reach, and points are gone through from left to right", () => {
  const mark = (place: number, along: number, amount: number) => ({ place, label: "", along, amount });
  const marks = [mark(0, 9, 1), mark(1, 1, 5), mark(2, 1, 2)];
  const placed = axisLayout(marks, 600, 400, false)?.placed ?? [];
  expect(placed.map((point) => point.mark.place)).toEqual([2, 1, 0]);
  for (const point of placed) expect(nearestPoint(placed, point.x + 3, point.y - 3)).toBe(point);
  expect(nearestPoint(placed, -100, -100)).toBeNull();
});

function labelsOf(names: string[], rows: SqlValue[][]) {
  const columns = answerColumns({ columns: names, rows });
  const choice = chartChoice({ rows }, columns, null);
  return choice === null ? [] : chartMarks({ rows }, columns, choice, undefined).map(({ label }) => label);
}

test("a bar is called by its name, and a list of names is none", () => {
  expect(
    labelsOf(
      ["id", "trust", "ccgs", "names"],
      [
        ["trust:A", "Alder", 2, "X; Y"],
        ["trust:B", "Beech", 1, "Z"],
      ],
    ),
  ).toEqual(["Alder", "Beech"]);
});

test("bars of one name are told apart by the fewest and shortest words beside it", () => {
  expect(
    labelsOf(
      ["name", "note", "other", "ccgs"],
      [
        ["Alder", "a long note", "Beech", 2],
        ["Alder", "another long note", "Cedar", 2],
        ["Beech", "one more note", "Cedar", 1],
      ],
    ),
  ).toEqual(["Alder · Beech", "Alder · Cedar", "Beech · Cedar"]);
});

test("a word that all bars share is in no label, and stays where nothing tells them apart", () => {
  const same: SqlValue[][] = [
    ["member-of", "post", "likely", 2],
    ["member-of", "post", "possible", 2],
    ["member-of", "function", "likely", 2],
  ];
  const columns = ["kind", "thing", "evidence", "ties"];
  expect(labelsOf(columns, same)).toEqual(["post · likely", "post · possible", "function · likely"]);
  expect(labelsOf(columns, [same[0] ?? [], same[0] ?? []])).toEqual(["member-of", "member-of"]);
});

test("a value that is not known is a mark without a length, never nought", () => {
  const rows: SqlValue[][] = [
    ["ccg:A", null],
    ["ccg:B", 0],
  ];
  const columns = answerColumns({ columns: ["id", "people"], rows });
  const marks = chartMarks({ rows }, columns, { kind: "bars", along: 0, amount: 1 }, england);
  expect(marks.map(({ label, amount }) => [label, amount])).toEqual([
    ["ccg:A name", null],
    ["ccg:B name", 0],
  ]);
  expect(axisLayout([{ place: 0, label: "", along: 1, amount: null }], 400, 300, false)).toBeNull();
});

test("ticks are round, ascending, and reach from at or below the least to at or above the most", () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 2, max: 12 }), (one, other, count) => {
      const [least, most] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(most - least > 1e-3 || most === least);
      const ticks = niceTicks(least, most, count);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(2 * count + 2);
      expect(ticks.every((tick, place) => place === 0 || tick > (ticks[place - 1] ?? tick))).toBe(true);
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
      expect(ticks[0]).toBeLessThanOrEqual(least + step * 1e-6);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most - step * 1e-6);
    }),
  );
});

test("a column names areas by identifier or by code, in the layer that has most of them", () => {
  const rows: SqlValue[][] = [
    ["ccg:A", "D1", "words"],
    ["ccg:C", "D2", "words"],
    [null, "D3", "words"],
  ];
  const found = areaColumns(england, { columns: ["ccg", "district", "other"], rows });
  expect(found.map(({ name, layer }) => [name, layer])).toEqual([
    ["ccg", "ccg"],
    ["district", "district"],
  ]);
  expect(found[0]?.areas.map((area) => area?.id ?? null)).toEqual(["ccg:A", "ccg:C", null]);
});

test("a column of which one value in two names an area is not on the map", () => {
  expect(areaColumns(england, { columns: ["x"], rows: [["ccg:A"], ["trust:RXP"]] })).toEqual([]);
});

test("an area that several rows name counts them, and stands for the largest of their values", () => {
  const rows: SqlValue[][] = [
    ["ccg:A", 2],
    ["ccg:B", null],
    ["ccg:A", 5],
  ];
  const [column] = areaColumns(england, { columns: ["id", "n"], rows });
  if (column === undefined) throw new Error("The column names areas");
  const told = areaValues({ rows }, column, { kind: "column", place: 1 });
  expect(told.map(({ area, rows: count, value }) => [area.id, count, value])).toEqual([
    ["ccg:A", 2, 5],
    ["ccg:B", 1, null],
  ]);
  expect(areaValues({ rows }, column, { kind: "rows" }).map(({ value }) => value)).toEqual([2, 1]);
});

test("rows sort by a column of the address, with what is not known last either way", () => {
  const rows: SqlValue[][] = [[2], [null], [10], ["a"]];
  const by = (text: string) => rowsInOrder(rows, readAnswerOrder(text, 1)).map(([value]) => value);
  expect(by("1.ascending")).toEqual([2, 10, "a", null]);
  expect(by("1.descending")).toEqual(["a", 10, 2, null]);
  expect(by("2.descending")).toEqual([2, null, 10, "a"]);
});

test("two columns of one name both reach the file", () => {
  const text = answerObjects({ columns: ["name", "name"], rows: [["A", null]] });
  expect(JSON.parse(text)).toEqual([{ name: "A", name_2: null }]);
});

test("a small number is never written as nought, and a year has no comma", () => {
  expect(formatNumber(0.00001234, "number")).toBe("0.0000123");
  expect(formatNumber(890596, "number")).toBe("890,596");
  expect(formatNumber(2016, "year")).toBe("2016");
});

test("lines for other tools hold the whole query in one address without a quote that could end it", () => {
  const asked = {
    sql: "SELECT 'it''s' || \"a\"",
    parameters: { ccg: "ccg:A" },
    limit: 5,
    asAt: "2016-04-01",
  };
  for (const taker of ["curl", "python", "r"] as const) {
    const [, address = ""] = /["'](http[^"']+)["']/.exec(takeLines(taker, "http://localhost", asked)) ?? [];
    const search = new URL(address).searchParams;
    expect(search.get("sql")).toBe(asked.sql);
    expect(search.get("format")).toBe("csv");
    expect(search.get("limit")).toBe("5");
  }
});
