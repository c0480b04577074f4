import request from "supertest";
import { describe, expect, test } from "vitest";
import { prepare } from "../../../server/api/platform/prepared.ts";
import { buildApp } from "../../../server/app.ts";
import { serverOn } from "./realEngland.ts";

const { api } = serverOn();
const address = "/api/groupings/grouping:N28-joint-commissioning-board";

describe("an entry of the register", () => {
  test("has its revision for an ETag, whatever the encoding, so that what was read can be written over", async () => {
    for (const encoding of ["identity", "gzip", "br"]) {
      for (const _ of ["cold", "hot"]) {
        const { status, headers } = await api.get(address).set("Accept-Encoding", encoding);
        expect([encoding, status, headers.etag]).toEqual([encoding, 200, '"0"']);
        expect(headers.vary).toContain("Accept-Encoding");
      }
    }
  });

  test("is kept by no browser, whose tag would hold for what a later version of the data says", async () => {
    for (const _ of ["cold", "hot"])
      expect((await api.get(address)).headers["cache-control"]).toBe("no-store");
  });

  test("answers 304 to who has its revision, and HEAD with GET's headers", async () => {
    const same = await api.get(address).set("If-None-Match", '"0"');
    expect([same.status, same.text ?? ""]).toEqual([304, ""]);
    expect((await api.get(address).set("If-None-Match", '"1"')).status).toBe(200);
    const head = await api.head(address);
    expect([head.status, head.headers.etag, head.text ?? ""]).toEqual([200, '"0"', ""]);
  });

  test("is asked at a date of its own, which changes whether its ties hold and nothing else", async () => {
    const now = (await api.get(address).expect(200)).body;
    const then = (await api.get(`${address}?asAt=2012-01-01`).expect(200)).body;
    const plain = (entry: { members: { inForce: string }[] }) => ({
      ...entry,
      members: entry.members.map(({ inForce: _, ...member }) => member),
    });
    expect(plain(then)).toEqual(plain(now));
    expect(now.members[0].inForce).toBe("likely");
    expect((await api.get(`${address}?asAt=2016-02-30`)).body.code).toBe("invalid-query");
  });

  test("is found by its identifier with or without its kind", async () => {
    const { body } = await api.get("/api/groupings/N28-joint-commissioning-board").expect(200);
    expect(body.id).toBe("grouping:N28-joint-commissioning-board");
  });
});

test("the page of an entry that was deleted is no longer there, however often it was read before", async () => {
  const clientFiles = new Map([["/index.html", prepare("<!doctype html>", { contentType: "text/html" })]]);
  const own = request.agent(buildApp(serverOn().dependencies, { clientFiles })).set("Host", "maps.example");
  const page = "/organisations/grouping:N28-joint-commissioning-board";
  for (const _ of ["cold", "hot"]) await own.get(page).expect(200);
  await own.delete(address).set("If-Match", '"0"').expect(204);
  await own.get(page).expect(404);
});
