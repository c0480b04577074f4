import { describe, expect, test } from "vitest";
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
