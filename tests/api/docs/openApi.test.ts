import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { smallWorld } from "../../graph/smallWorld.ts";

const api = request(buildApp(smallWorld()));
const documents = [
  { address: "/api/openapi.json", version: "3.1.0", type: "application/json; charset=utf-8" },
  { address: "/ogc/api", version: "3.0.3", type: "application/vnd.oai.openapi+json;version=3.0" },
];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "footprint-mapper-openapi-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the linter; throws with what it found. It is told not to look for news of itself. */
function lint(document: string): void {
  const file = path.join(folder, "document.json");
  writeFileSync(file, document);
  execFileSync(
    process.execPath,
    [
      path.join("node_modules", "@redocly", "cli", "bin", "cli.js"),
      "lint",
      file,
      "--skip-rule=no-server-example.com",
    ],
    {
      stdio: "pipe",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
}

describe.each(documents)("the document at $address", ({ address, version, type }) => {
  test("is OpenAPI of its version and passes a linter", async () => {
    const { body, headers } = await api.get(address).responseType("blob");
    const document = JSON.parse(String(body));
    expect(document.openapi).toBe(version);
    expect(headers["content-type"]).toBe(type);
    expect(() => lint(JSON.stringify(document))).not.toThrow();
  });
});

test("every address the document names is served, and none of them is refused for want of a route", async () => {
  const { body } = await api.get("/api/openapi.json");
  const plain = Object.entries<object>(body.paths).filter(([address]) => !address.includes("{"));
  expect(plain.length).toBeGreaterThan(20);
  for (const [address, methods] of plain) {
    for (const method of Object.keys(methods) as ("get" | "post")[]) {
      const { status, body: answer } = await api[method](address);
      const isRouted = answer.code !== "not-found" && status !== 405;
      expect([method, address, isRouted]).toEqual([method, address, true]);
    }
  }
});

test("what an operation says it takes as an example, it takes", async () => {
  const { body } = await api.get("/api/openapi.json");
  const { body: page } = await api.get("/api/organisations?kind=ccg");
  const codes = page.items.map(({ ods }: { ods: string }) => ods);
  let tried = 0;
  for (const address of ["/api/posts", "/api/functions", "/api/groupings", "/api/register/what-if"]) {
    const { example } = body.paths[address].post.requestBody.content["application/json"];
    // The example's CCGs are England's; the small world has others.
    const own = JSON.parse(JSON.stringify(example).replaceAll("10M", codes[0]).replaceAll("10N", codes[1]));
    expect([address, [200, 201].includes((await api.post(address).send(own)).status)]).toEqual([
      address,
      true,
    ]);
    tried += 1;
  }
  expect(tried).toBe(4);
});

test("the page says of every write what it takes", async () => {
  const { text } = await api.get("/api/docs");
  expect(text).toContain("POST /api/posts");
  expect(text).toContain("If-Match");
  expect(text).toContain('href="#shape-PostInput"');
});

test("the page to read names every address of the document and carries no script", async () => {
  const { body } = await api.get("/api/openapi.json");
  const page = await api.get("/api/docs");
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  for (const address of Object.keys(body.paths)) expect(page.text).toContain(address);
  expect(page.text).not.toContain("<script");
  expect((await api.get("/api/docs/pages.css")).headers["content-type"]).toBe("text/css; charset=utf-8");
});

test("the type of a problem leads to its place on the page", async () => {
  const { body: problem } = await api.get("/api/nowhere");
  const [address, place] = problem.type.split("#");
  expect((await api.get(address)).text).toContain(`id="${place}"`);
});

test("every shape the page points to is on it", async () => {
  const { text } = await api.get("/api/docs");
  const pointed = [...text.matchAll(/href="#(shape-[^"]+)"/g)].map(([, place]) => place);
  expect(pointed.length).toBeGreaterThan(10);
  for (const place of pointed) expect(text).toContain(`id="${place}"`);
});

test("every code a problem can have is in the document, and is explained where the problem's type points", async () => {
  const { body } = await api.get("/api/openapi.json");
  const codes: string[] = body.components.schemas.Problem.properties.code.enum;
  const { body: problem } = await api.get("/api/nothing");
  expect(codes).toContain(problem.code);
  const { text } = await api.get("/api/docs");
  for (const code of codes) expect(text).toContain(`id="problem-${code}"`);
});
