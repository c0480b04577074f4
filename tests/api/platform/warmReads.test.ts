import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { drain, listen } from "../../../server/api/platform/httpServer.ts";
import { warmReads } from "../../../server/api/platform/warmReads.ts";

let server: Server | null = null;
afterEach(async () => {
  if (server !== null) await drain(server, 1000);
});

/** A server that notes what is asked of it and answers everything but one address. */
async function noting(asked: string[], missing: string | null): Promise<string> {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(request.url === missing ? 404 : 200).end("{}");
  });
  return `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}`;
}

test("the first reads are asked for in order, one after the other", async () => {
  const asked: string[] = [];
  expect(await warmReads(await noting(asked, null), ["/one", "/two"])).toBe(2);
  expect(asked).toEqual(["/one", "/two"]);
});

test("a read that fails ends the warming and nothing else", async () => {
  const asked: string[] = [];
  expect(await warmReads(await noting(asked, "/two"), ["/one", "/two", "/three"])).toBe(1);
  expect(asked).toEqual(["/one", "/two"]);
});

test("a server that cannot be reached is left cold without an error", async () => {
  const origin = await noting([], null);
  if (server !== null) await drain(server, 1000);
  server = null;
  expect(await warmReads(origin, ["/one"])).toBe(0);
});
