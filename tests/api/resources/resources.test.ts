import request from "supertest";
import { describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { ProblemDocument } from "../../../server/contract/common.ts";
import { SerialisedGraph } from "../../../server/contract/graph.ts";
import { LayerList } from "../../../server/contract/layers.ts";
import { MeasureList, MeasureValues } from "../../../server/contract/measures.ts";
import {
  OrganisationDetail,
  OrganisationPage,
  PracticePage,
} from "../../../server/contract/organisations.ts";
import { Coincidence, OverlapPage } from "../../../server/contract/overlaps.ts";
import { SearchAnswer } from "../../../server/contract/search.ts";
import { SourcePage } from "../../../server/contract/sources.ts";
import { smallWorld } from "../../graph/smallWorld.ts";

const api = request(buildApp(smallWorld()));

/** Every address that answers JSON, with the shape it promises. */
const shapes = [
  ["/api/layers", LayerList],
  ["/api/organisations", OrganisationPage],
  ["/api/organisations/01A", OrganisationDetail],
  ["/api/organisations/01A/practices", PracticePage],
  ["/api/search?q=north", SearchAnswer],
  ["/api/overlaps?of=ccg&with=county", OverlapPage],
  ["/api/coincidence?a=ccg&b=county", Coincidence],
  ["/api/measures", MeasureList],
  ["/api/measures/people?layer=ccg", MeasureValues],
  ["/api/graph", SerialisedGraph],
  ["/api/sources", SourcePage],
] as const;

/** The compiled files that are passed on as they stand. */
const files = ["/api/topology", "/api/basemap", "/api/layouts"];
const addresses = [...shapes.map(([address]) => address), ...files];

describe("every address", () => {
  test.each(shapes)("%s answers in the shape the contract gives", async (address, shape) => {
    const { status, body } = await api.get(address);
    expect(status).toBe(200);
    expect(shape.parse(body)).toEqual(body);
  });

  test.each(addresses)("%s carries a strong ETag and answers 304 to whoever has it", async (address) => {
    const first = await api.get(address);
    expect(first.headers.etag).toMatch(/^"[^"]+"$/);
    const second = await api.get(address).set("If-None-Match", first.headers.etag ?? "");
    expect([second.status, second.text]).toEqual([304, ""]);
  });

  test.each(addresses)("%s answers HEAD with the headers of GET and no body", async (address) => {
    const whole = await api.get(address).set("Accept-Encoding", "gzip");
    const head = await api.head(address).set("Accept-Encoding", "gzip");
    expect(head.status).toBe(200);
    expect(head.headers.etag).toBe(whole.headers.etag);
    expect(head.text ?? "").toBe("");
  });

  test.each(addresses)("%s takes no other method than GET and HEAD, and says so", async (address) => {
    const { status, headers, body } = await api.post(address);
    expect([status, headers.allow, body.code]).toEqual([405, "GET, HEAD", "method-not-allowed"]);
  });

  test.each(addresses)("%s refuses a parameter it does not know, and names it", async (address) => {
    const { status, body } = await api.get(`${address}${address.includes("?") ? "&" : "?"}colour=red`);
    expect(status).toBe(400);
    expect(ProblemDocument.parse(body).errors).toContainEqual(
      expect.objectContaining({ path: "colour", allowed: expect.any(Array) }),
    );
  });
});

/** What is asked, the status, the code and the parameter at fault. */
const faults: [string, number, string, string | null][] = [
  ["/api/organisations?kind=hospice", 400, "invalid-query", "kind"],
  ["/api/organisations?kind=post", 400, "invalid-query", "kind"],
  ["/api/organisations?limit=0", 400, "invalid-query", "limit"],
  ["/api/organisations?limit=-1", 400, "invalid-query", "limit"],
  ["/api/organisations?limit=1001", 400, "invalid-query", "limit"],
  ["/api/organisations?limit=NaN", 400, "invalid-query", "limit"],
  ["/api/organisations?offset=-1", 400, "invalid-query", "offset"],
  ["/api/organisations?offset=1.5", 400, "invalid-query", "offset"],
  ["/api/organisations?limit=1&limit=2", 400, "invalid-query", "limit"],
  ["/api/organisations?q=", 400, "invalid-query", "q"],
  [`/api/organisations?q=${"a".repeat(201)}`, 400, "invalid-query", "q"],
  ["/api/organisations?format=xlsx", 400, "unknown-format", "format"],
  ["/api/organisations?within=nowhere", 404, "organisation-not-found", null],
  ["/api/organisations?within=E06000001", 409, "ambiguous-code", null],
  ["/api/organisations/nowhere", 404, "organisation-not-found", null],
  ["/api/organisations/E06000001", 409, "ambiguous-code", null],
  ["/api/organisations/01A?asAt=2016-02-30", 400, "invalid-query", "asAt"],
  ["/api/organisations/01A?asAt=yesterday", 400, "invalid-query", "asAt"],
  ["/api/organisations/01A?evidence=rumour", 400, "invalid-query", "evidence"],
  ["/api/organisations/nowhere/practices", 404, "organisation-not-found", null],
  ["/api/search", 400, "invalid-query", "q"],
  ["/api/search?q=leeds&limit=21", 400, "invalid-query", "limit"],
  ["/api/overlaps?of=ccg", 400, "invalid-query", "with"],
  ["/api/overlaps?of=ccg&with=parish", 400, "invalid-query", "with"],
  ["/api/overlaps?of=ccg&with=county&id=E07000001", 404, "organisation-not-found", null],
  ["/api/overlaps?of=ccg&with=county&id=county:E10000001", 400, "invalid-query", "id"],
  ["/api/coincidence?a=ccg", 400, "invalid-query", "b"],
  ["/api/coincidence?a=ward&b=ccg", 400, "invalid-query", "a"],
  ["/api/measures/happiness?layer=ccg", 404, "measure-not-found", null],
  ["/api/measures/people", 400, "invalid-query", "layer"],
  ["/api/measures/people?layer=ward", 400, "invalid-query", "layer"],
  ["/api/measures/registered-people?layer=district", 400, "invalid-query", "layer"],
  ["/api/graph?format=dot", 400, "unknown-format", "format"],
  ["/api/graph?kinds=ccg,planet", 400, "invalid-query", "kinds"],
  ["/api/graph?edges=likes", 400, "invalid-query", "edges"],
  ["/api/organisations/__proto__", 404, "organisation-not-found", null],
  ["/api/measures/constructor?layer=ccg", 404, "measure-not-found", null],
];

test.each(faults)("%s is refused with %i %s", async (address, status, code, path) => {
  const response = await api.get(address);
  expect([response.status, response.headers["content-type"]]).toEqual([
    status,
    expect.stringContaining("application/problem+json"),
  ]);
  const problem = ProblemDocument.parse(response.body);
  expect(problem.code).toBe(code);
  if (path !== null) expect(problem.errors?.map((fault) => fault.path)).toContain(path);
});

describe("lists", () => {
  test("pages meet: what one page leaves out the next begins with", async () => {
    const whole = await api.get("/api/organisations?kind=ccg,district");
    const first = await api.get("/api/organisations?kind=ccg,district&limit=4");
    const next = first.body.links.find((link: { rel: string }) => link.rel === "next");
    const second = await api.get(next.href);
    expect([...first.body.items, ...second.body.items]).toEqual(whole.body.items);
    expect(second.body.total).toBe(6);
  });

  test("an offset past the end is an empty page, not an error", async () => {
    const { status, body } = await api.get("/api/organisations?offset=5000");
    expect([status, body.items]).toEqual([200, []]);
  });

  test("practices are listed only where they are asked for", async () => {
    const everything = await api.get("/api/organisations");
    expect(everything.body.items.map((item: { kind: string }) => item.kind)).not.toContain("practice");
    const practices = await api.get("/api/organisations?kind=practice");
    expect(practices.body.total).toBe(4);
  });

  test("a list is also a CSV, by name or by what the reader accepts", async () => {
    for (const response of [
      await api.get("/api/organisations?kind=ccg&format=csv"),
      await api.get("/api/organisations?kind=ccg").set("Accept", "text/csv"),
    ]) {
      expect(response.headers["content-type"]).toContain("text/csv");
      expect(response.headers["content-disposition"]).toBe('attachment; filename="organisations-ccg.csv"');
      expect(response.text.split("\r\n")[0]).toBe(
        "id,kind,name,officialName,ods,ons,population,footprintNumber,acute,longitude,latitude",
      );
      expect(response.text).toContain("Eastham & Westham");
    }
  });

  test.each([
    ["/api/layers", "id,singular,plural,count,population,medianPopulation,vintage"],
    ["/api/measures", "key,version,label,description,unit,period,status,estimate,formula,layers,datasets"],
    ["/api/sources", "key,title,publisher,licence,attribution,vintage,url,file,rows,sha256,note"],
    [
      "/api/coincidence?a=ccg&b=county",
      "layer,against,id,name,population,nests,splits,mainly,mainlyName,mainlyShare",
    ],
  ])("%s is a table too, with these columns", async (address, columns) => {
    const { headers, text } = await api.get(address).set("Accept", "text/csv").expect(200);
    expect(headers["content-type"]).toContain("text/csv");
    expect(text.split("\r\n")[0]).toBe(columns);
  });

  test("the fit of two layers as a table has a row for every area of both", async () => {
    const { text } = await api.get("/api/coincidence?a=ccg&b=stp&format=csv");
    expect(text).toContain("ccg,stp,ccg:E38000003,St Mary's,30000,false,2,stp:E54000002,South,");
    expect(text).toContain("stp,ccg,stp:E54000002,South,20000,true,1,ccg:E38000003,St Mary's,1");
  });

  test("overlaps of one area are found by its code alone, since the layer is given", async () => {
    const { body } = await api.get("/api/overlaps?of=district&with=ccg&id=E06000001");
    expect(body.items.map((row: { with: string }) => row.with)).toEqual(["ccg:E38000002", "ccg:E38000003"]);
  });

  test("an unknown value is an empty cell of a CSV, never nought", async () => {
    const { text } = await api.get("/api/measures/registered-people?layer=ccg&format=csv");
    expect(text).toContain("ccg:E38000003,St Mary's,,registered people,2014/15");
  });
});

describe("a list", () => {
  test.each([
    "/api/layers",
    "/api/measures",
    "/api/sources",
    "/api/organisations",
    "/api/overlaps?of=ccg&with=county",
  ])("%s is paged by limit and offset, and its pages put together are the whole", async (address) => {
    const whole = (await api.get(address)).body;
    const pages: unknown[] = [];
    let next: string | undefined = `${address}${address.includes("?") ? "&" : "?"}limit=2`;
    while (next !== undefined) {
      const { body }: { body: { items: unknown[]; total: number; links: { rel: string; href: string }[] } } =
        await api.get(next);
      expect(body.items.length).toBeLessThanOrEqual(2);
      expect(body.total).toBe(whole.total);
      pages.push(...body.items);
      next = body.links.find(({ rel }) => rel === "next")?.href;
    }
    expect(pages).toEqual(whole.items);
  });

  test("that goes on says so in CSV too, by a Link header, and one that does not has none", async () => {
    const address = "/api/overlaps?of=ccg&with=county&format=csv";
    const middle = await api.get(`${address}&limit=1&offset=1`);
    expect(middle.headers.link).toBe(
      '</api/overlaps?of=ccg&with=county&format=csv&limit=1&offset=2>; rel="next", </api/overlaps?of=ccg&with=county&format=csv&limit=1>; rel="prev"',
    );
    expect((await api.get(address)).headers.link).toBeUndefined();
  });
});
