import { once } from "node:events";
import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { portOf, startServer } from "./startServer.ts";

const folder = mkdtempSync(path.join(tmpdir(), "footprint-mapper-"));
const file = path.join(folder, "a-file");
writeFileSync(file, "");

describe("the server as a process", () => {
  test("finishes the request under way when it is told to stop, takes no other, and ends well", async () => {
    const server = startServer();
    const port = await portOf(server);
    const slow = connect(port, "127.0.0.1");
    await once(slow, "connect");
    slow.write("GET /api/health HTTP/1.1\r\nHost: localhost\r\n");
    // The first half of the request is with the server once another, sent after it, has been answered.
    await (await fetch(`http://127.0.0.1:${port}/api/health`)).text();
    server.process.kill("SIGTERM");
    while (!server.output.err.includes("Finishing")) await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(fetch(`http://127.0.0.1:${port}/api/health`)).rejects.toThrow();
    slow.write("\r\n");
    const answer = String((await once(slow, "data"))[0]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer.toLowerCase()).toContain("connection: close");
    expect(await server.ended).toBe(0);
  });

  test("ends well at once when told to stop with nothing under way, and leaves the register in one whole file", async () => {
    const data = mkdtempSync(path.join(tmpdir(), "footprint-mapper-"));
    const server = startServer({ DATA_DIR: data });
    const port = await portOf(server);
    await (await fetch(`http://127.0.0.1:${port}/api/layers`)).text();
    server.process.kill("SIGINT");
    expect(await server.ended).toBe(0);
    const log = statSync(path.join(data, "register.sqlite-wal"), { throwIfNoEntry: false });
    expect(statSync(path.join(data, "register.sqlite")).size).toBeGreaterThan(0);
    expect(log?.size ?? 0).toBe(0);
  });

  test("stops too when the shell that npm ran it in is told to, and not it", async () => {
    const server = startServer({ npm_lifecycle_event: "start" }, "sh");
    const port = await portOf(server);
    await (await fetch(`http://127.0.0.1:${port}/api/health`)).text();
    server.process.kill("SIGTERM");
    // Its output ends when the server does, which is not the process that was told.
    await once(server.process, "close");
    expect(server.output.err).toContain("Finishing");
    await expect(fetch(`http://127.0.0.1:${port}/api/health`)).rejects.toThrow();
  });

  test.each(["info", "warn"])(
    "at level %s logs what was refused, reads, cold or hot, in one line each where info is logged, and health checks never",
    async (level) => {
      const server = startServer({ LOG_LEVEL: level });
      const port = await portOf(server);
      const asked = {
        "cold-read": "/api/organisations?limit=5",
        "hot-read": "/api/organisations?limit=5",
        "health-read": "/api/health",
        "refused-read": "/api/nothing",
      };
      for (const [id, address] of Object.entries(asked)) {
        const answer = await fetch(`http://127.0.0.1:${port}${address}`, { headers: { "X-Request-Id": id } });
        await answer.text();
        expect(answer.headers.get("x-request-id")).toBe(id);
      }
      server.process.kill("SIGTERM");
      await server.ended;
      const lines = logLines(server.output.err).filter(({ req }) => req?.id in asked);
      const line = (id: keyof typeof asked, statusCode: number) =>
        expect.objectContaining({
          req: { id, method: "GET", url: asked[id] },
          res: { statusCode },
          responseTime: expect.any(Number),
        });
      const refused = line("refused-read", 404);
      expect(lines).toEqual(
        level === "info" ? [line("cold-read", 200), line("hot-read", 200), refused] : [refused],
      );
      expect(JSON.stringify(lines)).not.toMatch(/127\.0\.0\.1|remoteAddress/);
    },
  );

  test("says in one line that its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const server = startServer({ PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(linesOf(server.output.err)).toEqual([
      `The footprint mapper cannot start: Port ${port} on 127.0.0.1 is in use by another program; set PORT to a free one`,
    ]);
    other.close();
  });

  test.each([
    [{ PORT: "-1", LOG_LEVEL: "loud" }, /PORT="-1" must be .*; LOG_LEVEL="loud"/],
    [{ HOST: "198.51.100.7" }, /HOST="198\.51\.100\.7" is not an address of this machine/],
    [
      { DATABASE_URL: "postgresql://us:geheim@127.0.0.1:1/register" },
      /PostgreSQL at 127\.0\.0\.1:1\/register: .*ECONNREFUSED/,
    ],
    [{ DATA_DIR: path.join(file, "below") }, /DATA_DIR=".*below" cannot be written to: /],
  ])("says in one line what is wrong with %j, and ends with 1", async (settings, reason) => {
    const server = startServer(settings);
    expect(await server.ended).toBe(1);
    const lines = linesOf(server.output.err);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^The footprint mapper cannot start: /);
    expect(lines[0]).toMatch(reason);
    expect(server.output.out).toBe("");
    expect(server.output.err).not.toContain("geheim");
  });

  test("says in one line that the register's file is no database", async () => {
    const data = mkdtempSync(path.join(tmpdir(), "footprint-mapper-"));
    writeFileSync(path.join(data, "register.sqlite"), "not a database, ".repeat(100));
    const server = startServer({ DATA_DIR: data });
    expect(await server.ended).toBe(1);
    expect(linesOf(server.output.err)).toEqual([
      `The footprint mapper cannot start: The register cannot be opened in ${data}/register.sqlite: file is not a database`,
    ]);
  });
});

/** The lines of the log, which are JSON. */
function logLines(text: string) {
  return text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

/** What was said for people: the log's lines, which are JSON, aside, and npm's or Node's own none of ours. */
function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("{"));
}
