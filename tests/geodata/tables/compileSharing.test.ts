import { describe, expect, test } from "vitest";
import { compileSharing } from "../../../geodata/steps/tables/compileSharing.ts";
import { sharingRow } from "./sharingRow.ts";
import { directory, north, south, tablesOf, tieBetween, valley } from "./smallWorld.ts";

const compile = (...rows: Partial<typeof sharingRow>[]) =>
  compileSharing(tablesOf({ "ccg-sharing": rows.map((row) => ({ ...sharingRow, ...row })) }), directory);

describe("one row of the sharing table", () => {
  test("becomes one node and a tie from each CCG it names", () => {
    const { nodes, ties } = compile({});
    expect(nodes.map(({ id, kind, slug }) => ({ id, kind, slug }))).toEqual([
      { id: "post:G01-accountable-officer", kind: "post", slug: "accountable-officer" },
    ]);
    expect(ties.map(({ kind, source, role }) => ({ kind, source, role }))).toEqual([
      { kind: "shares-post", source: north, role: null },
      { kind: "shares-post", source: south, role: null },
    ]);
  });

  test("keeps its dates in its own words beside what could be read of them", () => {
    const { ties } = compile({ start_or_seen: "by 2015-02 to about 2017-06" });
    expect(ties[0]).toMatchObject({
      validFrom: null,
      seenBy: "2015-02",
      validTo: "2017-06",
      datesAsWritten: "by 2015-02 to about 2017-06",
    });
  });

  test("is named after its members where they are few", () => {
    expect(compile({ ccg_ods_codes: "01A;01C" }).nodes[0]?.name).toBe("Accountable officer, North + Valley");
  });

  test("has a host and partners where it names a host", () => {
    const { ties } = compile({ kind: "function", role_or_function: "finance", host_ods: "01B" });
    expect(ties.map(({ source, role }) => [source, role])).toEqual([
      [north, "partner"],
      [south, "host"],
    ]);
  });

  test("that only shows a sighting gives no start", () => {
    const { ties } = compile({ start_or_seen: "2014-12", note: "One side only (2014-12)." });
    expect(ties[0]).toMatchObject({ validFrom: null, seenBy: "2014-12" });
  });

  test("whose date is that of its source gives no start", () => {
    const { ties } = compile({ start_or_seen: "2015-06", source_date: "2015-06-21" });
    expect(ties[0]).toMatchObject({ validFrom: null, seenBy: "2015-06" });
  });

  test("keeps the words that qualify whether it was in force", () => {
    const { ties } = compile({ in_force_april_2016: "partly (in-common from 2016)" });
    expect(ties[0]?.inForceApril2016).toBe("likely");
    expect(ties[0]?.note).toContain("partly (in-common from 2016)");
  });
});

test("a second row of the same group and role has an identifier of its own", () => {
  const { nodes } = compile({}, { start_or_seen: "2016 (about six months)" });
  expect(nodes.map((node) => node.id)).toEqual([
    "post:G01-accountable-officer",
    "post:G01-accountable-officer-2",
  ]);
});

test("a grouping's members belong to it, and its purpose is one of the model's", () => {
  const { nodes, ties } = compile({ kind: "grouping", role_or_function: "committees-in-common" });
  expect(nodes[0]?.purpose).toBe("joint-committee");
  expect(ties[0]).toMatchObject({ kind: "member-of", target: "grouping:G01-committees-in-common" });
});

test("a council that prose leaves to be inferred is never better than likely", () => {
  const { ties } = compile({
    group_id: "N38",
    kind: "function",
    role_or_function: "joint-commissioning-with-council",
    ccg_ods_codes: "01C",
  });
  const council = tieBetween(ties, "county:E06000001", "function:N38-joint-commissioning-with-council");
  const commissioner = tieBetween(ties, valley, "function:N38-joint-commissioning-with-council");
  expect(commissioner.evidence).toBe("documented");
  expect(council).toMatchObject({ evidence: "likely", role: "partner" });
});

describe("a row that cannot be so stops the compiler and is named", () => {
  test.each([
    ["an unknown CCG", { ccg_ods_codes: "01A;99Z" }, /ccg-sharing\.csv, row 2, ccg_ods_codes.*"99Z"/],
    ["a CCG named twice", { ccg_ods_codes: "01A;01A" }, /row 2, ccg_ods_codes.*twice/],
    ["a host that is no member", { host_ods: "01C" }, /row 2, host_ods.*"01C"/],
    [
      "no answer to whether it was in force",
      { in_force_april_2016: "perhaps" },
      /in_force_april_2016.*"perhaps"/,
    ],
    ["an evidence level of its own", { evidence: "certain" }, /row 2, evidence.*"certain"/],
    ["a person", { what_is_shared: "accountable officer Dr Ann Other" }, /names a person/],
  ])("%s", (_, row, message) => {
    expect(() => compile(row)).toThrow(message);
  });
});
