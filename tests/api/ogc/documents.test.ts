import request from "supertest";
import { describe, expect, test } from "vitest";
import { Collections, ConformanceClasses, LandingPage } from "../../../server/contract/ogc.ts";
import { counts, england } from "./england.ts";

const host = "maps.example";
const ogc = request.agent(england).set("Host", host);
type Linked = { links: { rel: string; href: string; type?: string }[] };

/** Follows a link on the same server. */
const follow = (href: string) => ogc.get(href.replace(`http://${host}`, ""));

describe("the landing page", () => {
  test("leads to the interface, the conformance classes and the data, and every link answers as it says", async () => {
    const { body } = await ogc.get("/ogc").expect(200);
    expect(LandingPage.parse(body)).toEqual(body);
    const { links } = body as Linked;
    expect(links.map(({ rel }) => rel)).toEqual(
      expect.arrayContaining(["self", "alternate", "service-desc", "service-doc", "conformance", "data"]),
    );
    for (const { href, type } of links.filter((link) => link.href.includes(host))) {
      const { status, headers } = await follow(href);
      expect([href, status]).toEqual([href, 200]);
      expect(headers["content-type"]?.replace("; charset=utf-8", "")).toBe(type);
    }
  });
});

describe("a collection", () => {
  test.each(counts.map(([id]) => id))("%s carries the words of every publisher once", async (id) => {
    const { body } = await ogc.get(`/ogc/collections/${id}`).expect(200);
    for (const words of ["Source: Office for National Statistics", "Contains NHS Digital / NHS England data"])
      expect(body.attribution.split(words)).toHaveLength(2);
  });
});

describe("conformance", () => {
  const part1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf";

  test("declares Core, GeoJSON, OpenAPI 3.0 and HTML, which the tests here hold it to, and nothing else", async () => {
    const { body } = await ogc.get("/ogc/conformance").expect(200);
    expect(ConformanceClasses.parse(body)).toEqual(body);
    expect([...body.conformsTo].sort()).toEqual(
      ["core", "geojson", "html", "oas30"].map((name) => `${part1}/${name}`),
    );
  });

  test("oas30: the interface is OpenAPI 3.0 and names every address of the standard", async () => {
    const { body, headers } = await ogc.get("/ogc/api").expect(200);
    expect(headers["content-type"]).toMatch(/^application\/vnd\.oai\.openapi\+json;\s?version=3\.0/);
    expect(body.openapi).toMatch(/^3\.0\./);
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        "/",
        "/conformance",
        "/collections",
        ...counts.flatMap(([id]) => [
          `/collections/${id}`,
          `/collections/${id}/items`,
          `/collections/${id}/items/{featureId}`,
        ]),
      ]),
    );
  });

  test.each([
    "/ogc",
    "/ogc/conformance",
    "/ogc/api",
    "/ogc/collections",
    "/ogc/collections/ccg",
    "/ogc/collections/ccg/items",
    "/ogc/collections/hospitals/items",
    "/ogc/collections/ccg/items/E38000042",
  ])("html: %s is a page for browsers, with no script", async (address) => {
    const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (const answer of [
      await ogc.get(address).set("Accept", browser),
      await ogc.get(`${address}?f=html`),
    ]) {
      expect([answer.status, answer.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(answer.text).toMatch(/^<!doctype html>/);
      expect(answer.text).not.toContain("<script");
    }
  });
});

describe("the collections", () => {
  test("are all of them, each in CRS84 with where it lies and where its features are", async () => {
    const { body } = await ogc.get("/ogc/collections").expect(200);
    expect(Collections.parse(body)).toEqual(body);
    expect(body.collections.map(({ id }: { id: string }) => id)).toEqual(counts.map(([id]) => id));
    for (const collection of body.collections) {
      expect(collection.crs).toEqual(["http://www.opengis.net/def/crs/OGC/1.3/CRS84"]);
      const [west, south, east, north] = collection.extent.spatial.bbox[0];
      // England, and the few hospital sites that stand beyond it.
      expect(west > -7 && south > 49.8 && east < 2 && north < 56 && west < east && south < north).toBe(true);
      const items = (collection as Linked).links.find(
        ({ rel, type }) => rel === "items" && type === "application/geo+json",
      );
      expect((await follow(`${items?.href}&limit=1`)).status).toBe(200);
    }
  });

  test.each(counts)("%s is described alone as it is in the list", async (id) => {
    const list = (await ogc.get("/ogc/collections")).body.collections;
    const { body } = await ogc.get(`/ogc/collections/${id}`).expect(200);
    expect(body).toEqual(list.find((collection: { id: string }) => collection.id === id));
  });

  test.each([
    ["/ogc/collections/wards", "collection-not-found"],
    ["/ogc/collections/wards/items", "collection-not-found"],
    ["/ogc/collections/ccg/items/E38999999", "feature-not-found"],
    ["/ogc/collections/ccg/schema", "not-found"],
  ])("%s is 404 %s", async (address, code) => {
    const { status, body } = await ogc.get(address);
    expect([status, body.code]).toEqual([404, code]);
  });
});
