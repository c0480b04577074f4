import request from "supertest";
import { describe, expect, test, vi } from "vitest";
import { securityHeaders, smallApp } from "./smallApp.ts";

/** One address of every kind of answer that can be kept. */
const addresses = [
  "/api/layers",
  "/api/topology",
  "/api/organisations/01A",
  "/api/organisations?format=csv",
  "/api/openapi.json",
  "/api/docs",
  "/ogc",
  "/ogc?f=html",
  "/ogc/collections/ccg/items",
  "/ogc/collections/ccg/items/E38000001",
  "/",
  "/assets/main-1a2b3c4d.js",
];

/** A reader of an app on which nothing is hot: one host, since links name it, and one encoding. */
const reader = () => request.agent(smallApp()).set({ Host: "maps.example", "Accept-Encoding": "gzip" });

/** What differs from one answer to the next by right. */
const without = ({
  date: _date,
  connection: _connection,
  "x-request-id": _id,
  ...rest
}: Record<string, string>) => rest;

describe("an answer that can be kept", () => {
  test.each(addresses)("%s is the same in every byte and header when it is hot", async (address) => {
    const api = reader();
    const cold = await api.get(address).buffer(true);
    const hot = await api.get(address).buffer(true);
    expect(cold.status).toBe(200);
    expect(hot.text).toBe(cold.text);
    expect(without(hot.headers)).toEqual(without(cold.headers));
  });

  test.each(addresses)("%s answers HEAD with GET's headers, cold and hot", async (address) => {
    const api = reader();
    const coldHead = await api.head(address);
    const get = await api.get(address);
    const hotHead = await api.head(address);
    expect(coldHead.status).toBe(200);
    expect(coldHead.text ?? "").toBe("");
    expect(without(coldHead.headers)).toEqual(without(get.headers));
    expect(without(hotHead.headers)).toEqual(without(get.headers));
  });

  test.each(addresses)("%s answers 304 to every way of naming its tag, cold and hot", async (address) => {
    const api = reader();
    const { headers } = await api.get(address).set("Accept", "*/*");
    const { etag = "" } = headers;
    expect(etag).toMatch(/^"[\w-]+"$/);
    const ways = [etag, `W/${etag}`, `"other", ${etag}`, `W/"other",W/${etag}`, "*"];
    for (const [way, given] of ways.entries()) {
      for (const _ of ["cold", "hot"]) {
        // Another Accept header is another read, which the router has not answered yet.
        const answer = await api.get(address).set({ Accept: `*/*;q=0.${way + 1}`, "If-None-Match": given });
        expect([given, answer.status, answer.text ?? ""]).toEqual([given, 304, ""]);
        expect(answer.headers).toMatchObject({ ...securityHeaders, etag, vary: headers.vary });
        expect(answer.headers["content-length"]).toBeUndefined();
      }
    }
  });

  test("is sent whole to a reader who holds another version", async () => {
    const api = reader();
    for (const given of ['"other"', "other", 'W/"other"', ""])
      expect((await api.get("/api/layers").set("If-None-Match", given)).status).toBe(200);
  });

  test("differs by Accept at one address, hot as cold", async () => {
    const api = reader();
    for (const _ of ["cold", "hot"]) {
      const csv = await api.get("/api/organisations").set("Accept", "text/csv");
      const json = await api.get("/api/organisations").set("Accept", "application/json");
      expect(csv.headers["content-type"]).toContain("text/csv");
      expect(json.headers["content-type"]).toContain("application/json");
      expect(csv.headers.vary).toBe("Accept, Accept-Encoding");
      expect((await api.get("/api/organisations").set("Accept", "application/xml")).status).toBe(406);
    }
  });

  test("of the API is never given at the client's address of the same ending", async () => {
    const api = reader();
    await api.get("/api/organisations/01A").set("Accept", "*/*");
    const page = await api.get("/organisations/01A").set("Accept", "*/*");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("links to the host that was asked, so two hosts do not share one", async () => {
    const api = reader();
    for (const host of ["maps.example", "other.example", "maps.example"]) {
      const { body } = await api.get("/ogc").set("Host", host);
      expect(body.links[0].href).toBe(`http://${host}/ogc?f=json`);
    }
  });

  test("never carries a Host that is not plain into its links", async () => {
    const { body } = await reader().get("/ogc").set("Host", "evil/<script>");
    expect(body.links[0].href).toBe("http://localhost/ogc?f=json");
  });

  test.each(addresses)(
    "%s has the tag that another server, started on another day, gave it",
    async (address) => {
      const tagAt = async (day: string) => {
        vi.setSystemTime(day);
        return (await reader().get(address)).headers.etag;
      };
      const tags = [await tagAt("2026-01-01"), await tagAt("2026-07-01")];
      vi.useRealTimers();
      expect(tags[0]).toBeDefined();
      expect(tags[1]).toBe(tags[0]);
    },
  );

  test("health is never kept", async () => {
    const { headers } = await reader().get("/api/health");
    expect([headers["cache-control"], headers.etag]).toEqual(["no-store", undefined]);
  });
});
