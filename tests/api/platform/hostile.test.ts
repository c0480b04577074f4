import type { Server } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boundedServer, listen } from "../../../server/api/platform/httpServer.ts";
import { refuseUnreadable } from "../../../server/api/platform/refuseUnreadable.ts";
import { securityHeaders as headersOf } from "../../../server/api/platform/securityHeaders.ts";
import { ProblemDocument } from "../../../server/contract/common.ts";
import { problemIn, rawRequest } from "./rawRequest.ts";
import { securityHeaders, smallApp } from "./smallApp.ts";

let server: Server;
let port: number;

beforeAll(async () => {
  server = boundedServer(smallApp());
  server.on("clientError", refuseUnreadable(headersOf(null)));
  port = await listen(server, 0, "127.0.0.1");
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (target: string, headers = "") =>
  rawRequest(port, `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`);

describe("what cannot be read as a request", () => {
  test.each([
    [
      "an address of 100 KB",
      `GET /api/layers?x=${"a".repeat(100_000)} HTTP/1.1\r\n\r\n`,
      414,
      "address-too-long",
    ],
    ["a header of 20 KB", `GET / HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431, "headers-too-large"],
    ["2,000 headers", `GET / HTTP/1.1\r\n${"X: aaaaaaaa\r\n".repeat(2000)}\r\n`, 431, "headers-too-large"],
    ["a method nobody knows", "FETCH / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "malformed-request"],
    ["bytes that are not HTTP", "\u0000\u0001\u0002 hello\r\n\r\n", 400, "malformed-request"],
    [
      "two lengths",
      "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      400,
      "malformed-request",
    ],
  ])("%s is refused with a problem and the security headers", async (_, text, status, code) => {
    const answer = await rawRequest(port, text);
    const problem = problemIn(answer);
    expect([problem.status, problem.code]).toEqual([status, code]);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(problem.head).toContain(`${name}: ${value.toLowerCase()}`);
    expect(problem.head).toContain("connection: close");
    expect((await get("/api/health")).startsWith("HTTP/1.1 200")).toBe(true);
  });
});

describe("a request that never ends", () => {
  test.each([
    ["its headers", "GET /api/health HTTP/1.1\r\nHost: localhost\r\n"],
    ["its first line", "GET /api/hea"],
  ])("is refused with 408 where it is %s that stop", async (_, beginning) => {
    const limits = { headersTimeout: 40, requestTimeout: 80, connectionsCheckingInterval: 20 };
    const impatient = boundedServer(smallApp(), limits);
    impatient.on("clientError", refuseUnreadable(headersOf(null)));
    const problem = problemIn(await rawRequest(await listen(impatient, 0, "127.0.0.1"), beginning));
    impatient.close();
    expect([problem.status, problem.code]).toEqual([408, "request-too-slow"]);
  });
});

describe("an address that means harm", () => {
  test.each([
    "/..%2f..%2fpackage.json",
    "/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/api/../package.json",
    "/..%5c..%5cpackage.json",
    "/package.json%00.html",
  ])("%s never leads out of what is served", async (target) => {
    const answer = await get(target);
    expect(answer).not.toContain('"dependencies"');
    expect(answer).toMatch(/^HTTP\/1\.1 (?:404|400)/);
  });

  test.each([
    ["/api/organisations/__proto__", 404],
    ["/api/organisations/constructor", 404],
    ["/api/measures/__proto__?layer=ccg", 404],
    ["/api/measures/toString?layer=ccg", 404],
    ["/api/measures/people?layer=__proto__", 400],
    ["/api/layers?__proto__=1", 400],
    ["/api/layers?constructor=1", 400],
    ["/api/organisations?kind=hasOwnProperty", 400],
    ["/api/organisations?format=__proto__", 400],
    ["/ogc/collections/__proto__", 404],
    ["/ogc/collections/ccg/items/__proto__", 404],
    ["/ogc/collections/ccg/items?__proto__=1", 400],
    ["/api/organisations/a%00b", 404],
    ["/api/search?q=%00", 200],
    ["/api/organisations/%E0%A4%A", 400],
    ["/api/layers?x=%zz", 400],
    ["/ogc/collections/%zz", 400],
    ["http://elsewhere.example/api/nothing", 404],
  ])("%s answers %i", async (target, status) => {
    expect(await get(target)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test("long words of the reader's own are not repeated at length", async () => {
    const answer = await get(`/api/organisations?${"a".repeat(5000)}=1`);
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer.length).toBeLessThan(3000);
  });

  test("markup in an address comes back only inside a problem document that is not HTML", async () => {
    const answer = await get("/api/<script>alert(1)</script>");
    expect(problemIn(answer).head).toContain("content-type: application/problem+json");
    expect(problemIn(answer).head).toContain("x-content-type-options: nosniff");
  });

  test("whatever the path and query, the answer is a page, JSON or a problem, and never a fault of the server", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          "/api/",
          "/ogc/",
          "/api/organisations/",
          "/api/organisations?q=",
          "/ogc/collections/ccg/items?bbox=",
        ),
        fc.webPath(),
        async (start, rest) => {
          const answer = await get(`${start}${rest}`);
          const status = Number(answer.slice(9, 12));
          expect(status).toBeLessThan(500);
          if (status >= 400) ProblemDocument.parse(JSON.parse(answer.split("\r\n\r\n")[1] ?? ""));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a hostile header", () => {
  test.each([
    ["Accept: \u00ff\u00fe,;;q=,,", 406],
    [`Accept: ${"a/b,".repeat(2000)}*/*`, 200],
    [`Accept-Encoding: ${"x;q=0.1,".repeat(1500)}gzip`, 200],
    [`If-None-Match: ${'"a",'.repeat(3000)}`, 200],
    ["X-Request-Id: <script>", 200],
  ])("%.30s… does no harm", async (header, status) => {
    const answer = await get("/api/layers", `${header}\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toContain("<script>");
  });
});
