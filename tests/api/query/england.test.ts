import { afterAll, describe, expect, test } from "vitest";
import { CollaborationProjection } from "../../../server/contract/collaboration.ts";
import { QueryAnswer, QueryTables, type WorkedQuestion } from "../../../server/contract/query.ts";
import { QueryService } from "../../../server/query/queryService.ts";
import { added, serverOn, sharedPost } from "../register/realEngland.ts";

const server = serverOn();
const { api, dependencies } = server;
// Time for whatever the machine is doing besides: these tests are about answers.
dependencies.query = new QueryService(() => ({ ...dependencies, version: server.register.version }), {
  milliseconds: 60_000,
});
afterAll(() => dependencies.query.close());

const ask = async (sql: string, more: object = {}) =>
  QueryAnswer.parse(
    (
      await api
        .post("/api/query")
        .send({ sql, ...more })
        .expect(200)
    ).body,
  );
const described = QueryTables.parse((await api.get("/api/query/tables").expect(200)).body);

/** One row of an answer by its columns: the first that a test likes. */
async function rowOf(
  key: string,
  likes: (row: Record<string, unknown>) => boolean,
  parameters?: WorkedQuestion["parameters"],
) {
  const question = described.questions.find((each) => each.key === key);
  if (question === undefined) throw new Error(`no question ${key}`);
  const { columns, rows } = await ask(question.sql, { parameters: parameters ?? question.parameters });
  const found = rows
    .map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place]])))
    .find(likes);
  return { found, rows };
}

test("areas are where their people live on average, as in the graph that is taken away", async () => {
  const { rows } = await ask("SELECT id, longitude, latitude FROM nodes WHERE kind = 'ccg' ORDER BY id");
  const { body } = await api.get("/api/graph/collaboration").expect(200);
  const { nodes } = CollaborationProjection.parse(body);
  expect(rows).toEqual(nodes.map(({ attributes: { id, longitude, latitude } }) => [id, longitude, latitude]));
  expect(rows.flat()).not.toContain(null);
});

describe("the worked questions", () => {
  test("are a dozen and more, each with an answer, and say what they do not say", async () => {
    expect(described.questions.length).toBeGreaterThanOrEqual(12);
    for (const { key, sql, parameters, question, reading } of described.questions) {
      const { rows, columns } = await ask(sql, { parameters });
      expect([key, rows.length > 0]).toEqual([key, true]);
      expect([key, new Set(columns).size]).toEqual([key, columns.length]);
      expect(question).toMatch(/\?$/);
      expect(reading.length).toBeGreaterThan(40);
    }
  });

  const darlington = { ccg: "00C" };
  test.each<[string, (row: Record<string, unknown>) => boolean, object, WorkedQuestion["parameters"]?]>([
    ["footprint-sizes", ({ name }) => name === "Greater Manchester", { people: 2_789_339, ccgs: 12 }],
    [
      "divided-ccgs",
      ({ footprint }) => footprint === "West, North and East Cumbria",
      { name: "Cumbria", people: 317_963 },
    ],
    ["size-beside-the-median", ({ name }) => name === "Corby", { people: 66_854, rank: 209 }],
    ["councils-cut-by-footprints", ({ id }) => id === "county:E10000006", { name: "Cumbria", footprints: 2 }],
    [
      "people-per-shared-post",
      ({ id }) => id === "post:M02-accountable-officer",
      { ccgs: 3, people: 868_877 },
    ],
    ["same-main-provider", ({ id }) => id === "trust:RDU", { trust_of_2020: "Frimley Health", ccgs: 5 }],
    [
      "partners-of-a-ccg",
      ({ name }) => name === "Cumbria",
      { kind: "function", in_force: "likely" },
      darlington,
    ],
    ["neighbours-with-nothing-recorded", () => true, { crossing: "land" }],
    ["attention-of-each-ccg", ({ name }) => name === "Wolverhampton", { arrangements: 0, partners: 0 }],
    ["sharing-inside-footprints", ({ kind }) => kind === "post", { share: 1 }],
    ["steps-from-a-ccg", ({ steps }) => steps === 0, { name: "Darlington" }, { ...darlington, steps: "2" }],
    ["practices-by-ccg", ({ name }) => name === "Bolton", { practices: 50, registered_people: 299_958 }],
    [
      "two-ccgs-together",
      () => true,
      { one: "Darlington", people: 392_685, touch: 1 },
      { ccg: "00C", other: "00K" },
    ],
    ["allocations-in-a-footprint", ({ name }) => name === "Bolton", { id: "ccg:E38000016" }],
    [
      "how-far-the-evidence-goes",
      ({ thing, evidence }) => thing === "function" && evidence === "documented",
      { ties: 63, in_force: "yes" },
    ],
    ["sources-of-a-pair", () => true, { name: "Darlington" }],
    ["groupings-that-cut-across", () => true, { in_common: 5 }],
    ["beginnings-by-year", ({ year }) => year === null, { ties: 383 }],
    [
      "steps-from-a-ccg",
      ({ steps }) => steps === 0,
      { name: "Darlington" },
      { ...darlington, steps: "99999999" },
    ],
    ["steps-from-a-ccg", ({ steps }) => steps === 0, { name: "Darlington" }, { ...darlington, steps: "abc" }],
  ])("%s has what is known from elsewhere", async (key, likes, figures, parameters) => {
    expect((await rowOf(key, likes, parameters)).found).toMatchObject(figures);
  });

  test("count the CCGs with a shared accountable or chief officer as the register does", async () => {
    const { rows } = await rowOf("shared-accountable-officers", () => true);
    const { body } = await api.get("/api/register/summary?evidence=documented,likely").expect(200);
    expect(new Set(rows.map(([id]) => id)).size).toBe(body.accountableOrChiefOfficer.documentedOrLikely);
    expect(body.accountableOrChiefOfficer.documentedOrLikely).toBe(42);
  });
});

describe("the tables", () => {
  test("hold the same people, ties, measures and sharing as the other addresses", async () => {
    const { rows } = await ask(`SELECT (SELECT sum(population) FROM nodes WHERE kind = 'ccg'),
      (SELECT sum(population) FROM overlaps WHERE of_kind = 'ccg' AND with_kind = 'stp'),
      (SELECT count(*) FROM nodes WHERE kind = 'practice'), (SELECT count(*) FROM collaboration)`);
    expect(rows[0]?.slice(0, 3)).toEqual([54_786_327, 54_786_327, 7779]);
    const projection = await api.get("/api/graph/collaboration?unknown=list").expect(200);
    const shared = projection.body.edges.reduce(
      (sum: number, { attributes }: { attributes: { shared: unknown[] } }) => sum + attributes.shared.length,
      0,
    );
    expect(rows[0]?.[3]).toBe(2 * shared);
    const measure = await api.get("/api/measures/core-allocation-per-head-2016-17?layer=ccg").expect(200);
    const values = await ask(
      "SELECT id, value FROM measures WHERE key = :key AND layer = 'ccg' ORDER BY id",
      {
        parameters: { key: "core-allocation-per-head-2016-17" },
      },
    );
    expect(values.rows).toEqual(
      measure.body.items.map(({ id, value }: { id: string; value: number }) => [id, value]),
    );
  });

  test("are told with as many rows as they have and columns that can be asked for", async () => {
    await ask("SELECT 1");
    const { tables } = QueryTables.parse((await api.get("/api/query/tables").expect(200)).body);
    for (const { name, rows, columns, datasets } of tables) {
      const names = columns.map((column) => column.name).join(", ");
      expect((await ask(`SELECT count(*) FROM (SELECT ${names} FROM ${name})`)).rows).toEqual([[rows]]);
      expect(rows).toBeGreaterThan(0);
      expect(datasets.length).toBeGreaterThan(0);
    }
  });

  test("are described at once, before they are made and counted", () => {
    expect(described.tables.map(({ rows }) => rows)).toEqual(described.tables.map(() => null));
  });

  test("say what holds on the day that is asked about", async () => {
    const sql = "SELECT in_force FROM ties WHERE id LIKE 'shares-post/ccg:E38000110/%accountable-officer'";
    expect((await ask(sql)).rows).toEqual([["yes"]]);
    expect((await ask(sql, { asAt: "2012-01-01" })).rows).toEqual([["no"]]);
    const count = "SELECT count(*) FROM collaboration WHERE in_force IN ('yes', 'likely')";
    const [now, early] = [await ask(count), await ask(count, { asAt: "2012-01-01" })];
    expect(Number(now.rows[0]?.[0])).toBeGreaterThan(Number(early.rows[0]?.[0]));
  });

  test("have what somebody enters as soon as it is acknowledged", async () => {
    const sql = "SELECT count(*) FROM collaboration WHERE what = 'chief-nurse' AND a = 'ccg:E38000114'";
    const address = `/api/query?sql=${encodeURIComponent(sql)}`;
    const before = await api.get(address).expect(200);
    await added(server, "posts", sharedPost);
    const after = await api.get(address).expect(200);
    expect(after.body.rows[0][0]).toBe(before.body.rows[0][0] + 1);
  });
});

describe("an address with a query", () => {
  const address = (parameters: Record<string, string>) => `/api/query?${new URLSearchParams(parameters)}`;
  const largest = {
    sql: "SELECT name, population FROM nodes WHERE kind = :kind ORDER BY 2 DESC",
    kind: "ccg",
    limit: "2",
  };

  test("answers as the body does, says that there was more, and is not sent twice to who has it", async () => {
    const { body, headers } = await api.get(address(largest)).expect(200);
    expect(body).toEqual({
      columns: ["name", "population"],
      rows: [
        ["Northern, Eastern and Western Devon", 890_596],
        ["Cambridgeshire and Peterborough", 876_367],
      ],
      truncated: true,
      limit: 2,
      asAt: "2016-04-01",
    });
    const { kind, limit, sql } = largest;
    expect(await ask(sql, { parameters: { kind }, limit: Number(limit) })).toEqual(body);
    await api
      .get(address(largest))
      .set("If-None-Match", headers.etag ?? "")
      .expect(304);
  });

  test("gives a file for a spreadsheet, with headings that may repeat and no formula that runs", async () => {
    const sql = `SELECT '=1+1' AS a, NULL AS a, 'two
lines, "quoted"' AS "=b", -2 AS c`;
    const { text, headers } = await api.get(address({ sql, format: "csv" })).expect(200);
    expect(text).toBe(`a,a,'=b,c\r\n'=1+1,,"two\nlines, ""quoted""",-2\r\n`);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(headers["content-disposition"]).toBe('attachment; filename="query.csv"');
    expect(headers.truncated).toBe("false");
    const byAccept = await api.post("/api/query").set("Accept", "text/csv").send({ sql }).expect(200);
    expect(byAccept.text).toBe(text);
  });
});
