import { readdirSync } from "node:fs";
import request from "supertest";
import { afterAll, describe, expect, test } from "vitest";
import { brotliDone } from "../../../server/api/platform/backgroundBrotli.ts";
import { buildApp } from "../../../server/app.ts";
import { QueryService } from "../../../server/query/queryService.ts";
import { smallWorld } from "../../graph/smallWorld.ts";

const world = smallWorld();
// Time for whatever the machine is doing besides: only the tests of the limit itself are about time.
world.query = new QueryService(() => ({ ...world, version: 0 }), { milliseconds: 60_000 });
const api = request.agent(buildApp(world)).set("Host", "maps.example");
afterAll(() => world.query.close());

/** Asks by body, as a program does. */
const ask = (sql: string, more: object = {}) => api.post("/api/query").send({ sql, ...more });

/** Everything that a query could have changed for the next one. */
const everything = `SELECT (SELECT json_group_array(name || type || coalesce(sql, '')) FROM sqlite_schema),
  (SELECT count(*) || sum(length(id)) FROM nodes), (SELECT count(*) || sum(length(id)) FROM ties),
  (SELECT group_concat(name || file <> '') FROM pragma_database_list),
  (SELECT * FROM pragma_query_only), (SELECT * FROM pragma_hard_heap_limit), (SELECT * FROM pragma_temp_store),
  (SELECT * FROM pragma_cache_size), total_changes(), (SELECT count(*) FROM sqlite_temp_schema), random()`;

const endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c";

describe("nothing that a query says", () => {
  const attempts: readonly [sql: string, code: string | null][] = [
    ["ATTACH 'other.db' AS other", "invalid-sql"],
    ["ATTACH ':memory:' AS other", "invalid-sql"],
    ["DETACH main", "invalid-sql"],
    ["SELECT load_extension('./x')", "invalid-sql"],
    ["SELECT readfile('package.json')", "invalid-sql"],
    ["SELECT writefile('written', 'x')", "invalid-sql"],
    ["SELECT edit('x')", "invalid-sql"],
    ["SELECT * FROM fsdir('.')", "invalid-sql"],
    ["SELECT fts3_tokenizer('simple', x'00')", "invalid-sql"],
    ["PRAGMA writable_schema = ON", "invalid-sql"],
    ["PRAGMA query_only = OFF", "invalid-sql"],
    ["PRAGMA hard_heap_limit = 1", "invalid-sql"],
    ["PRAGMA journal_mode = DELETE", "invalid-sql"],
    ["PRAGMA temp_store_directory = '.'", "invalid-sql"],
    ["EXPLAIN PRAGMA hard_heap_limit = 1", "invalid-sql"],
    ["EXPLAIN QUERY PLAN PRAGMA hard_heap_limit = 1", "invalid-sql"],
    ["/* only a SELECT */ PRAGMA query_only = OFF", "invalid-sql"],
    ["-- SELECT 1\nPRAGMA query_only = OFF", "invalid-sql"],
    ["SELECT * FROM pragma_query_only(0)", "invalid-sql"],
    ["SELECT * FROM pragma_hard_heap_limit(1)", "invalid-sql"],
    ["SELECT * FROM pragma_optimize(-1)", "invalid-sql"],
    ["VACUUM", "invalid-sql"],
    ["VACUUM INTO 'copy.db'", "invalid-sql"],
    ["CREATE TABLE mine (a)", "invalid-sql"],
    ["CREATE TEMP TABLE mine (a)", "invalid-sql"],
    ["CREATE TEMP TRIGGER t AFTER INSERT ON nodes BEGIN SELECT 1; END", "invalid-sql"],
    ["INSERT INTO nodes (id) VALUES ('x')", "invalid-sql"],
    ["REPLACE INTO nodes (id) VALUES ('x')", "invalid-sql"],
    ["UPDATE nodes SET name = 'x'", "invalid-sql"],
    ["DELETE FROM nodes", "invalid-sql"],
    ["DROP TABLE nodes", "invalid-sql"],
    ["WITH x AS (SELECT 1) DELETE FROM nodes", "invalid-sql"],
    ["WITH x AS (SELECT 1) INSERT INTO nodes (id) SELECT 'x' RETURNING id", "invalid-sql"],
    ["WITH x AS (SELECT 1) UPDATE sqlite_schema SET sql = 'x'", "invalid-sql"],
    ["BEGIN", "invalid-sql"],
    ["SAVEPOINT here", "invalid-sql"],
    ["SELECT 1; DELETE FROM nodes", "invalid-sql"],
    ["SELECT 1 /* ; */; /* */ PRAGMA query_only = OFF", "invalid-sql"],
    ["SELECT ';' ; SELECT 2", "invalid-sql"],
    ["SELECT 1\0; DELETE FROM nodes", "invalid-sql"],
    ["SELECT ?", "invalid-sql"],
    ["SELECT ?2", "invalid-sql"],
    ["SELECT @a", "invalid-sql"],
    ["SELECT $a(b)", "invalid-sql"],
    ["SELECT x'00'", "invalid-sql"],
    ["SELECT randomblob(10)", "invalid-sql"],
    ["SELECT sqlite_log(1, 'x')", null],
    [`SELECT ${"(".repeat(4000)}1${")".repeat(4000)}`, "invalid-sql"],
    [`SELECT 1${" UNION ALL SELECT 1".repeat(520)}`, "invalid-sql"],
    ["SELECT length(printf('%.*c', 900000000, 'x'))", "query-too-large"],
    ["SELECT hex(zeroblob(900000000))", "query-too-large"],
    ["SELECT replace(printf('%.*c', 90000, 'x'), 'x', printf('%.*c', 90000, 'y'))", "query-too-large"],
    [
      "WITH RECURSIVE c(x) AS (SELECT 'a' UNION ALL SELECT x || x FROM c) SELECT length(x) FROM c",
      "query-too-large",
    ],
    [
      "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT printf('%.*c', 9000, 'x') FROM c",
      "query-too-large",
    ],
    [`SELECT a.x FROM (SELECT printf('%.*c', 6000000, 'x') AS x) a`, "query-too-large"],
    // Short in letters, and long as it is sent: each is six bytes of JSON, or three of UTF-8.
    ["SELECT replace(printf('%.*c', 900000, 'x'), 'x', char(1))", "query-too-large"],
    ["SELECT replace(printf('%.*c', 1800000, 'x'), 'x', '€')", "query-too-large"],
    // In JavaScript's heap, which SQLite's own bound does not hold.
    [
      "WITH RECURSIVE c(x) AS (SELECT 1.5 UNION ALL SELECT x + 1 FROM c) SELECT median(x) FROM c",
      "query-too-large",
    ],
  ];

  test("changes what the next query finds, the files, or the memory that is left", async () => {
    const files = readdirSync(".").sort();
    const before = await ask(everything).expect(200);
    for (const [sql, code] of attempts) {
      const { body, status } = await ask(sql);
      expect([sql.slice(0, 80), status === 200 ? null : body.code]).toEqual([sql.slice(0, 80), code]);
      if (code === "query-too-large") expect(body.detail).toMatch(/memory|5 MB/);
    }
    expect((await ask(everything)).body).toEqual(before.body);
    expect(readdirSync(".").sort()).toEqual(files);
  });

  test("breaks what the next one stands on, however deep it goes", async () => {
    // How deep a pattern may go before the stack is used up differs by how far the engine was compiled.
    const deep =
      "SELECT printf('%.*c', 60000, 'a') LIKE replace(printf('%.*c', 24000, 'x'), 'x', '%a') || 'b' AS a";
    const { body, status } = await ask(deep);
    expect(status === 200 ? body.rows : body.code).toEqual(status === 200 ? [[0]] : "query-too-large");
    expect((await ask("SELECT 1 AS one")).body).toMatchObject({ columns: ["one"], rows: [[1]] });
  });
});

describe("what is wrong with a query", () => {
  test.each([
    ["SELECT 1\nFORM nodes FORM x", 'near "nodes": syntax error', { line: 2, column: 6 }, undefined],
    ["SELECT * FROM\n  node", "no such table: node", { line: 2, column: 3 }, ["nodes"]],
    [
      "SELECT id, n.shareOfOf FROM nodes n",
      "no such column: n.shareOfOf",
      { line: 1, column: 12 },
      ["overlaps.share_of_of"],
    ],
    ["SELECT 'abc", `unrecognized token: "'abc"`, { line: 1, column: 8 }, undefined],
    [
      "-- all\n SELEC 1",
      'near "SELEC": syntax error; a query begins with SELECT, WITH, VALUES or EXPLAIN',
      { line: 2, column: 2 },
      undefined,
    ],
    ["SELECT (1", "incomplete input", { line: 1, column: 10 }, undefined],
    [
      "SELECT max() FROM nodes",
      "wrong number of arguments to function max()",
      { line: 1, column: 8 },
      undefined,
    ],
  ])("%j is told with its place", async (sql, message, at, allowed) => {
    const { body } = await ask(sql).expect(400);
    expect(body).toMatchObject({ code: "invalid-sql", errors: [{ path: "sql", message, at }] });
    expect(body.errors[0].allowed).toEqual(allowed);
    expect(body.detail).toContain(`line ${at.line}, column ${at.column}`);
  });

  test("parameters without a value, or with no place in the query, are named", async () => {
    const body = await ask("SELECT :a", { parameters: { b: 1 } }).expect(400);
    expect(body.body.errors).toEqual([
      { path: "parameters.a", message: "is needed: the query has :a" },
      { path: "parameters.b", message: "is not a parameter of the query", allowed: ["a"] },
    ]);
    const address = await api.get("/api/query").query({ sql: "SELECT :a", b: 1 }).expect(400);
    expect(address.body.errors).toEqual([
      {
        path: "b",
        message: "is not a parameter of this address",
        allowed: ["a", "sql", "limit", "asAt", "format"],
      },
      { path: "a", message: "is needed" },
    ]);
  });

  test("an empty text is a value of a parameter by either way in, and of nothing else in the address", async () => {
    const sql = "SELECT :a = '' AS is_empty";
    expect((await api.get("/api/query").query({ sql, a: "" }).expect(200)).body.rows).toEqual([[1]]);
    expect((await ask(sql, { parameters: { a: "" } }).expect(200)).body.rows).toEqual([[1]]);
    const { body } = await api.get("/api/query").query({ sql, a: "", limit: "" }).expect(400);
    expect(body.errors).toEqual([{ path: "limit", message: expect.stringContaining("is empty") }]);
  });

  test("a parameter that is called as one of the address's own is refused by either way in", async () => {
    for (const name of ["sql", "limit", "format", "asAt"]) {
      const sql = `SELECT 1,\n :${name}`;
      for (const { body } of [
        await ask(sql, { parameters: { [name]: 1 } }),
        await api.get("/api/query").query({ sql }),
      ]) {
        expect(body).toMatchObject({
          code: "invalid-sql",
          errors: [{ path: "sql", at: { line: 2, column: 2 } }],
        });
        expect(body.detail).toContain(`:${name}`);
      }
    }
  });

  test("a body or address of another shape is refused with the path of each fault", async () => {
    expect(
      (await ask("", { limit: 0, rows: 1 })).body.errors.map(({ path }: { path: string }) => path).sort(),
    ).toEqual(["limit", "rows", "sql"]);
    expect((await ask("x".repeat(10_001))).body).toMatchObject({
      code: "invalid-body",
      errors: [{ path: "sql" }],
    });
    expect((await api.get("/api/query")).body).toMatchObject({
      code: "invalid-query",
      errors: [{ path: "sql" }],
    });
    expect((await api.get("/api/query?sql=SELECT+1&asAt=2016-02-30")).body.errors[0].path).toBe("asAt");
    expect((await api.get("/api/query?sql=SELECT+1&sql=SELECT+2")).status).toBe(400);
    expect((await api.get("/api/query?sql=SELECT+1&format=xlsx")).body.code).toBe("unknown-format");
    expect((await api.put("/api/query")).status).toBe(405);
  });
});

describe("the values of an answer", () => {
  test("keep whole numbers beyond what JSON holds, and what is infinite, apart from what is unknown", async () => {
    const { body } = await ask(
      "SELECT 9223372036854775807, 9007199254740991, 9e999, -9e999, NULL, 0.1 + 0.2",
    ).expect(200);
    expect(body.rows).toEqual([
      ["9223372036854775807", 9007199254740991, "Infinity", "-Infinity", null, 0.1 + 0.2],
    ]);
  });

  test("compare parameters as numbers with numbers and as text with text", async () => {
    const sql =
      "SELECT count(*) FROM nodes WHERE kind = 'ccg' AND population > :people AND ods <> :code HAVING count(*) >= :least";
    const parameters = { people: "25000", code: "01A", least: "1" };
    const [text, numbers] = [
      await ask(sql, { parameters }),
      await ask(sql, { parameters: { people: 25_000, code: "01A", least: 1 } }),
    ];
    expect(text.body.rows).toEqual([[2]]);
    expect(numbers.body.rows).toEqual(text.body.rows);
    expect(
      (await ask("SELECT count(*) FROM nodes WHERE ods = :x OR '12' = :x", { parameters: { x: "12" } })).body
        .rows,
    ).toEqual([[0]]);
  });

  test("are the same twice, sampled by chance or dated now", async () => {
    const sql = "SELECT id, date('now'), CURRENT_TIMESTAMP FROM nodes ORDER BY random() LIMIT 3";
    const [first, second] = [await ask(sql, { asAt: "2015-06-30" }), await ask(sql, { asAt: "2015-06-30" })];
    expect(second.body).toEqual(first.body);
    expect(first.body.rows[0].slice(1)).toEqual(["2015-06-30", "2015-06-30 00:00:00"]);
    expect(new Set(first.body.rows.map(([id]: [string]) => id)).size).toBe(3);
  });
});

test("an answer is compressed for who takes it, and nothing keeps it or goes on compressing it", async () => {
  const address = `/api/query?sql=${encodeURIComponent("SELECT a.id, b.id FROM nodes a, nodes b")}`;
  for (let time = 0; time < 2; time++) {
    const { headers } = await api.get(address).set("Accept-Encoding", "br, gzip").expect(200);
    expect(headers["content-encoding"]).toBe("gzip");
    await brotliDone();
  }
});

describe("a service with its usual time", () => {
  const query = { parameters: {}, limit: 10, asAt: "2016-04-01" };
  const visitor = { name: "here", isStillThere: () => true };

  test("ends what runs on, and says that it did", async () => {
    const usual = new QueryService(() => ({ ...world, version: 0 }));
    const { body } = await request(buildApp({ ...world, query: usual }))
      .post("/api/query")
      .send({ sql: endless })
      .expect(422);
    expect(body).toMatchObject({ code: "query-too-slow", detail: expect.stringContaining("2 seconds") });
    await usual.close();
  });

  test("who comes while too many wait is told so at once, and the others get their answers", async () => {
    const service = new QueryService(() => ({ ...world, version: 0 }), { threads: 1, mostWaiting: 1 });
    const running = service.ask({ ...query, sql: endless }, visitor);
    const waiting = service.ask({ ...query, sql: "SELECT 2" }, visitor);
    expect(await service.ask({ ...query, sql: "SELECT 3" }, visitor)).toEqual({ kind: "busy" });
    expect(await running).toEqual({ kind: "too-slow" });
    expect(await waiting).toMatchObject({ kind: "rows", rows: [[2]] });
    expect(
      await service.ask({ ...query, sql: "SELECT 4" }, { ...visitor, isStillThere: () => false }),
    ).toEqual({ kind: "gone" });
    await service.close();
  });

  test("answers also while what it reads never stands still", async () => {
    let version = 0;
    const busy = new QueryService(() => ({ ...world, version: version++ }));
    const sql = "SELECT count(*) FROM nodes WHERE kind = 'ccg'";
    expect(await busy.ask({ ...query, sql }, visitor)).toMatchObject({ kind: "rows", rows: [[3]] });
    await busy.close();
  });
});
