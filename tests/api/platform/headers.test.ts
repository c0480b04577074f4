import request from "supertest";
import { describe, expect, test } from "vitest";
import { securityHeaders, smallApp } from "./smallApp.ts";

const api = request(smallApp());

describe("every answer", () => {
  test.each([
    [200, "get", "/"],
    [200, "get", "/assets/main-1a2b3c4d.js"],
    [200, "get", "/api/health"],
    [200, "get", "/api/layers"],
    [200, "get", "/api/organisations?format=csv"],
    [200, "get", "/api/docs"],
    [200, "get", "/ogc?f=html"],
    [200, "get", "/ogc/collections/ccg/items"],
    [400, "get", "/api/layers?colour=red"],
    [404, "get", "/api/nothing"],
    [404, "get", "/assets/nothing.js"],
    [405, "post", "/api/layers"],
    [405, "delete", "/"],
  ] as const)("%i to %s %s carries the security headers, cold and hot", async (status, method, address) => {
    for (const _ of ["cold", "hot"]) {
      const answer = await api[method](address);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject(securityHeaders);
      expect(answer.headers["x-powered-by"]).toBeUndefined();
    }
  });

  test("carries an id of its own", async () => {
    const ids = new Set<string | undefined>();
    for (const address of ["/api/layers", "/api/layers", "/api/nothing", "/", "/api/health"])
      ids.add((await api.get(address)).headers["x-request-id"]);
    expect(ids.has(undefined)).toBe(false);
    expect(ids.size).toBe(5);
  });

  test.each(["/api/layers", "/api/nothing"])(
    "at %s carries the reader's own id where it is plain",
    async (address) => {
      for (const _ of ["cold", "hot"]) {
        const plain = await api.get(address).set("X-Request-Id", "trace-42.a_b");
        expect(plain.headers["x-request-id"]).toBe("trace-42.a_b");
        for (const odd of ["two words", "<b>", "a".repeat(65)]) {
          const answer = await api.get(address).set("X-Request-Id", odd);
          expect(answer.headers["x-request-id"]).not.toBe(odd);
        }
      }
    },
  );

  test("promises TLS for the future only where the public origin is over TLS", async () => {
    const overTls = request(smallApp("https://maps.example.org"));
    const { headers, body } = await overTls.get("/ogc");
    expect(headers["strict-transport-security"]).toContain("max-age=31536000");
    expect(body.links[0].href).toBe("https://maps.example.org/ogc?f=json");
    expect((await api.get("/ogc")).headers["strict-transport-security"]).toBeUndefined();
  });
});
