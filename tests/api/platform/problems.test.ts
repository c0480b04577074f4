import request from "supertest";
import { describe, expect, test } from "vitest";
import { ProblemDocument } from "../../../server/contract/common.ts";
import { clientPage, smallApp } from "./smallApp.ts";

const api = request(smallApp());

describe("a request that cannot be answered", () => {
  test.each([
    [400, "invalid-query", "/api/organisations?limit=0"],
    [400, "malformed-address", "/api/organisations?q=%E0%A4%A"],
    [400, "malformed-address", "/api/organisations/%E0%A4%A"],
    [400, "unknown-format", "/api/organisations?format=xml"],
    [400, "unknown-format", "/ogc?f=xml"],
    [404, "not-found", "/api/nothing"],
    [404, "not-found", "/ogc/nothing"],
    [404, "organisation-not-found", "/api/organisations/ccg:E38999999"],
    [404, "measure-not-found", "/api/measures/happiness?layer=ccg"],
    [404, "collection-not-found", "/ogc/collections/wards"],
    [404, "feature-not-found", "/ogc/collections/ccg/items/E38999999"],
    [409, "ambiguous-code", "/api/organisations/E06000001"],
  ])("is told %i %s at %s, in a problem document", async (status, code, address) => {
    const { status: answered, headers, body } = await api.get(address);
    expect([answered, body.code, body.status]).toEqual([status, code, status]);
    expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-store");
    expect(body.instance).toBe(address.split("?")[0]);
    expect(ProblemDocument.parse(body)).toEqual(body);
  });

  test.each(["gzip", "deflate", "br"])(
    "is told so where its body is not compressed by %s as it says",
    async (encoding) => {
      const { status, body } = await api
        .post("/api/query")
        .set({ "Content-Type": "application/json", "Content-Encoding": encoding })
        .send(`{"sql":"SELECT 1"}`);
      expect([status, body.code]).toEqual([400, "malformed-json"]);
    },
  );

  test("is told the whole address that nothing is served at, not the part one router saw", async () => {
    const { body } = await api.get("/api/nothing/here");
    expect(body.detail).toBe("Nothing is served at /api/nothing/here");
  });
});

describe("a query parameter", () => {
  const faultsOf = async (address: string) => {
    const { status, body } = await api.get(address);
    expect(status).toBe(400);
    return body.errors;
  };

  test("that is unknown is named with all that are allowed", async () => {
    expect(await faultsOf("/api/coincidence?a=ccg&b=stp&colour=red")).toEqual([
      {
        path: "colour",
        message: "is not a parameter of this address",
        allowed: expect.arrayContaining(["a", "b"]),
      },
    ]);
  });

  test("that is given twice is refused, even with the same value", async () => {
    expect(await faultsOf("/api/coincidence?a=ccg&a=ccg&b=stp")).toEqual([
      { path: "a", message: expect.stringContaining("more than once") },
    ]);
  });

  test("that is empty is refused, and not read as left out", async () => {
    expect(await faultsOf("/api/organisations?q=")).toEqual([
      { path: "q", message: expect.stringContaining("is empty") },
    ]);
  });

  test("that is needed and missing is named with what it may be", async () => {
    expect(await faultsOf("/api/coincidence?a=ccg")).toEqual([
      { path: "b", message: "is needed", allowed: ["ccg", "district", "county", "stp", "region"] },
    ]);
  });

  test("that is outside its list is told the list", async () => {
    expect(await faultsOf("/api/measures/people?layer=ward")).toEqual([
      {
        path: "layer",
        message: "is not one of the values allowed",
        allowed: ["ccg", "district", "county", "stp", "region", "post", "function", "grouping"],
      },
    ]);
  });

  test.each(["0", "-1", "1001", "1e2", "ten", "99999999999999999999"])(
    "limit=%s is told the range on /api",
    async (limit) => {
      expect(await faultsOf(`/api/organisations?limit=${limit}`)).toEqual([
        { path: "limit", message: "must be a whole number from 1 to 1000" },
      ]);
    },
  );

  test("every fault is told at once, not the first alone", async () => {
    const faults = await faultsOf("/api/organisations?limit=0&offset=-1&asAt=2016-02-30&colour=red");
    expect(faults.map(({ path }: { path: string }) => path).sort()).toEqual([
      "asAt",
      "colour",
      "limit",
      "offset",
    ]);
  });
});

describe("Accept", () => {
  test.each([
    "/api/layers",
    "/api/organisations",
    "/api/health",
    "/api/openapi.json",
    "/api/docs",
    "/ogc",
    "/ogc/api",
    "/ogc/collections/ccg/items",
  ])(
    "application/json and */* are never 406 at %s, with or without a charset, and application/xml is",
    async (address) => {
      for (const accept of ["application/json", "application/json; charset=utf-8", "*/*", ""])
        expect([accept, (await api.get(address).set("Accept", accept)).status]).toEqual([accept, 200]);
      const { status, body } = await api.get(address).set("Accept", "application/xml");
      expect([status, body.code]).toEqual([406, "not-acceptable"]);
    },
  );

  test.each([
    ["text/csv; header=present, application/json;q=0.5", "text/csv"],
    ['text/csv;header="a, b";q=0.4, application/json; charset=utf-8; q=0.6', "application/json"],
    ["application/json;q=0, text/csv;charset=utf-8", "text/csv"],
  ])("%s goes by its weights, whatever other parameters it has", async (accept, type) => {
    const { headers } = await api.get("/api/layers").set("Accept", accept);
    expect(headers["content-type"]?.split(";")[0]).toBe(type);
  });

  test("/api/docs is a page for a browser, and the document itself for who takes JSON only", async () => {
    const page = await api.get("/api/docs").set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    const { body, headers } = await api.get("/api/docs").set("Accept", "application/json");
    expect([body.openapi, headers.vary]).toEqual(["3.1.0", "Accept, Accept-Encoding"]);
  });

  test("application/json is enough for GeoJSON", async () => {
    const { status, headers } = await api.get("/ogc/collections/ccg/items").set("Accept", "application/json");
    expect([status, headers["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
  });
});

describe("an address that is only read", () => {
  const addresses = ["/api/health", "/api/layers", "/api/docs", "/ogc", "/ogc/collections/ccg/items", "/"];

  test.each(addresses)(
    "%s refuses POST, PUT, PATCH and DELETE with 405 and says what it allows",
    async (address) => {
      for (const method of ["post", "put", "patch", "delete"] as const) {
        const { status, headers, body } = await api[method](address);
        expect([status, headers.allow, body.code]).toEqual([405, "GET, HEAD", "method-not-allowed"]);
      }
    },
  );

  test("does not even read a body that comes with a refused method", async () => {
    const { status, body } = await api
      .post("/api/layers")
      .set("Content-Type", "application/json")
      .send('{"half":');
    expect([status, body.code]).toEqual([405, "method-not-allowed"]);
  });

  test("a malformed body sent to an address that does not exist is told of the address", async () => {
    const { status, body } = await api
      .post("/api/nothing")
      .set("Content-Type", "application/json")
      .send('{"half":');
    expect([status, body.code]).toEqual([404, "not-found"]);
  });
});

describe("the client's page", () => {
  test.each([
    "/",
    "/?selected=nothing",
    "/overlaps",
    "/Overlaps/",
    "/sources",
    "/organisations/ccg:E38000001",
    "/organisations/ccg%3AE38000001",
    "/organisations/01a",
    "/organisations/E06000001",
  ])("answers at %s, cold and hot", async (address) => {
    for (const _ of ["cold", "hot"]) {
      const { status, text } = await api.get(address);
      expect([status, text]).toEqual([200, clientPage]);
    }
  });

  test.each([
    "/nowhere",
    "/overlaps/more",
    "/organisations",
    "/organisations/",
    "/organisations/ZZZ",
    "/organisations/ccg:E38999999",
    "/organisations/%E0%A4%A",
    "//overlaps",
  ])("answers at %s too, which leads nowhere, but as a 404 that nobody keeps", async (address) => {
    for (const _ of ["first", "again"]) {
      const { status, text, headers } = await api.get(address).set("If-None-Match", "*");
      expect([status, text]).toEqual([404, clientPage]);
      expect(headers).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
      });
    }
    const { status, text = "" } = await api.head(address);
    expect([status, text]).toEqual([404, ""]);
    expect((await api.post(address)).status).toBe(405);
  });

  test.each(["/index.html", "/favicon.png", "/robots.txt"])(
    "answers a person at %s, where no file is, and a program with a problem",
    async (address) => {
      const person = await api.get(address).set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
      expect([person.status, person.text]).toEqual([404, clientPage]);
      const program = await api.get(address);
      expect([program.status, program.body.code]).toEqual([404, "not-found"]);
    },
  );

  test.each(["/api", "/api/overlap", "/ogc/collection", "/assets/gone.js", "/package.json"])(
    "does not answer at %s, which is a 404 problem",
    async (address) => {
      const { status, body } = await api.get(address);
      expect([status, body.code]).toEqual([404, "not-found"]);
    },
  );
});
