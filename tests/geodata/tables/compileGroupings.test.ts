import { describe, expect, test } from "vitest";
import { compileDevolution } from "../../../geodata/steps/tables/compileDevolution.ts";
import { compileLocalities } from "../../../geodata/steps/tables/compileLocalities.ts";
import { compileSupportUnits } from "../../../geodata/steps/tables/compileSupportUnits.ts";
import { compileVanguards } from "../../../geodata/steps/tables/compileVanguards.ts";
import { directory, north, south, tablesOf, tieBetween } from "./smallWorld.ts";

describe("a vanguard", () => {
  const vanguard = (row: Record<string, string>) =>
    compileVanguards(
      tablesOf({
        vanguards: [
          {
            no: "7",
            type: "MCP",
            vanguard: "Better Together",
            announced: "2015-03",
            lead_or_partner_organisations: "",
            trust_ods: "",
            ccg_ods: "01A;01B",
            ccg_basis: "inferred from name",
            population_as_stated: "",
            source: "NHS England, Vanguards",
            url: "",
            ...row,
          },
        ],
      }),
      directory,
    );

  test("whose CCGs are inferred from its name has them as likely", () => {
    const { ties } = vanguard({});
    expect(tieBetween(ties, north, "grouping:vanguard-07")).toMatchObject({
      evidence: "likely",
      inForceApril2016: "likely",
      validFrom: "2015-03",
    });
  });

  test("of which one CCG is stated has that one documented and the others likely", () => {
    const { ties } = vanguard({ ccg_basis: "01B stated, the others inferred" });
    expect(tieBetween(ties, south, "grouping:vanguard-07").evidence).toBe("documented");
    expect(tieBetween(ties, north, "grouping:vanguard-07").evidence).toBe("likely");
  });

  test("of trusts alone has no CCGs", () => {
    const { ties } = vanguard({
      ccg_ods: "",
      ccg_basis: "not given",
      trust_ods: "RAA",
      lead_or_partner_organisations: "Town Hospitals NHS Trust",
    });
    expect(ties.map(({ source, evidence }) => [source, evidence])).toEqual([["trust:RAA", "documented"]]);
  });

  test("without a stated population has none, not nought", () => {
    expect(vanguard({}).observations).toEqual([]);
  });

  test("of a trust nobody knows stops the compiler", () => {
    expect(() => vanguard({ trust_ods: "RZZ" })).toThrow(/vanguards\.csv, row 2, trust_ods.*"RZZ"/);
  });
});

test("a devolution area whose CCGs cannot be said has no members", () => {
  const { nodes, ties } = compileDevolution(
    tablesOf({
      "devolution-areas": [
        {
          area: "North of Tyne (original North East deal rejected)",
          health_included_or_status: "deal agreed",
          source: "Navigator",
          url: "",
        },
      ],
    }),
    directory,
  );
  expect(nodes.map(({ id, purpose }) => [id, purpose])).toEqual([
    ["grouping:devolution-north-of-tyne", "devolution"],
  ]);
  expect(ties).toEqual([]);
});

describe("a locality", () => {
  const localities = (practice: string, locality = "Adur") =>
    compileLocalities(
      tablesOf({ "localities-west-sussex": [{ ccg_ods: "01A", locality, practice_code: practice }] }),
      directory,
      new Set(["H00001"]),
    );

  test("has practices as members and is itself part of its CCG", () => {
    const { ties } = localities("H00001");
    expect(ties.map(({ source, target }) => [source, target])).toEqual([
      ["grouping:locality-01A-adur", north],
      ["practice:H00001", "grouping:locality-01A-adur"],
    ]);
  });

  test("is not made for a CCG that has none", () => {
    expect(localities("H00001", "(North: no localities)").nodes).toEqual([]);
  });

  test("of a practice nobody knows stops the compiler", () => {
    expect(() => localities("H99999")).toThrow(/row 2, practice_code.*"H99999"/);
  });
});

describe("a support unit's customer", () => {
  const customers = (row: Record<string, string>, fact: Record<string, string> = {}) =>
    compileSupportUnits(
      tablesOf({
        "ccg-csu": [
          {
            ods_code: "01A",
            csu: "North of England CSU",
            period: "2015/16",
            basis: "derived",
            url: "",
            ...row,
          },
        ],
        "csu-facts": [
          {
            csu: "North of England CSU",
            as_of: "2015/16",
            fact: "two CCGs",
            ccg_ods: "",
            source: "Page",
            url: "",
            ...fact,
          },
        ],
      }),
      directory,
    );

  test("of 2015/16 was likely still one on the day after that year ended", () => {
    expect(tieBetween(customers({}).ties, north, "csu:0AR")).toMatchObject({
      role: "customer",
      evidence: "likely",
      inForceApril2016: "likely",
      seenBy: "2016-03",
    });
  });

  test("of a unit that ended about April 2016 is unknown then", () => {
    const { ties } = customers({ csu: "Yorkshire and Humber CSU", period: "2014 to about April 2016" });
    expect(tieBetween(ties, north, "csu:yorkshire-and-humber")).toMatchObject({
      validFrom: "2014",
      validTo: "2016-04",
      inForceApril2016: "unknown",
    });
  });

  test("named in a fact is tied once, whichever table names it", () => {
    const { ties } = customers({}, { ccg_ods: "01A;01B" });
    expect(ties.map(({ source, dataset }) => [source, dataset])).toEqual([
      [north, "ccg-csu"],
      [south, "csu-facts"],
    ]);
  });

  test("of a unit nobody knows stops the compiler", () => {
    expect(() => customers({ csu: "Another CSU" })).toThrow(/ccg-csu\.csv, row 2, csu.*"Another CSU"/);
  });
});

describe("a row that stands twice stops the compiler, which names it", () => {
  const twice = (key: string, row: Record<string, string>) =>
    tablesOf({ [key]: [row, row], "csu-facts": [] });

  test("for a vanguard", () => {
    const partners = { lead_or_partner_organisations: "", trust_ods: "", ccg_ods: "", ccg_basis: "" };
    const facts = { no: "7", type: "MCP", vanguard: "Better Together", announced: "2015-03" };
    const row = { ...facts, ...partners, population_as_stated: "", source: "NHS England", url: "" };
    expect(() => compileVanguards(twice("vanguards", row), directory)).toThrow(
      /vanguards\.csv, row 3, no.*"7"/,
    );
  });

  test("for a devolution area", () => {
    const row = {
      area: "Greater Manchester",
      health_included_or_status: "deal",
      source: "Navigator",
      url: "",
    };
    expect(() => compileDevolution(twice("devolution-areas", row), directory)).toThrow(
      /devolution-areas\.csv, row 3, area.*"Greater Manchester"/,
    );
  });

  test("for a CCG's support unit", () => {
    const csu = "North of England CSU";
    const row = { ods_code: "01A", csu, period: "2015/16", basis: "derived", url: "" };
    expect(() => compileSupportUnits(twice("ccg-csu", row), directory)).toThrow(
      /ccg-csu\.csv, row 3, csu.*"01A North of England CSU"/,
    );
  });
});
