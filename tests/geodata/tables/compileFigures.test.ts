import { describe, expect, test } from "vitest";
import type { CompiledPractice } from "../../../geodata/model/artefacts.ts";
import { observeCoCommissioning, observeLeads } from "../../../geodata/steps/tables/compileLevelsAndLeads.ts";
import {
  observeRunningCosts,
  observeSharingCounts,
} from "../../../geodata/steps/tables/compileNationalFacts.ts";
import {
  observeAllocations,
  observeRegistered,
} from "../../../geodata/steps/tables/compilePeopleAndMoney.ts";
import { ccgIds, directory, north, tablesOf } from "./smallWorld.ts";

const practice = (code: string, listSize: number | null): CompiledPractice => ({
  code,
  name: code,
  ccg: "01A",
  listSize,
  postcode: null,
  position: null,
});

describe("registered people", () => {
  const registered = (people: string, practices: CompiledPractice[]) =>
    observeRegistered(
      tablesOf({
        "ccg-registered-people": [
          {
            ods_code: "01A",
            gp_registered_2014_15: people,
            n_practices_2014_15: String(practices.length),
          },
        ],
      }),
      practices,
      ccgIds,
    );

  test("are observed beside the number of practices", () => {
    const observed = registered("300", [practice("A1", 100), practice("A2", 200)]);
    expect(observed.map(({ node, key, value }) => [node, key, value])).toEqual([
      [north, "registered-people", 300],
      [north, "practice-count", 2],
    ]);
  });

  test("that differ from the practices' lists stop the compiler", () => {
    expect(() => registered("301", [practice("A1", 300)])).toThrow(
      /row 2, gp_registered_2014_15.*300.*"301"/,
    );
  });

  test("cannot be checked where one list's size is unknown", () => {
    expect(registered("301", [practice("A1", 300), practice("A2", null)])[0]?.value).toBe(301);
  });
});

describe("core allocations", () => {
  const allocations = (total: number, row: Record<string, string> = {}) =>
    observeAllocations(
      tablesOf({
        "ccg-allocations": [
          {
            ods_code: "01A",
            alloc_2013_14_k: "1",
            alloc_2014_15_k: "2",
            alloc_2015_16_k: "3",
            alloc_2016_17_k: "4",
            alloc_2017_18_k: "5",
            note: "",
            ...row,
          },
        ],
      }),
      ccgIds,
      total,
    );

  test("are in pounds, one for each year, and say that they are reported", () => {
    const observed = allocations(4);
    expect(observed.map(({ period, value }) => [period, value])).toEqual([
      ["2013/14", 1000],
      ["2014/15", 2000],
      ["2015/16", 3000],
      ["2016/17", 4000],
      ["2017/18", 5000],
    ]);
    expect(observed.every(({ note }) => note?.startsWith("Reported by a third party"))).toBe(true);
  });

  test("that do not add up to the known total stop the compiler", () => {
    expect(() => allocations(5)).toThrow(/ccg-allocations\.csv, alloc_2016_17_k.*add up to 5.*"4"/);
  });

  test.each(["-4", "", "4.5"])("of %j thousand pounds stop the compiler", (cell) => {
    expect(() => allocations(4, { alloc_2016_17_k: cell })).toThrow(/row 2, alloc_2016_17_k/);
  });
});

describe("facts of England as a whole", () => {
  const costs = (pounds_per_head: string) =>
    observeRunningCosts(
      tablesOf({
        "running-cost-allowance": [
          { year: "2014/15", pounds_per_head, source: "NHS England notice", url: "" },
        ],
      }),
    );

  test("take the first of two figures and keep the words of both", () => {
    expect(costs("24.73 (24.78 in the reply)")[0]).toMatchObject({
      node: "england",
      value: 24.73,
      note: "As written: 24.73 (24.78 in the reply).",
    });
  });

  test("have the allowance of 2016/17 from the report, for the table ends before it", () => {
    const latest = costs("25").find(({ period }) => period === "2016/17");
    expect(latest).toMatchObject({
      value: 22.07,
      sources: [{ title: "Clinical commissioning: GPs in charge?" }],
    });
  });

  test("that are no figure stop the compiler", () => {
    expect(() => costs("about 25")).toThrow(/row 2, pounds_per_head.*"about 25"/);
  });

  test("that are words stay words", () => {
    const observed = observeSharingCounts(
      tablesOf({
        "ccg-sharing-counts": [
          { as_of: "2016-11", fact: "Saving asked for", value: "one fifth", source: "HSJ, News", url: "" },
          { as_of: "2016-09", fact: "CCGs sharing", value: "52", source: "HSJ, News", url: "" },
        ],
      }),
    );
    expect(observed.map(({ value }) => value)).toEqual(["one fifth", 52]);
  });
});

describe("levels of co-commissioning", () => {
  const level = (words: string) =>
    observeCoCommissioning(
      tablesOf({
        "co-commissioning": [
          {
            ods_code: "01A",
            level: words,
            from_or_seen: "2015-04",
            basis: "stated",
            source: "Page",
            url: "",
          },
        ],
      }),
      directory,
    )[0];

  test("not delegated yet is not delegated, with the words kept", () => {
    expect(level("not delegated before April 2017")).toMatchObject({
      value: "not delegated",
      note: "As written: not delegated before April 2017. Basis: stated.",
    });
  });

  test("a level nobody has heard of stops the compiler", () => {
    expect(() => level("some")).toThrow(/row 2, level.*"some"/);
  });
});

test("a footprint whose lead the source leaves blank has an unknown lead", () => {
  const observed = observeLeads(
    tablesOf({
      "stp-leads": [
        { footprint_no: "1", role: "", organisation: "", sector: "", source: "HSJ, News", url: "" },
      ],
    }),
    directory,
  );
  expect(observed.map(({ key, value }) => [key, value])).toEqual([
    ["lead-organisation", null],
    ["lead-sector", null],
  ]);
});
