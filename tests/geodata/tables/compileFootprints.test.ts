import { describe, expect, test } from "vitest";
import { compileFootprints } from "../../../geodata/steps/tables/compileFootprints.ts";
import { atom, ccgIds, north, south, tablesOf, tieBetween, valley } from "./smallWorld.ts";

const memberships = [
  { ods_code: "01A", stp16cd: "E54000001", membership: "primary", note: "" },
  { ods_code: "01B", stp16cd: "E54000001", membership: "primary", note: "" },
  { ods_code: "01C", stp16cd: "E54000002", membership: "primary", note: "" },
  { ods_code: "01C", stp16cd: "E54000001", membership: "secondary(part)", note: "divided" },
  { ods_code: "01A", stp16cd: "E54000002", membership: "also-listed", note: "named by a second register" },
];
const lists = [
  { stp16cd: "E54000001", region: "North (Y54)", n_ccgs: "3", ccg_ods_codes: "01A;01B;01C" },
  { stp16cd: "E54000002", region: "North (Y54)", n_ccgs: "1", ccg_ods_codes: "01C" },
];
const atoms = [
  atom(north, "E54000001", 100),
  atom(south, "E54000001", 100),
  atom(valley, "E54000001", 60),
  atom(valley, "E54000002", 140),
];

const compile = (rows = memberships, footprints = lists) =>
  compileFootprints({ ...tablesOf({ "ccg-stp": rows, "stp-footprints": footprints }), atoms }, ccgIds);

test("a divided CCG is in both footprints with its share of people in each", () => {
  const ties = compile();
  expect(tieBetween(ties, valley, "stp:E54000002")).toMatchObject({ role: "primary", share: 0.7 });
  expect(tieBetween(ties, valley, "stp:E54000001")).toMatchObject({ role: "part", share: 0.3 });
});

test("a CCG that lies whole in its footprint carries no share", () => {
  expect(tieBetween(compile(), north, "stp:E54000001").share).toBeNull();
});

test("a footprint that only lists a CCG has none of its people", () => {
  expect(tieBetween(compile(), north, "stp:E54000002")).toMatchObject({ role: "listed", share: 0 });
});

test("every membership holds from the month footprints were announced, and on what evidence stands beside it", () => {
  for (const tie of compile()) {
    expect(tie).toMatchObject({ validFrom: "2016-03", inForceApril2016: "yes" });
    expect(tie.sources.map(({ date }) => date)).toContain("March 2016");
  }
});

test("the CCGs of a footprint that kept its code were still in it in February 2017, of a recoded one nobody knows", () => {
  const kept = { ods_code: "01B", stp16cd: "E54000005", membership: "primary", note: "" };
  const rows = [memberships[0], kept, memberships[2]].filter((row) => row !== undefined);
  const ties = compile(rows, [
    { stp16cd: "E54000001", region: "North (Y54)", n_ccgs: "1", ccg_ods_codes: "01A" },
    { stp16cd: "E54000002", region: "North (Y54)", n_ccgs: "1", ccg_ods_codes: "01C" },
    { stp16cd: "E54000005", region: "North (Y54)", n_ccgs: "1", ccg_ods_codes: "01B" },
  ]);
  expect(tieBetween(ties, south, "stp:E54000005").seenBy).toBe("2017-02");
  expect(tieBetween(ties, north, "stp:E54000001").seenBy).toBeNull();
});

describe("memberships that cannot be so stop the compiler", () => {
  const first = memberships.slice(0, 1);
  test("a second primary footprint", () => {
    const twice = [...memberships, { ...memberships[0], stp16cd: "E54000002" } as (typeof memberships)[0]];
    expect(() => compile(twice)).toThrow(/ccg-stp\.csv, row 7, ods_code.*second primary.*"01A"/);
  });

  test("a CCG without a primary footprint", () => {
    expect(() => compile(memberships.filter((row) => row.ods_code !== "01B"))).toThrow(/no primary.*"01B"/);
  });

  test("an unknown footprint", () => {
    const listed = { ods_code: "01B", stp16cd: "E54000009", membership: "also-listed", note: "" };
    expect(() => compile([...memberships, listed])).toThrow(/row 7, stp16cd.*"E54000009"/);
  });

  test("a footprint whose own list differs", () => {
    const shorter = [{ ...lists[0], n_ccgs: "2", ccg_ods_codes: "01A;01B" }, lists[1]] as typeof lists;
    expect(() => compile(memberships, shorter)).toThrow(/stp-footprints\.csv, row 2.*differ.*"01C"/);
  });

  test("a kind of membership nobody has heard of", () => {
    const odd = [{ ...first[0], membership: "perhaps" }] as typeof memberships;
    expect(() => compile(odd)).toThrow(/row 2, membership.*"perhaps"/);
  });
});
