import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { acceptedEncodings } from "../../../server/api/platform/acceptedEncodings.ts";
import { brotliDone } from "../../../server/api/platform/backgroundBrotli.ts";
import { smallApp } from "./smallApp.ts";

const api = request(smallApp());
/** Large enough to be worth compressing. */
const address = "/api/measures";
const encodingFor = async (accept: string, of = address) => {
  const { status, headers } = await api.get(of).set("Accept-Encoding", accept);
  expect(status).toBe(200);
  return headers["content-encoding"] ?? "identity";
};

describe("which encodings a header takes", () => {
  test.each([
    [undefined, ["identity"]],
    ["", ["identity"]],
    ["gzip, deflate, br", ["br", "gzip", "identity"]],
    ["gzip;q=1, br;q=0.5", ["gzip", "br", "identity"]],
    ["br;q=0, gzip", ["gzip", "identity"]],
    ["*", ["br", "gzip", "identity"]],
    ["gzip, identity;q=0", ["gzip"]],
    ["*;q=0", []],
    ["identity, gzip;q=0.2", ["identity", "gzip"]],
  ])("%s", (header, encodings) => {
    expect(acceptedEncodings(header)).toEqual(encodings);
  });

  test("is answered for any text, and never with one encoding twice", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const taken = acceptedEncodings(header);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});

describe("a body worth compressing", () => {
  test("goes out as gzip until brotli is made in the background, and as brotli from then on", async () => {
    const fresh = request(smallApp());
    const first = await fresh.get(address).set("Accept-Encoding", "gzip, br");
    expect(first.headers["content-encoding"]).toBe("gzip");
    await brotliDone();
    const second = await fresh.get(address).set("Accept-Encoding", "gzip, br");
    expect(second.headers["content-encoding"]).toBe("br");
  });

  test("goes by the reader's weights", async () => {
    await encodingFor("br");
    await brotliDone();
    expect(await encodingFor("gzip;q=0.9, br;q=1")).toBe("br");
    expect(await encodingFor("gzip;q=1, br;q=0.9")).toBe("gzip");
    expect(await encodingFor("identity;q=1, gzip;q=0.5")).toBe("identity");
    expect(await encodingFor("gzip;q=0, br;q=0")).toBe("identity");
    expect(await encodingFor("gzip, identity;q=0")).toBe("gzip");
  });

  test("goes out as it is to a reader who takes nothing we have, rather than not at all", async () => {
    expect(await encodingFor("zstd, identity;q=0")).toBe("identity");
  });

  test("is the same body in every encoding, under a tag of its own", async () => {
    const plain = await api.get(address).set("Accept-Encoding", "identity").buffer(true);
    const zipped = await api
      .get(address)
      .set("Accept-Encoding", "gzip")
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => done(null, Buffer.concat(chunks)));
      });
    const text = zipped.body[0] === 0x1f ? gunzipSync(zipped.body).toString() : zipped.body.toString();
    expect(text).toBe(plain.text);
    expect(zipped.headers.etag).not.toBe(plain.headers.etag);
    expect(zipped.headers.vary).toContain("Accept-Encoding");
    expect(plain.headers.vary).toContain("Accept-Encoding");
  });

  test("a body too small to gain is never compressed", async () => {
    expect(await encodingFor("gzip, br", "/assets/main-1a2b3c4d.js")).toBe("identity");
  });
});
