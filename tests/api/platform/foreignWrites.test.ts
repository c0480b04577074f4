import { createServer } from "node:http";
import request from "supertest";
import { afterAll, describe, expect, test } from "vitest";
import { listen } from "../../../server/api/platform/httpServer.ts";
import { ProblemDocument } from "../../../server/contract/common.ts";
import { smallApp } from "./smallApp.ts";

const publicOrigin = "https://maps.example.org";
const onThisMachine = request(smallApp());
const behindProxy = request(smallApp(publicOrigin));

/** As if the connection came over a network, to an address that is not this machine's own. */
const overNetwork = createServer(smallApp()).on("connection", (socket) =>
  Object.defineProperty(socket, "localAddress", { value: "10.1.2.3" }),
);
const network = request(`http://127.0.0.1:${await listen(overNetwork, 0, "127.0.0.1")}`);
afterAll(() => void overNetwork.close());

/** What becomes of a write with some headers: let through, it is refused for its empty body alone. */
async function write(api: typeof network, headers: Record<string, string>): Promise<string> {
  const { status, body } = await api.post("/api/posts").set(headers).send({});
  const { code } = ProblemDocument.parse(body);
  expect([status, code]).toEqual(code === "foreign-origin" ? [403, code] : [400, "invalid-body"]);
  return code === "foreign-origin" ? "refused" : "let through";
}

describe("a write is let through", () => {
  test.each<[string, Record<string, string>]>([
    ["from a program, which says nothing of where it comes from", {}],
    ["from our own page, by the browser's word", { "Sec-Fetch-Site": "same-origin" }],
    [
      "from our own page through a proxy that gives us another name",
      { "Sec-Fetch-Site": "same-origin", Origin: "http://localhost:5173", Host: "127.0.0.1:3000" },
    ],
    ["typed in by its reader", { "Sec-Fetch-Site": "none" }],
    ["from our own page under localhost", { Origin: "http://localhost:3000", Host: "localhost:3000" }],
    ["from our own page under a number", { Origin: "http://127.0.0.1:3000", Host: "127.0.0.1:3000" }],
    ["from our own page under a number of IPv6", { Origin: "http://[::1]:3000", Host: "[::1]:3000" }],
  ])("%s", async (_, headers) => {
    expect(await write(onThisMachine, headers)).toBe("let through");
  });

  test("from the page at the public origin, whatever the proxy in front calls us", async () => {
    expect(await write(behindProxy, { Origin: publicOrigin, Host: "127.0.0.1:3000" })).toBe("let through");
  });

  test("from our own page under any name of a network, where no public origin is set", async () => {
    expect(await write(network, { Origin: "http://mapper:3000", Host: "mapper:3000" })).toBe("let through");
  });
});

describe("a write is refused", () => {
  test.each<[string, Record<string, string>]>([
    ["from a page of another site, by the browser's word", { "Sec-Fetch-Site": "cross-site" }],
    ["from a page of a sister site", { "Sec-Fetch-Site": "same-site" }],
    ["from another origin", { Origin: "http://evil.example", Host: "localhost:3000" }],
    ["from another port of this machine", { Origin: "http://localhost:8000", Host: "localhost:3000" }],
    ["from a page without an origin of its own", { Origin: "null", Host: "localhost:3000" }],
    [
      "under a name that somebody made to lead to this machine",
      { Origin: "http://evil.example:3000", Host: "evil.example:3000" },
    ],
    [
      "under a name that only looks like this machine's",
      { Origin: "http://localhost.evil.example", Host: "localhost.evil.example" },
    ],
  ])("%s", async (_, headers) => {
    expect(await write(onThisMachine, headers)).toBe("refused");
  });

  test("from another origin over a network, and under another name than the public origin's", async () => {
    expect(await write(network, { Origin: "http://evil.example", Host: "mapper:3000" })).toBe("refused");
    expect(await write(behindProxy, { Origin: "http://evil.example", Host: "evil.example" })).toBe("refused");
  });

  test.each(["put", "delete", "patch"] as const)("by %s too", async (method) => {
    const address = "/api/posts/post:anything";
    const { body } = await onThisMachine[method](address).set("Sec-Fetch-Site", "cross-site");
    expect(body.code).toBe("foreign-origin");
  });
});

test("pages of other sites may read", async () => {
  await onThisMachine.get("/api/layers").set("Sec-Fetch-Site", "cross-site").expect(200);
  await onThisMachine.head("/api/layers").set("Origin", "http://evil.example").expect(200);
});
