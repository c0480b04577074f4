import request from "supertest";
import { describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { smallWorld } from "../../graph/smallWorld.ts";

const api = request(buildApp(smallWorld()));

describe("an organisation's page", () => {
  test("shows what is in force, counts what nobody knows, and keeps to the evidence asked for", async () => {
    const { body } = await api.get("/api/organisations/01A");
    expect(body.memberships.map((each: { node: { id: string } }) => each.node.id)).toContain("grouping:V1");
    expect(body.membershipsUnknown).toBe(1);
    const strict = await api.get("/api/organisations/01A?evidence=documented");
    expect(strict.body.memberships.map((each: { node: { id: string } }) => each.node.id)).not.toContain(
      "grouping:V1",
    );
  });

  test("before a post was shared the page does not say it was", async () => {
    const { body } = await api.get("/api/organisations/01A?asAt=2013-01-01");
    expect(body.memberships.map((each: { node: { id: string } }) => each.node.id)).not.toContain("post:P1");
    expect(body.asAt).toBe("2013-01-01");
  });

  test("a divided CCG says how many people are on each side", async () => {
    const { body } = await api.get("/api/organisations/01C");
    const footprints = body.memberships.filter(
      (each: { node: { kind: string } }) => each.node.kind === "stp",
    );
    expect(footprints.map((each: { people: number }) => each.people)).toEqual([10_000, 20_000]);
  });

  test("a CCG only listed under a footprint is no member of it, counts nobody there, and is told apart", async () => {
    const { body } = await api.get("/api/organisations/stp:2");
    expect(body.members).toMatchObject([{ node: { ods: "01C" }, people: 20_000 }]);
    expect(body.alsoListed).toMatchObject([
      { node: { ods: "01A" }, note: "Another register lists it here." },
    ]);
    const ccg = await api.get("/api/organisations/01A");
    expect(ccg.body.memberships).toContainEqual(expect.objectContaining({ role: "listed", share: 0 }));
  });

  test("admissions carry the year they were counted in, and the trust's name of that year", async () => {
    const { body } = await api.get("/api/organisations/01A");
    expect(body.admissions).toMatchObject([
      { node: { id: "trust:RXX", name: "Northshire United Hospitals" }, share: 0.9, period: "2020" },
    ]);
  });

  test("a trust counts its sites and the CCGs of its admissions, each with its year", async () => {
    const { body } = await api.get("/api/organisations/RXX");
    expect(body.name).toBe("Northville Hospitals");
    expect(body.admissions).toMatchObject([{ node: { name: "Northville" }, share: 0.9 }]);
    expect(
      body.figures.map(({ key, value, period }: Record<string, unknown>) => [key, value, period]),
    ).toEqual([
      ["hospital-sites", 1, "September 2016"],
      ["ccgs-admitted", 1, "2020"],
      ["ccgs-mainly-admitted", 1, "2020"],
    ]);
  });

  test("a trust that no admissions name is not known to have admitted nobody", async () => {
    const { body } = await api.get("/api/organisations/RYY");
    expect(body.figures.map(({ value }: { value: number | null }) => value)).toEqual([null, null, null]);
  });

  test("people on a practice's list are registered people, not residents", async () => {
    const { body } = await api.get("/api/organisations/A81001");
    expect(body.figures).toContainEqual(
      expect.objectContaining({ key: "registered-people", value: 4182, unit: "registered people" }),
    );
  });

  test("an arrangement answers too, with the distinct people of its members", async () => {
    const { body } = await api.get("/api/organisations/post:P1");
    expect(body.members).toHaveLength(2);
    expect(body.figures).toContainEqual(
      expect.objectContaining({ key: "people-of-members", value: 180_000 }),
    );
  });

  test("the people of an arrangement leave out whoever nobody can place, and say how many that is", async () => {
    const { body } = await api.get("/api/organisations/function:F1");
    const people = body.figures.find(({ key }: { key: string }) => key === "people-of-members");
    expect(people).toMatchObject({ value: null, note: expect.stringContaining("Not counted: 1 ") });
  });

  test("every figure of an area names a dataset", async () => {
    const { body } = await api.get("/api/organisations/01B");
    for (const figure of body.figures) expect(figure.datasets, figure.key).not.toEqual([]);
  });
});
