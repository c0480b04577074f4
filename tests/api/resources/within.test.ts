import request from "supertest";
import { describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { smallWorld } from "../../graph/smallWorld.ts";

const api = request(buildApp(smallWorld()));

describe("what is within", () => {
  const within = async (id: string, kind: string) => {
    const { body } = await api.get(`/api/organisations?within=${id}&kind=${kind}`);
    return body.items.map((item: { id: string }) => item.id);
  };

  test("a divided CCG is within both its footprints", async () => {
    expect(await within("stp:1", "ccg")).toContain("ccg:E38000003");
    expect(await within("stp:2", "ccg")).toEqual(["ccg:E38000003"]);
  });

  test("hospitals are within the area they stand in, and within their trust", async () => {
    expect(await within("district:E07000001", "hospital")).toEqual(["hospital:RXX01"]);
    expect(await within("RXX", "hospital")).toEqual(["hospital:RXX01"]);
    expect(await within("district:E06000001", "hospital")).toEqual([]);
  });

  test("practices are within a footprint through their CCG", async () => {
    expect(await within("stp:1", "practice")).toEqual(
      expect.arrayContaining(["practice:A81002", "practice:A81001"]),
    );
  });

  test("practices of a divided CCG are out of the footprint they are known not to stand in, and in both where nobody knows", async () => {
    expect(await within("stp:1", "practice")).not.toContain("practice:A81003");
    expect(await within("stp:1", "practice")).toContain("practice:A81004");
    expect(await within("stp:2", "practice")).toEqual(["practice:A81004", "practice:A81003"]);
  });

  test("a CCG that is only listed under a footprint is not within it, and neither are its practices", async () => {
    expect(await within("stp:2", "ccg")).toEqual(["ccg:E38000003"]);
    expect(await within("stp:2", "practice")).not.toContain("practice:A81001");
  });

  test("who is within an arrangement depends on the date and the evidence asked for", async () => {
    expect(await within("post:P1", "ccg")).toEqual(["ccg:E38000002", "ccg:E38000001"]);
    expect(await within("post:P1", "ccg&asAt=2014-01-01")).toEqual([]);
    expect(await within("grouping:V1", "ccg")).toEqual(["ccg:E38000001"]);
    expect(await within("grouping:V1", "ccg&evidence=documented")).toEqual([]);
  });
});
