import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ProblemDocument } from "../../../server/contract/common.ts";
import { serverOn, sharedPost } from "./realEngland.ts";

const server = serverOn();
const { api } = server;
const nothingWritten = () => server.register.version === 0;

/** What a body is refused for: the path of each fault. */
async function pathsOf(sent: object, collection = "posts"): Promise<string[]> {
  const { status, body } = await api.post(`/api/${collection}`).send(sent);
  expect([status, ProblemDocument.parse(body).code]).toEqual([400, "invalid-body"]);
  return (body.errors ?? []).map(({ path }: { path: string }) => path);
}

const holder = sharedPost.holders[0];

describe("a body with faults is refused with the place of each", () => {
  test.each<[string, object, string[]]>([
    ["a role of no vocabulary", { ...sharedPost, role: "tea-maker" }, ["role"]],
    ["another role without words of its own", { ...sharedPost, role: "other" }, ["otherRole"]],
    ["words for a role that has its own", { ...sharedPost, otherRole: "Nurse" }, ["otherRole"]],
    ["nobody who holds it", { ...sharedPost, holders: [] }, ["holders"]],
    [
      "a field nobody knows",
      { ...sharedPost, salary: 1, holders: [{ ...holder, age: 4 }] },
      ["holders[0].age", "salary"],
    ],
    ["no role and no holders", {}, ["holders", "role"]],
    [
      "an organisation nobody knows",
      { ...sharedPost, holders: [holder, { organisation: "01Q" }] },
      ["holders[1].organisation"],
    ],
    [
      "a code that names two things",
      { ...sharedPost, holders: [{ organisation: "E06000046" }] },
      ["holders[0].organisation"],
    ],
    ["a practice", { ...sharedPost, holders: [{ organisation: "A81001" }] }, ["holders[0].organisation"]],
    [
      "an organisation named twice",
      { ...sharedPost, holders: [{ organisation: "10M" }, { organisation: "E38000110" }] },
      ["holders[1].organisation"],
    ],
    [
      "an end before the start",
      { ...sharedPost, holders: [{ organisation: "10M", validFrom: "2015", validTo: "2014-12" }] },
      ["holders[0].validTo"],
    ],
    [
      "days no calendar has",
      {
        ...sharedPost,
        holders: [{ organisation: "10M", validFrom: "2015-02-30", validTo: "2015-13", seenBy: "0001" }],
      },
      ["holders[0].seenBy", "holders[0].validFrom", "holders[0].validTo"],
    ],
    [
      "dates that are none",
      { ...sharedPost, holders: [{ organisation: "10M", validFrom: "last year", validTo: 2015 }] },
      ["holders[0].validFrom", "holders[0].validTo"],
    ],
    [
      "documents nobody named",
      { ...sharedPost, holders: [{ organisation: "10M", evidence: "documented" }] },
      ["holders[0].sources"],
    ],
    [
      "more than a whole post",
      { ...sharedPost, holders: [{ organisation: "10M", fte: 1.01 }] },
      ["holders[0].fte"],
    ],
    ["no post at all", { ...sharedPost, holders: [{ organisation: "10M", fte: 0 }] }, ["holders[0].fte"]],
    ["money out of range", { ...sharedPost, yearlyCost: { pounds: 1e300 } }, ["yearlyCost.pounds"]],
    ["less than no money", { ...sharedPost, yearlyCost: { pounds: -1 } }, ["yearlyCost.pounds"]],
    [
      "an address that is run",
      {
        ...sharedPost,
        holders: [{ organisation: "10M", sources: [{ title: "t", url: "javascript:alert(1)" }] }],
      },
      ["holders[0].sources[0].url"],
    ],
    ["a name of blanks", { ...sharedPost, name: "  " }, ["name"]],
    ["a note of 2,001 letters", { ...sharedPost, note: "a".repeat(2001) }, ["note"]],
  ])("%s", async (_, sent, paths) => {
    expect((await pathsOf(sent)).sort()).toEqual(paths);
    expect(nothingWritten()).toBe(true);
  });

  test("an unknown code comes with the nearest ones", async () => {
    const { body } = await api.post("/api/posts").send({ ...sharedPost, holders: [{ organisation: "01Q" }] });
    expect(body.errors[0].message).toMatch(/did you mean/);
    expect(body.errors[0].allowed).toHaveLength(5);
    for (const id of body.errors[0].allowed) expect(id).toMatch(/^ccg:/);
  });

  test("one organisation may stand twice where its dates do not overlap", async () => {
    const own = serverOn();
    const { body } = await own.api
      .post("/api/posts")
      .send({
        role: "lay-member",
        holders: [
          { organisation: "10M", validFrom: "2013", validTo: "2014-03-31" },
          { organisation: "10M", validFrom: "2015-04" },
          { organisation: "10N" },
        ],
      })
      .expect(201);
    expect(body.name).toBe("Lay member, Newbury and District + North & West Reading");
    expect(own.dependencies.graph.network.inDegree(body.id)).toBe(3);
  });
});

/** Every text a person can send, by its path. */
const texts: Readonly<Record<string, (text: string) => object>> = {
  name: (text) => ({ ...sharedPost, name: text }),
  note: (text) => ({ ...sharedPost, note: text }),
  otherRole: (text) => ({ ...sharedPost, role: "other", otherRole: text }),
  "holders[0].note": (text) => ({ ...sharedPost, holders: [{ organisation: "10M", note: text }] }),
  "holders[0].datesAsWritten": (text) => ({
    ...sharedPost,
    holders: [{ organisation: "10M", datesAsWritten: text }],
  }),
  "holders[0].sources[0].title": (text) => ({
    ...sharedPost,
    holders: [{ organisation: "10M", sources: [{ title: text }] }],
  }),
  "holders[0].sources[0].publisher": (text) => ({
    ...sharedPost,
    holders: [{ organisation: "10M", sources: [{ title: "t", publisher: text }] }],
  }),
  "holders[0].sources[0].date": (text) => ({
    ...sharedPost,
    holders: [{ organisation: "10M", sources: [{ title: "t", date: text }] }],
  }),
  "holders[0].sources[0].url": (text) => ({
    ...sharedPost,
    holders: [
      {
        organisation: "10M",
        sources: [
          {
            title: "t",
            url: `https://example.org/?q=${encodeURIComponent(text)}`,
          },
        ],
      },
    ],
  }),
  "yearlyCost.source.title": (text) => ({
    ...sharedPost,
    yearlyCost: { pounds: 1, source: { title: text } },
  }),
  "yearlyCost.source.publisher": (text) => ({
    ...sharedPost,
    yearlyCost: { pounds: 1, source: { title: "t", publisher: text } },
  }),
};
const fields = Object.keys(texts);

describe("posts are kept, not people", () => {
  test("a name after a title or an e-mail address is refused in every text there is, wherever it stands in it", async () => {
    const person = fc.constantFrom(
      "Dr A Smith",
      "Councillor Jones",
      "Prof. Other",
      "ann.other@nhs.net",
      "cllr brown",
    );
    const around = fc.stringMatching(/^[a-z ]{0,12}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        person,
        around,
        around,
        async (field, who, before, after) => {
          const sent = texts[field]?.(`${before} ${who} ${after}`) ?? {};
          expect(await pathsOf(sent)).toEqual([field]);
          expect(nothingWritten()).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(fields.filter((field) => !field.endsWith("url")))(
    "a telephone number, a NUL and half a character are refused in %s",
    async (field) => {
      for (const text of ["call 0113 243 3144", "a\u0000b", "half \ud83d"]) {
        expect(await pathsOf(texts[field]?.(text) ?? {})).toEqual([field]);
      }
    },
  );

  test("the refusal says what was found and why", async () => {
    const { body } = await api.post("/api/posts").send({ ...sharedPost, note: "Held by Dr A Smith" });
    expect(body.detail).toContain("Dr A");
    expect(body.detail).toContain("posts and roles are kept, not people");
  });

  test("functions and groupings have no text that lets a person in either", async () => {
    const members = [{ organisation: "10M", note: "Mrs Jones" }];
    expect(await pathsOf({ function: "quality", participants: members }, "functions")).toEqual([
      "participants[0].note",
    ]);
    expect(await pathsOf({ name: "G", purpose: "federation", members }, "groupings")).toEqual([
      "members[0].note",
    ]);
    expect(
      await pathsOf({ name: "Dr Jones's group", purpose: "federation", members: [] }, "groupings"),
    ).toEqual(["name"]);
  });
});

describe("a body that means harm", () => {
  const raw = (text: string | Buffer, type = "application/json") =>
    api.post("/api/posts").set("Content-Type", type).send(text);

  test.each<[string, string, number, string]>([
    ["a list nested 100,000 deep", "[".repeat(100_000) + "]".repeat(100_000), 400, "invalid-body"],
    ["objects nested 30,000 deep", `${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}`, 400, "invalid-body"],
    [
      "a list nested where holders should be",
      `{"role":"lay-member","holders":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      400,
      "invalid-body",
    ],
    ["80,000 holders", `{"role":"lay-member","holders":[${"{},".repeat(80_000)}{}]}`, 400, "invalid-body"],
    ["a megabyte", `{"role":"${"a".repeat(1_000_000)}"}`, 413, "body-too-large"],
    ["no JSON", "{role}", 400, "malformed-json"],
    ["nothing", "", 400, "invalid-body"],
    ["null", "null", 400, "invalid-body"],
    ["a text", '"post"', 400, "invalid-body"],
    [
      "a number past all numbers",
      '{"role":"lay-member","holders":[{"organisation":"10M","fte":1e999}]}',
      400,
      "invalid-body",
    ],
    [
      "its own prototype",
      '{"__proto__":{"role":"lay-member"},"role":"lay-member","holders":[{"organisation":"10M"}]}',
      400,
      "invalid-body",
    ],
    [
      "a prototype in a tie",
      '{"role":"lay-member","holders":[{"organisation":"10M","__proto__":{"fte":1}}]}',
      400,
      "invalid-body",
    ],
    [
      "a constructor",
      '{"constructor":{"prototype":{"a":1}},"role":"lay-member","holders":[{"organisation":"10M"}]}',
      400,
      "invalid-body",
    ],
  ])("%s is refused, and the server goes on", async (_, text, status, code) => {
    const answer = await raw(text);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.text.length).toBeLessThan(30_000);
    expect(({} as Record<string, unknown>).role).toBeUndefined();
    expect((await api.get("/api/health")).status).toBe(200);
    expect(nothingWritten()).toBe(true);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/csv",
  ])("a body as %s is 415", async (type) => {
    expect((await raw(JSON.stringify(sharedPost), type)).status).toBe(415);
  });

  test("whatever JSON is sent, it is stored or refused, and the server never fails", async () => {
    const own = serverOn();
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            role: fc.oneof(fc.constant("lay-member"), fc.jsonValue()),
            holders: fc.jsonValue(),
            name: fc.string({ unit: "binary" }),
          },
          { requiredKeys: [] },
        ),
        async (sent) => {
          expect([201, 400]).toContain((await own.api.post("/api/posts").send(sent)).status);
        },
      ),
      { numRuns: 60 },
    );
  });
});
