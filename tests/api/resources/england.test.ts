import path from "node:path";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { areaKinds } from "../../../geodata/model/kinds.ts";
import { buildApp } from "../../../server/app.ts";
import { loadCompiled } from "../../../server/compiledData.ts";
import { OrganisationDetail } from "../../../server/contract/organisations.ts";
import { dependenciesOf } from "../../../server/dependencies.ts";
import { measures } from "../../../server/measures/registry.ts";
import { memoryStore } from "../../support/memoryStore.ts";

const dependencies = dependenciesOf(
  await loadCompiled(path.resolve(import.meta.dirname, "../../../geodata/compiled")),
  memoryStore(),
);
const { graph, book } = dependencies;
const api = request(buildApp(dependencies));
const get = async (address: string) => (await api.get(address).expect(200)).body;

const england = 54_786_327;

describe("England as compiled", () => {
  test("has its areas, and the same people in every layer", async () => {
    const { items } = await get("/api/layers");
    expect(items.map(({ id, count }: { id: string; count: number }) => [id, count])).toEqual([
      ["ccg", 209],
      ["district", 326],
      ["county", 152],
      ["stp", 44],
      ["region", 4],
    ]);
    for (const layer of areaKinds) {
      const { items: values } = await get(`/api/measures/people?layer=${layer}`);
      const sum = values.reduce((people: number, { value }: { value: number }) => people + value, 0);
      expect(sum).toBe(england);
    }
  });

  test("its CCGs run from Corby to Northern, Eastern and Western Devon", async () => {
    const people = await get("/api/measures/people?layer=ccg");
    expect([people.smallest, people.largest]).toEqual([66_854, 890_596]);
  });

  test("CCGs and districts overlap in exactly 401 pairs, none of them a sliver", async () => {
    const { total, items } = await get("/api/overlaps?of=ccg&with=district&limit=1000");
    expect(total).toBe(401);
    expect(items.every((row: { population: number }) => row.population > 0)).toBe(true);
  });

  test("Cumbria lies in two footprints, with 317,963 people in the one and 186,089 in the other", async () => {
    const { items } = await get("/api/overlaps?of=ccg&with=stp&id=01H");
    expect(items.map((row: { with: string; population: number }) => [row.with, row.population])).toEqual([
      ["stp:E54000002", 317_963],
      ["stp:E54000004", 186_089],
    ]);
  });

  test("every CCG but Cumbria nests in a footprint, while CCGs and counties meet in 241 pairs", async () => {
    const stp = await get("/api/coincidence?a=ccg&b=stp");
    expect([stp.areasNestedAInB, stp.pairs]).toEqual([208, 210]);
    const county = await get("/api/coincidence?a=ccg&b=county");
    expect([county.a, county.b, county.pairs]).toEqual(["ccg", "county", 241]);
  });

  test("a unitary authority's code asks which of the two is meant", async () => {
    const { status, body } = await api.get("/api/organisations/E06000046");
    expect([status, body.code]).toEqual([409, "ambiguous-code"]);
    expect(body.choices.map(({ id }: { id: string }) => id).sort()).toEqual([
      "county:E06000046",
      "district:E06000046",
    ]);
  });

  test("the Isle of Wight has no neighbour on land, and its links say how the water is crossed", async () => {
    const { neighbours } = await get("/api/organisations/10L");
    expect(neighbours.length).toBeGreaterThan(0);
    for (const { crossing, km } of neighbours) expect([crossing, km]).toEqual(["ferry", null]);
  });

  test("reported allocations of 2016/17 come to £70.541bn, and a divided CCG's footprints have no sum", async () => {
    const ccg = await get("/api/measures/core-allocation-2016-17?layer=ccg");
    const sum = ccg.items.reduce((pounds: number, { value }: { value: number }) => pounds + value, 0);
    expect(Math.round(sum / 1e6)).toBe(70_541);
    expect(ccg.measure.status).toBe("reported");
    const stp = await get("/api/measures/core-allocation-2016-17?layer=stp");
    const unknown = stp.items.filter(({ value }: { value: number | null }) => value === null);
    expect(unknown.map(({ id }: { id: string }) => id)).toEqual(["stp:E54000002", "stp:E54000004"]);
  });

  test("every dataset that a node, a tie or a measure names is in the list of sources", async () => {
    const { items } = await get("/api/sources?limit=1000");
    const known = new Set(items.map(({ key }: { key: string }) => key));
    const named = new Set([
      ...measures.flatMap(({ datasets }) => datasets),
      ...graph.network.mapNodes((_, { datasets }) => datasets).flat(),
      ...graph.network.mapEdges((_, { dataset }) => dataset),
    ]);
    expect([...named].filter((key) => !known.has(key))).toEqual([]);
  });

  test("every organisation, area and arrangement has a page in the contract's shape", async () => {
    const one = new Map(graph.network.mapNodes((id, { kind }) => [kind, id]));
    for (const id of one.values()) {
      const body = await get(`/api/organisations/${encodeURIComponent(id)}`);
      expect(OrganisationDetail.parse(body)).toEqual(body);
    }
    expect(one.size).toBe(12);
  });

  test("every practice's membership says in which table it was read", async () => {
    const { memberships } = await get("/api/organisations/A81001");
    expect(memberships).toHaveLength(1);
    expect(memberships[0]).toMatchObject({ inForce: "likely", sources: [{ date: "2014/15" }] });
  });

  test("Bassetlaw counts in South Yorkshire and Bassetlaw, and in Nottinghamshire is only listed", async () => {
    const nottinghamshire = await get("/api/organisations/stp:14");
    expect(nottinghamshire.alsoListed.map(({ node }: { node: { ods: string } }) => node.ods)).toEqual([
      "02Q",
    ]);
    const people = nottinghamshire.members.map((each: { people: number }) => each.people);
    expect(people.reduce((sum: number, each: number) => sum + each, 0)).toBe(nottinghamshire.population);
  });

  test("a trust that had grown by 2020 is called in the admissions what it was called then", async () => {
    const { admissions } = await get("/api/organisations/01H");
    expect(admissions[0].node).toMatchObject({ id: "trust:RNN", name: "North Cumbria Integrated Care" });
    const trust = await get("/api/organisations/RNN");
    expect(trust.name).toBe("Cumbria Partnership NHS FT");
  });

  test("every measure of every CCG but those of what it shares is known", () => {
    const gaps = book
      .compiledPage("ccg")
      .flatMap(({ measure, items }) => (items.some(({ value }) => value === null) ? [measure.key] : []));
    expect(gaps).toEqual([]);
  });

  test.each([
    ["leeds north", "ccg:E38000094"],
    ["NHS St. Helens CCG", "ccg:E38000172"],
    ["bath & north east somerset", "ccg:E38000009"],
    ["10M", "ccg:E38000110"],
    ["E54000047", "stp:E54000002"],
    ["greater manchster", "stp:E54000007"],
    ["RXP", "trust:RXP"],
  ])("searching for %s finds %s first", async (text, id) => {
    const { items } = await get(`/api/search?q=${encodeURIComponent(text)}`);
    expect(items[0]?.id).toBe(id);
  });
});
