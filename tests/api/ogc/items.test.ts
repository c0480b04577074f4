import request from "supertest";
import { describe, expect, test } from "vitest";
import { counts, england } from "./england.ts";

const host = "maps.example";
const ogc = request.agent(england).set("Host", host);
type Page = {
  numberMatched: number;
  numberReturned: number;
  features: { id: string; properties: Record<string, unknown> }[];
  links: { rel: string; href: string }[];
};

const page = async (address: string): Promise<Page> =>
  (await ogc.get(address.replace(`http://${host}`, "")).expect(200)).body;
const linkOf = ({ links }: Page, rel: string) => links.find((link) => link.rel === rel)?.href;
const idsOf = ({ features }: Page) => features.map(({ id }) => id);
const items = (id: string, query = "") => page(`/ogc/collections/${id}/items${query}`);

describe("pages", () => {
  test.each(counts)(
    "%s: next leads through exactly its %i features, and prev back again",
    async (id, count) => {
      const seen: string[] = [];
      const sizes: number[] = [];
      let address: string | undefined = `/ogc/collections/${id}/items?limit=90`;
      let last: Page | null = null;
      while (address !== undefined) {
        const found: Page = await page(address);
        expect([found.numberMatched, found.numberReturned]).toEqual([count, found.features.length]);
        seen.push(...idsOf(found));
        sizes.push(found.features.length);
        address = linkOf(found, "next");
        last = found;
      }
      expect([seen.length, new Set(seen).size]).toEqual([count, count]);
      expect(sizes.slice(0, -1).every((size) => size === 90)).toBe(true);
      const back: string[] = last === null ? [] : idsOf(last);
      while (last !== null) {
        const before = linkOf(last, "prev");
        last = before === undefined ? null : await page(before);
        if (last !== null) back.unshift(...idsOf(last));
      }
      expect(back).toEqual(seen);
    },
  );

  test("a page that begins inside the first still leads back to a first page that starts at 0", async () => {
    const before = linkOf(await items("ccg", "?limit=10&offset=4"), "prev");
    expect(new URL(before ?? "").searchParams.get("offset")).toBe("0");
  });

  test("a limit beyond the largest is clamped, not refused, as OGC has it", async () => {
    const found = await items("district", "?limit=100000000000000000000");
    expect([found.numberReturned, linkOf(found, "next")]).toEqual([326, undefined]);
  });

  test("without a limit a page has 100", async () => {
    expect((await items("ccg")).numberReturned).toBe(100);
  });

  test("an offset past the end is an empty page that still says how many match", async () => {
    const found = await items("ccg", "?offset=209");
    expect([found.numberMatched, found.numberReturned, linkOf(found, "next")]).toEqual([209, 0, undefined]);
    expect(linkOf(found, "prev")).toBeDefined();
  });

  test("next keeps the filter it was asked under", async () => {
    const first = await items("hospitals", "?stp_code=E54000007&limit=2");
    const second = await page(linkOf(first, "next") ?? "");
    expect(second.numberMatched).toBe(first.numberMatched);
    expect(second.features.every(({ properties }) => properties.stp_code === "E54000007")).toBe(true);
  });
});

describe("property filters", () => {
  test("find by code, by name and by number, and all filters must hold", async () => {
    const byCode = await items("ccg", "?ods_code=01H");
    expect(byCode.features.map(({ properties }) => properties.name)).toEqual(["Cumbria"]);
    const byName = await items("stp", "?name=Greater%20Manchester");
    expect(idsOf(byName)).toEqual(["E54000007"]);
    const people = byName.features[0]?.properties.people;
    expect(idsOf(await items("stp", `?people=${people}`))).toEqual(["E54000007"]);
    expect(idsOf(await items("stp", `?people=${people}&name=Kent`))).toEqual([]);
  });

  test("by yes or no leave out what nobody knows", async () => {
    const all = await items("trusts", "?limit=1000");
    const acute = await items("trusts", "?acute=true&limit=1000");
    expect(acute.numberMatched).toBe(
      all.features.filter(({ properties }) => properties.acute === true).length,
    );
    expect(acute.numberMatched).toBeGreaterThan(100);
  });
});

describe("what is wrong is refused by name", () => {
  test.each([
    ["limit=0", "limit"],
    ["limit=-1", "limit"],
    ["limit=ten", "limit"],
    ["offset=-1", "offset"],
    ["colour=red", "colour"],
    ["limit=1&limit=2", "limit"],
    ["name=", "name"],
    ["acute=perhaps", "acute"],
    ["bbox-crs=EPSG:27700", "bbox-crs"],
    ["crs=EPSG:27700", "crs"],
    ["datetime=yesterday", "datetime"],
    ["bbox=1,2,3", "bbox"],
  ])("%s names %s", async (query, parameter) => {
    const { status, body } = await ogc.get(`/ogc/collections/trusts/items?${query}`);
    expect([status, body.errors[0].path]).toEqual([400, parameter]);
  });

  test("f=xml names f and what it may be", async () => {
    const { status, body } = await ogc.get("/ogc/collections/ccg/items?f=xml");
    expect([status, body.errors]).toEqual([
      400,
      [{ path: "f", message: expect.any(String), allowed: ["json", "html"] }],
    ]);
  });
});

describe("one feature", () => {
  test.each([
    ["ccg", "E38000042"],
    ["ccg", "ccg:E38000042"],
    ["ccg", "e38000042"],
    ["trusts", "RXP"],
  ])("of %s is found as %s, and is the one its collection lists", async (collection, code) => {
    const { body } = await ogc
      .get(`/ogc/collections/${collection}/items/${encodeURIComponent(code)}`)
      .expect(200);
    const listed = (await items(collection, "?limit=1000")).features.find(({ id }) => id === body.id);
    const { links, ...feature } = body;
    expect(feature).toEqual(listed);
    expect(links.map(({ rel }: { rel: string }) => rel)).toEqual(
      expect.arrayContaining(["self", "alternate", "collection"]),
    );
  });

  test.each(["/ogc/collections/ccg/items?limit=3", "/ogc/collections/ccg/items/E38000042"])(
    "%s carries a strong tag and answers 304 to whoever has it",
    async (address) => {
      const { headers } = await ogc.get(address);
      expect(headers.etag).toMatch(/^"[^"]+"$/);
      expect((await ogc.get(address).set("If-None-Match", headers.etag ?? "")).status).toBe(304);
    },
  );

  test("is GeoJSON to those who ask for it, and JSON to those who ask for that", async () => {
    for (const type of ["application/geo+json", "application/json"]) {
      const { headers } = await ogc.get("/ogc/collections/ccg/items/E38000042").set("Accept", type);
      expect(headers["content-type"]).toContain(type);
    }
    const xml = await ogc.get("/ogc/collections/ccg/items/E38000042").set("Accept", "application/gml+xml");
    expect(xml.status).toBe(406);
  });
});
