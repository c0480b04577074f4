import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StoreUnavailable } from "../../../server/store/registerStore.ts";
import { until } from "../../store/support/until.ts";
import { memoryStore } from "../../support/memoryStore.ts";
import { added, type Server, serverOn, sharedPost } from "./realEngland.ts";

let one: Server;
let other: Server;
beforeEach(() => {
  const store = memoryStore();
  one = serverOn(store);
  other = serverOn(store);
});

/** Settles once a server has taken up everything its store has. */
const inStep = (server: Server) => server.register.catchUp();

describe("two servers on one store", () => {
  test("see each other's changes in entries, pages, graph and search once they have looked", async () => {
    const entry = await added(one, "posts", {
      ...sharedPost,
      role: "other",
      otherRole: "Stewardship officer",
    });
    const read = (server: Server, address: string) => server.api.get(address);
    // Hot on the other server before it knows.
    expect((await read(other, "/api/search?q=stewardship")).text).not.toContain(entry.id);
    expect((await read(other, `/api/posts/${entry.id}`)).status).toBe(404);
    await inStep(other);
    for (const address of [
      `/api/posts/${entry.id}`,
      "/api/organisations/10M",
      "/api/organisations/10M/partners",
      "/api/graph?kinds=ccg,post",
      "/api/search?q=stewardship",
      "/api/posts?limit=1000",
    ]) {
      expect((await read(other, address)).text).toBe((await read(one, address)).text);
      expect((await read(other, address)).text).toContain(entry.id);
    }
  });

  test("a change is followed without being asked for, where the store tells of it", async () => {
    const faults: unknown[] = [];
    const stop = other.register.follow(3_600_000, (error) => faults.push(error));
    const seen = new Promise<void>((resolve) => {
      const before = other.store.before;
      other.store.before = async (method) => {
        await before(method);
        if (method === "read") setImmediate(resolve);
      };
    });
    const entry = await added(one, "posts", sharedPost);
    await seen;
    await inStep(other);
    expect(other.register.entry(entry.id)?.revision).toBe(1);
    stop();
    expect(faults).toEqual([]);
  });

  test("a store that stays away is told of once, and once more where it came back between", async () => {
    const own = serverOn();
    let looks = 0;
    own.store.before = async () => {
      looks += 1;
    };
    const several = () => {
      const enough = looks + 5;
      return until(() => looks > enough);
    };
    const faults: unknown[] = [];
    const stop = own.register.follow(1, (error) => faults.push(error));
    own.store.isDown = true;
    await several();
    expect(faults).toHaveLength(1);
    own.store.isDown = false;
    await several();
    own.store.isDown = true;
    await several();
    stop();
    expect(faults).toEqual([expect.any(StoreUnavailable), expect.any(StoreUnavailable)]);
  });

  test("a revision that only the other has written may be written over at once", async () => {
    const entry = await added(one, "posts", sharedPost);
    const address = `/api/posts/${entry.id}`;
    await inStep(other);
    await one.api
      .put(address)
      .set("If-Match", '"1"')
      .send({ ...entry, note: "By the one" })
      .expect(200);
    const by = await other.api
      .put(address)
      .set("If-Match", '"2"')
      .send({ ...entry, note: "By the other" })
      .expect(200);
    expect(by.body.revision).toBe(3);
    const history = (await one.api.get(`${address}/history`)).body.items;
    expect(history.map(({ after }: { after: { note: string } }) => after.note)).toEqual([
      null,
      "By the one",
      "By the other",
    ]);
    expect(history[2].before.note).toBe("By the one");
  });

  test("writing over what the other changed is 412 with the revision there is, and shows what they wrote", async () => {
    const address = "/api/posts/post:G01-accountable-officer";
    const { body } = await other.api.get(address);
    await one.api
      .put(address)
      .set("If-Match", '"0"')
      .send({ ...body, note: "By the one" })
      .expect(200);
    const late = await other.api
      .put(address)
      .set("If-Match", '"0"')
      .send({ ...body, note: "By the other" });
    expect([late.status, late.headers.etag]).toEqual([412, '"1"']);
    expect((await other.api.get(address)).body.note).toBe("By the one");
  });

  test("many changes by both, in any order, leave both with the same register", async () => {
    const entry = await added(one, "posts", sharedPost);
    await inStep(other);
    await Promise.all(
      Array.from({ length: 30 }, (_, turn) =>
        (turn % 2 === 0 ? one : other).api
          .put(`/api/posts/${entry.id}`)
          .set("If-Match", "*")
          .send({ ...entry, note: `Turn ${turn}` }),
      ),
    );
    await Promise.all([inStep(one), inStep(other)]);
    expect(one.register.entry(entry.id)).toEqual(other.register.entry(entry.id));
    expect(one.dependencies.graph.network.getNodeAttributes(entry.id)).toEqual(
      other.dependencies.graph.network.getNodeAttributes(entry.id),
    );
    const { total } = (await one.api.get(`/api/posts/${entry.id}/history`)).body;
    expect(one.register.entry(entry.id)?.revision).toBe(total);
  });
});

describe("a read that is answered again and again", () => {
  test("is never older than the last change it could have seen, while it is being changed", async () => {
    const entry = await added(one, "posts", sharedPost);
    const addresses = [
      `/api/posts/${entry.id}`,
      `/api/organisations/${entry.id}`,
      "/api/posts?role=chief-nurse",
      `/api/posts/${entry.id}/history`,
      "/api/organisations/10M/partners",
    ];
    let acknowledged = 0;
    let isWriting = true;
    const write = async () => {
      for (let turn = 1; turn <= 25; turn += 1) {
        const name = `Turn ${String(turn).padStart(3, "0")}`;
        await one.api
          .put(`/api/posts/${entry.id}`)
          .set("If-Match", "*")
          .send({ ...entry, name })
          .expect(200);
        acknowledged = turn;
      }
      isWriting = false;
    };
    const stale: string[] = [];
    const read = async (address: string) => {
      while (isWriting) {
        const before = acknowledged;
        const { text } = await one.api.get(address);
        const turns = [...text.matchAll(/Turn (\d{3})/g)].map(([, turn]) => Number(turn));
        if (Math.max(0, ...turns) < before)
          stale.push(`${address}: ${Math.max(0, ...turns)} after ${before}`);
      }
    };
    await Promise.all([write(), ...addresses.map(read)]);
    expect(stale).toEqual([]);
  });

  test("that was begun before a change is not kept after it", async () => {
    const entry = await added(one, "posts", sharedPost);
    const address = `/api/posts/${entry.id}/history`;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isHeld = true;
    // The history is read before the change and handed over after it has been acknowledged.
    one.store.afterHistory = async () => {
      if (!isHeld) return;
      isHeld = false;
      await held;
    };
    const early = one.api.get(address).then(({ body }) => body);
    await new Promise((resolve) => setImmediate(resolve));
    while (isHeld) await new Promise((resolve) => setImmediate(resolve));
    await one.api
      .put(`/api/posts/${entry.id}`)
      .set("If-Match", '"1"')
      .send({ ...entry, note: "Meanwhile" })
      .expect(200);
    release();
    expect((await early).total).toBe(1);
    expect((await one.api.get(address)).body.total).toBe(2);
  });
});

describe("a store that cannot be reached", () => {
  afterEach(() => {
    one.store.isDown = false;
  });

  test("makes writes 503 with a time to try again, changes nothing, and leaves reads as they were", async () => {
    const entry = await added(one, "posts", sharedPost);
    const address = `/api/posts/${entry.id}`;
    one.store.isDown = true;
    for (const answer of [
      await one.api.post("/api/posts").send(sharedPost),
      await one.api
        .put(address)
        .set("If-Match", '"1"')
        .send({ ...entry, note: "No" }),
      await one.api.delete(address).set("If-Match", '"1"'),
      await one.api.get(`${address}/history`),
    ]) {
      expect([answer.status, answer.body.code, answer.headers["retry-after"]]).toEqual([
        503,
        "store-unavailable",
        "5",
      ]);
    }
    expect((await one.api.get(address)).body).toEqual(entry);
    expect((await one.api.get("/api/health")).body).toMatchObject({
      status: "degraded",
      store: "unavailable",
    });
    one.store.isDown = false;
    expect((await one.api.get("/api/health")).body).toMatchObject({ status: "ok", store: "ok" });
    await one.api
      .put(address)
      .set("If-Match", '"1"')
      .send({ ...entry, note: "Yes" })
      .expect(200);
  });

  test("that loses its answer says that nobody knows, and the same key tells", async () => {
    const send = () => one.api.post("/api/posts").set("Idempotency-Key", "lost").send(sharedPost);
    one.store.losesAnswers = true;
    const lost = await send();
    expect([lost.status, lost.body.code]).toEqual([503, "store-unavailable"]);
    expect(lost.body.detail).toContain("is not known");
    one.store.losesAnswers = false;
    const { body } = await send().expect(201);
    await inStep(one);
    const made = one.register.entriesOf("post").filter(({ baseline }) => baseline === null);
    expect(made.map(({ id }) => id)).toEqual([body.id]);
  });

  test("is asked again by whoever follows it, and what was missed is taken up", async () => {
    one.store.isDown = true;
    await expect(other.register.catchUp()).rejects.toThrow("taken away");
    one.store.isDown = false;
    const entry = await added(one, "posts", sharedPost);
    await inStep(other);
    expect(other.register.entry(entry.id)?.revision).toBe(1);
  });
});
