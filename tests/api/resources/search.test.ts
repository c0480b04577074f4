import request from "supertest";
import { describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { SearchHit } from "../../../server/contract/search.ts";
import { smallWorld } from "../../graph/smallWorld.ts";

const api = request(buildApp(smallWorld()));

async function hits(text: string): Promise<SearchHit[]> {
  const { body } = await api.get(`/api/search?q=${encodeURIComponent(text)}`);
  return body.items;
}

describe("search", () => {
  test.each([
    ["NHS Northville CCG", "ccg:E38000001"],
    ["northvile", "ccg:E38000001"],
    ["Eastham and Westham", "ccg:E38000002"],
    ["saint marys", "ccg:E38000003"],
    ["01c", "ccg:E38000003"],
    ["e38000003", "ccg:E38000003"],
    ["infirmary", "hospital:RXX01"],
    ["A81002", "practice:A81002"],
    ["densh", "practice:A81001"],
    ["STP 2", "stp:E54000002"],
    ["footprint 1", "stp:E54000001"],
    ["northville s", "trust:RYY"],
    ["seatom", "county:E06000001"],
  ])("%s finds %s first", async (text, id) => {
    expect((await hits(text))[0]?.id).toBe(id);
  });

  test("a town finds the areas that hold it, the CCG first", async () => {
    const town = (await hits("seaton")).find(({ kind }) => kind === "place");
    expect(town?.id).toBeNull();
    expect(town?.areas.map(({ id }) => id)).toEqual([
      "ccg:E38000003",
      "district:E06000001",
      "county:E06000001",
      "stp:E54000002",
      "region:E40000001",
    ]);
  });

  test("the start of a postcode finds practices and hospitals, with their CCG to choose", async () => {
    const found = await hits("ts18");
    expect(found.map(({ id }) => id)).toEqual(["hospital:RXX01", "practice:A81001"]);
    expect(found[1]?.areas.map(({ id }) => id)).toEqual(["ccg:E38000001"]);
  });

  test("a postcode's first part finds itself before the longer ones it begins", async () => {
    expect((await hits("TS1")).map(({ id }) => id)[0]).toBe("practice:A81002");
    expect((await hits("TS1")).map(({ id }) => id)).toContain("practice:A81003");
  });

  test("an acute trust comes before a company that is named after the same place", async () => {
    const trusts = (await hits("northville")).filter(({ kind }) => kind === "trust");
    expect(trusts.map(({ id }) => id)).toEqual(["trust:RXX", "trust:RYY"]);
  });

  test("a slip is thought of where only a practice's later words fit", async () => {
    expect((await hits("easthem")).map(({ id }) => id)).toEqual(["ccg:E38000002", "practice:A81004"]);
    expect((await hits("easthemley road")).map(({ id }) => id)).toEqual(["practice:A81004"]);
  });

  test("a word said again and again is said once", async () => {
    expect(await hits("northville ".repeat(18))).toEqual(await hits("northville"));
  });

  test("what names nothing finds nothing", async () => {
    expect(await hits("zzzzzz")).toEqual([]);
    expect(await hits("'; drop table")).toEqual([]);
  });
});
