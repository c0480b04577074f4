import { describe, expect, test } from "vitest";
import { compileAdmissions } from "../../../geodata/steps/tables/compileAdmissions.ts";
import { compileProviders } from "../../../geodata/steps/tables/compileProviders.ts";
import { ccgIds, north, tablesOf, tieBetween } from "./smallWorld.ts";

const trust = {
  ods_code: "RAA",
  name: "Town Hospitals NHS Trust",
  lat: "52.1",
  lon: "-1.2",
  postcode: "",
  acute_in_hf_2018: "1",
};
const hospital = {
  site_code: "RAA01",
  name: "Town General Hospital",
  parent_ods: "RAA",
  parent_name: "Town Hospitals NHS Trust",
  postcode: "AB1 2CD",
  lat: "52.1",
  lon: "-1.2",
};

const providers = (
  trusts = [trust],
  hospitals = [hospital],
  admissions: { trust_code: string; trust_name: string }[] = [],
) => compileProviders(tablesOf({ trusts, hospitals, "ccg-trust-admissions": admissions }));

describe("trusts and hospital sites", () => {
  test("a site belongs to its trust and stands where the table says, longitude first", () => {
    const { nodes, ties } = providers();
    expect(nodes.find((node) => node.id === "hospital:RAA01")?.position).toEqual([-1.2, 52.1]);
    expect(tieBetween(ties, "hospital:RAA01", "trust:RAA").kind).toBe("member-of");
  });

  test("a parent that is in no list of trusts is still somebody, and nobody knows whether it is acute", () => {
    const site = { ...hospital, site_code: "NXX01", parent_ods: "NXX", parent_name: "A Charity" };
    const parent = providers([trust], [hospital, site]).nodes.find((node) => node.id === "trust:NXX");
    expect(parent).toMatchObject({ name: "A Charity", acute: null, position: null });
  });

  test("a trust that is not on the list of acute trusts is not acute", () => {
    const other = { ...trust, ods_code: "RBB", acute_in_hf_2018: "0" };
    const { nodes } = providers([trust, other]);
    expect(nodes.find((node) => node.id === "trust:RBB")).toMatchObject({ acute: false, note: null });
  });

  test("a trust that is not on the list of acute trusts but admitted people says so", () => {
    const other = { ...trust, ods_code: "RBB", acute_in_hf_2018: "0" };
    const { nodes } = providers(
      [trust, other],
      [hospital],
      [{ trust_code: "RBB", trust_name: "Town Hospitals" }],
    );
    expect(nodes.find((node) => node.id === "trust:RBB")?.note).toMatch(/Not on the list of acute trusts/);
  });

  test("a trust that the admissions know by another name says which, and by the same name nothing", () => {
    const note = (trust_name: string) =>
      providers([trust], [hospital], [{ trust_code: "RAA", trust_name }]).nodes.find(
        ({ id }) => id === "trust:RAA",
      )?.note;
    expect(note("Town And Country NHS Trust")).toBe(
      "The admissions of 2020 call it Town and Country NHS Trust.",
    );
    expect(note("Town Hospitals NHS Trust")).toBeNull();
  });

  test("a site listed in September 2016 is taken as likely, not as certain, for April", () => {
    const site = tieBetween(providers().ties, "hospital:RAA01", "trust:RAA");
    expect(site).toMatchObject({ seenBy: "2016-09", inForceApril2016: "likely" });
  });

  test.each([
    ["a site that stands twice", [trust], [hospital, hospital], /hospitals\.csv, row 3, site_code.*"RAA01"/],
    ["a trust whose code is none", [{ ...trust, ods_code: "NaN" }], [hospital], /row 2, ods_code.*"NaN"/],
    ["a site whose code is none", [trust], [{ ...hospital, site_code: "-5" }], /row 2, site_code.*"-5"/],
    ["a trust in the sea", [{ ...trust, lon: "-12" }], [hospital], /trusts\.csv, row 2, lon.*"-12"/],
    [
      "an organisation under two names",
      [],
      [hospital, { ...hospital, site_code: "RAA02", parent_name: "Another" }],
      /row 3, parent_name.*"Another"/,
    ],
  ])("%s stops the compiler", (_, trusts, hospitals, message) => {
    expect(() => providers(trusts, hospitals)).toThrow(message);
  });
});

describe("admissions", () => {
  const uses = (...rows: Record<string, string>[]) =>
    compileAdmissions(tablesOf({ "ccg-trust-admissions": rows }), {
      ccgIds,
      trustIds: new Set(["trust:RAA"]),
    });
  const share = (trust_code: string, share_of_admissions: string) => ({
    ccg_ods: "01A",
    trust_code,
    trust_name: "Town Hospitals",
    share_of_admissions,
  });

  test("are of 2020 and say nothing of April 2016", () => {
    const { ties } = uses(share("RAA", "1.0"));
    expect(tieBetween(ties, north, "trust:RAA")).toMatchObject({
      share: 1,
      targetName: "Town Hospitals",
      datesAsWritten: "2020",
      inForceApril2016: "unknown",
    });
  });

  test("name a trust of 2020 that no list has, which becomes a node", () => {
    const { nodes } = uses(share("RAA", "0.4"), share("RZZ", "0.6"));
    expect(nodes.map((node) => node.id)).toEqual(["trust:RZZ"]);
  });

  test.each([
    ["shares that do not add up", [share("RAA", "0.5")], /do not add up to 1.*"0.5000"/],
    ["a share above one", [share("RAA", "1.2")], /row 2, share_of_admissions.*"1.2"/],
    [
      "a pair that stands twice",
      [share("RAA", "0.5"), share("RAA", "0.5")],
      /row 3, trust_code.*already given in row 2.*"01A RAA"/,
    ],
  ])("%s stop the compiler", (_, rows, message) => {
    expect(() => uses(...rows)).toThrow(message);
  });
});
