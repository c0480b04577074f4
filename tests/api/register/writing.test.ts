import { beforeAll, describe, expect, test } from "vitest";
import { ProblemDocument } from "../../../server/contract/common.ts";
import { HistoryPage, PostEntry, PostPage } from "../../../server/contract/register.ts";
import { added, type Server, serverOn, sharedPost } from "./realEngland.ts";

let server: Server;
/** A server of its own for the tests of one description, which then share what they wrote. */
const withServer = () =>
  beforeAll(() => {
    server = serverOn();
  });
const compiledPost = "/api/posts/post:G01-accountable-officer";

describe("adding a post", () => {
  withServer();

  test("answers 201 with where it is, its revision and the entry as it is stored", async () => {
    const answer = await server.api.post("/api/posts").send(sharedPost).expect(201);
    expect(PostEntry.parse(answer.body)).toEqual(answer.body);
    expect(answer.body.id).toMatch(/^post:[2-9A-HJ-NP-Z]{10}$/);
    expect(answer.headers).toMatchObject({ location: `/api/posts/${answer.body.id}`, etag: '"1"' });
    expect(answer.body).toMatchObject({ origin: "added", isCorrected: false, revision: 1, datasets: [] });
    expect(answer.body.name).toBe("Chief nurse, Newbury and District + North & West Reading");
    const read = await server.api.get(answer.headers.location ?? "").expect(200);
    expect(read.body).toEqual(answer.body);
    expect(read.headers.etag).toBe('"1"');
  });

  test("fills in what was left out as unknown, and works out whether each tie holds", async () => {
    const { holders } = await added(server, "posts", {
      role: "lay-member",
      holders: [{ organisation: "10M" }, { organisation: "10N", validFrom: "2013" }],
    });
    expect(holders).toMatchObject([
      {
        organisation: "ccg:E38000110",
        evidence: "unverified",
        validFrom: null,
        as: null,
        inForce: "unknown",
      },
      { organisation: "ccg:E38000114", validFrom: "2013", inForceApril2016: null, inForce: "likely" },
    ]);
  });

  test("sent twice under one key makes one post and gives one answer; another body under it is refused", async () => {
    const send = (body: object) => server.api.post("/api/posts").set("Idempotency-Key", "once").send(body);
    const first = await send(sharedPost).expect(201);
    const standing = server.register.entriesOf("post").length;
    const second = await send(sharedPost).expect(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(server.register.entriesOf("post")).toHaveLength(standing);
    const other = await send({ ...sharedPost, role: "lay-member" }).expect(422);
    expect(other.body.code).toBe("idempotency-key-reused");
    expect(
      (await server.api.post("/api/posts").set("Idempotency-Key", "x".repeat(201)).send(sharedPost)).status,
    ).toBe(400);
  });
});

describe("changing an entry", () => {
  withServer();

  test("without saying over which revision is 428, over another is 412, and neither changes anything", async () => {
    const before = (await server.api.get(compiledPost)).body;
    expect(before.revision).toBe(0);
    const needed = await server.api
      .put(compiledPost)
      .send({ ...before, note: "Changed" })
      .expect(428);
    expect(needed.body.code).toBe("revision-needed");
    for (const tag of ['"1"', 'W/"0"', "0", '"0-br"']) {
      const { status, body, headers } = await server.api
        .put(compiledPost)
        .set("If-Match", tag)
        .send({ ...before, note: "Changed" });
      expect([tag, status, body.code, headers.etag]).toEqual([tag, 412, "revision-stale", '"0"']);
    }
    expect((await server.api.delete(compiledPost)).status).toBe(428);
    expect((await server.api.delete(compiledPost).set("If-Match", '"7"')).status).toBe(412);
    expect((await server.api.get(compiledPost)).body).toEqual(before);
    expect((await server.api.get(`${compiledPost}/history`)).body.total).toBe(0);
  });

  test("read, changed and sent back as it was answered, it is corrected and says what it replaced", async () => {
    const read = await server.api.get(compiledPost);
    expect(read.headers.etag).toBe('"0"');
    const changed = await server.api
      .put(compiledPost)
      .set("If-Match", '"3", "0"')
      .send({ ...read.body, note: "Corrected by the governing body's own paper." })
      .expect(200);
    expect(changed.headers.etag).toBe('"1"');
    expect(changed.body).toMatchObject({ origin: "compiled", isCorrected: true, revision: 1 });
    const history = (await server.api.get(`${compiledPost}/history`)).body;
    expect(HistoryPage.parse(history)).toEqual(history);
    expect(history.items).toHaveLength(1);
    expect(history.items[0]).toMatchObject({
      action: "changed",
      revision: 1,
      before: { note: read.body.note },
    });
    expect(history.items[0].after.note).toContain("Corrected");
  });

  test("to what it is already changes nothing and keeps its revision", async () => {
    const address = "/api/posts/post:G01-chief-finance-officer";
    const read = await server.api.get(address);
    const same = await server.api.put(address).set("If-Match", '"0"').send(read.body).expect(200);
    expect([same.headers.etag, same.body]).toEqual(['"0"', read.body]);
  });

  test("by two people at once, from the same revision, is done for one and 412 for the other", async () => {
    const entry = await added(server, "posts", sharedPost);
    const address = `/api/posts/${entry.id}`;
    const answers = await Promise.all(
      ["one", "other"].map((note) =>
        server.api
          .put(address)
          .set("If-Match", '"1"')
          .send({ ...entry, note }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    expect((await server.api.get(address)).body.note).toBe(winner?.body.note);
  });

  test("over whatever there is (If-Match: *) is done, for an entry that is there", async () => {
    const entry = await added(server, "posts", sharedPost);
    const address = `/api/posts/${entry.id}`;
    await server.api
      .put(address)
      .set("If-Match", "*")
      .send({ ...entry, note: "Anyway" })
      .expect(200);
    await server.api.delete(address).set("If-Match", "*").expect(204);
    expect((await server.api.put(address).set("If-Match", "*").send(entry)).status).toBe(410);
    expect((await server.api.put("/api/posts/post:NEVER").set("If-Match", "*").send(entry)).status).toBe(404);
  });
});

describe("deleting and restoring", () => {
  withServer();

  test("a compiled entry goes and comes back as it was compiled, from the first bit to the last", async () => {
    const before = (await server.api.get(compiledPost)).body;
    const memberships = "/api/organisations/10M";
    const as = (await server.api.get(memberships)).body;
    await server.api.delete(compiledPost).set("If-Match", '"0"').expect(204);

    const gone = await server.api.get(compiledPost).expect(410);
    expect(ProblemDocument.parse(gone.body).code).toBe("entry-deleted");
    expect(gone.headers).toMatchObject({
      etag: '"1"',
      link: `<${compiledPost}/history>; rel="version-history"`,
    });
    expect((await server.api.get("/api/organisations/post:G01-accountable-officer")).status).toBe(404);
    const without = (await server.api.get(memberships)).body;
    expect(without.memberships).toHaveLength(as.memberships.length - 1);

    const back = await server.api
      .post(`${compiledPost}/restore`)
      .set("If-Match", '"1"')
      .send({ revision: 0 })
      .expect(200);
    expect(back.body).toEqual({ ...before, revision: 2, changedAt: back.body.changedAt });
    expect(back.body.isCorrected).toBe(false);
    expect((await server.api.get(memberships)).body).toEqual(as);
    expect(
      (await server.api.get(`${compiledPost}/history`)).body.items.map(
        ({ action }: { action: string }) => action,
      ),
    ).toEqual(["deleted", "restored"]);
  });

  test("an added entry comes back as it was at the revision that is named, and at no other", async () => {
    const entry = await added(server, "posts", sharedPost);
    const address = `/api/posts/${entry.id}`;
    await server.api
      .put(address)
      .set("If-Match", '"1"')
      .send({ ...entry, note: "Second" })
      .expect(200);
    await server.api.delete(address).set("If-Match", '"2"').expect(204);
    const restore = (revision: unknown, tag = '"3"') =>
      server.api.post(`${address}/restore`).set("If-Match", tag).send({ revision });
    for (const revision of [0, 3, 9, -1, 1.5, "1", null]) {
      const { status, body } = await restore(revision);
      expect([revision, status, body.code, body.errors?.[0]?.path]).toEqual([
        revision,
        400,
        "invalid-body",
        "revision",
      ]);
    }
    expect((await restore(1, '"2"')).status).toBe(412);
    const back = await restore(1).expect(200);
    expect(back.body).toMatchObject({ note: null, revision: 4 });
    expect(back.headers.etag).toBe('"4"');
  });
});

describe("what other addresses show", () => {
  withServer();

  test("a new post is on its organisations' pages, in the graph and in the search at once, and gone again when deleted", async () => {
    const addresses = [
      "/api/organisations/10M",
      "/api/graph?kinds=ccg,post&edges=shares-post",
      "/api/search?q=stewardship",
    ];
    const shown = async (id: string) => {
      const texts = await Promise.all(
        addresses.map(async (address) => (await server.api.get(address).expect(200)).text),
      );
      return texts.map((text) => text.includes(id));
    };
    await shown("nothing yet");
    const entry = await added(server, "posts", {
      ...sharedPost,
      role: "other",
      otherRole: "Stewardship officer",
    });
    expect(await shown(entry.id)).toEqual([true, true, true]);
    const page = (await server.api.get(`/api/organisations/${entry.id}`).expect(200)).body;
    expect(page.members).toHaveLength(2);
    const own = (await server.api.get("/api/organisations/10M")).body.memberships;
    expect(own.find(({ node }: { node: { id: string } }) => node.id === entry.id)).toMatchObject({
      role: "host",
      evidence: "documented",
      datasets: [],
      sources: [{ title: "A paper of the governing body" }],
    });
    await server.api.delete(`/api/posts/${entry.id}`).set("If-Match", "*").expect(204);
    expect(await shown(entry.id)).toEqual([false, false, false]);
  });

  test("a proposal is in the register and never among the facts", async () => {
    const entry = await added(server, "posts", { ...sharedPost, status: "proposed" });
    expect((await server.api.get("/api/graph?kinds=ccg,post")).text).not.toContain(entry.id);
    expect((await server.api.get("/api/organisations/10M/partners")).text).not.toContain(entry.id);
    expect((await server.api.get("/api/posts?organisation=10M")).text).not.toContain(entry.id);
    const proposed = (await server.api.get("/api/posts?status=proposed")).body;
    expect(proposed.items.map(({ id }: { id: string }) => id)).toEqual([entry.id]);
    await server.api
      .put(`/api/posts/${entry.id}`)
      .set("If-Match", '"1"')
      .send({ ...entry, status: "recorded" })
      .expect(200);
    expect((await server.api.get("/api/graph?kinds=ccg,post")).text).toContain(entry.id);
  });
});

describe("lists", () => {
  withServer();

  test("are narrowed by role, organisation, words and evidence, and count beside what nobody can place", async () => {
    const all = (await server.api.get("/api/posts?limit=1000").expect(200)).body;
    expect(PostPage.parse(all)).toEqual(all);
    const everything = (await server.api.get("/api/posts?limit=1000&inForce=all").expect(200)).body;
    expect(everything.total).toBe(51);
    const unknown = (await server.api.get("/api/posts?inForce=unknown").expect(200)).body;
    expect(unknown.total).toBe(all.unknown);
    const officers = (await server.api.get("/api/posts?role=accountable-officer&organisation=10M")).body;
    expect(officers.items.map(({ id }: { id: string }) => id)).toEqual(["post:G01-accountable-officer"]);
    const byWord = (await server.api.get("/api/posts?q=berkshire%20finance")).body;
    expect(byWord.items.map(({ role }: { role: string }) => role)).toContain("chief-finance-officer");
    const unclear = (await server.api.get("/api/posts?evidence=unclear&inForce=all")).body;
    for (const { holders } of unclear.items) expect(JSON.stringify(holders)).toContain("unclear");
  });

  test("come as a table too, one row for each entry", async () => {
    const csv = await server.api.get("/api/groupings?purpose=joint-committee&format=csv").expect(200);
    expect(csv.headers["content-type"]).toContain("text/csv");
    const { total } = (await server.api.get("/api/groupings?purpose=joint-committee")).body;
    expect(
      csv.text
        .trim()
        .split("\r\n")
        .filter((line) => line.startsWith("grouping:")),
    ).toHaveLength(total);
  });

  test.each([
    ["/api/posts?role=tea-making", "invalid-query"],
    ["/api/posts?function=contracting", "invalid-query"],
    ["/api/posts?status=maybe", "invalid-query"],
    ["/api/posts?organisation=ZZZ", "organisation-not-found"],
    ["/api/functions/post:G01-accountable-officer", "entry-not-found"],
    ["/api/posts/__proto__", "entry-not-found"],
    ["/api/posts/post:NEVER/history", "entry-not-found"],
  ])("%s is refused as %s", async (address, code) => {
    expect((await server.api.get(address)).body.code).toBe(code);
  });
});

describe("every address", () => {
  withServer();

  test("says which methods it has to those who use another", async () => {
    for (const [address, allow] of [
      ["/api/posts", "GET, HEAD, POST"],
      ["/api/posts/post:G01-accountable-officer", "GET, HEAD, PUT, DELETE"],
      ["/api/posts/post:G01-accountable-officer/restore", "POST"],
      ["/api/register/import", "POST"],
    ] as const) {
      const { status, headers } = await server.api.patch(address);
      expect([address, status, headers.allow]).toEqual([address, 405, allow]);
    }
  });
});
