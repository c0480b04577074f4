import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import request from "supertest";
import { afterAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { dependenciesOf } from "../../../server/dependencies.ts";
import { openStore } from "../../../server/store/openStore.ts";
import { compiled, sharedPost } from "./realEngland.ts";

const folder = mkdtempSync(path.join(tmpdir(), "footprint-mapper-register-"));
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
  rmSync(folder, { recursive: true, force: true });
});

/** A server over the database in the folder, as main.ts makes one. */
async function start() {
  const store = await openStore({ dataFolder: folder, databaseUrl: null });
  closing.push(() => store.close());
  const dependencies = dependenciesOf(compiled, store);
  await dependencies.register.catchUp();
  return { register: dependencies.register, api: request(buildApp(dependencies)) };
}

describe("the register in the embedded database", () => {
  test("has what was added, corrected, deleted and restored when another server starts, and both stay in step", async () => {
    const one = await start();
    const { body: entry } = await one.api
      .post("/api/posts")
      .set("Idempotency-Key", "k")
      .send(sharedPost)
      .expect(201);
    expect((await one.api.post("/api/posts").set("Idempotency-Key", "k").send(sharedPost)).body).toEqual(
      entry,
    );
    const compiledPost = "/api/posts/post:G01-accountable-officer";
    const { body: before } = await one.api.get(compiledPost);
    await one.api
      .put(compiledPost)
      .set("If-Match", '"0"')
      .send({ ...before, note: "Corrected 😀" })
      .expect(200);
    await one.api.delete("/api/posts/post:G01-chief-finance-officer").set("If-Match", '"0"').expect(204);
    const csv = "entry,name,purpose,organisation\na,=A board,joint-committee,10M\na,,,10N\n";
    await one.api
      .post("/api/register/import?kind=grouping&dryRun=false")
      .set("Content-Type", "text/csv")
      .send(csv)
      .expect(200);

    const other = await start();
    for (const address of [
      `/api/posts/${entry.id}`,
      compiledPost,
      `${compiledPost}/history`,
      "/api/organisations/10M/partners",
      "/api/groupings?q=board&inForce=all",
      "/api/register/summary",
      "/api/register/export?kind=grouping",
    ]) {
      expect([address, (await other.api.get(address)).text]).toEqual([
        address,
        (await one.api.get(address)).text,
      ]);
    }
    expect((await other.api.get("/api/posts/post:G01-chief-finance-officer")).status).toBe(410);

    const late = await one.api
      .put(compiledPost)
      .set("If-Match", '"0"')
      .send({ ...before, note: "Late" });
    expect([late.status, late.headers.etag]).toEqual([412, '"1"']);
    await other.api.post(`${compiledPost}/restore`).set("If-Match", '"1"').send({ revision: 0 }).expect(200);
    await one.register.catchUp();
    const { body: after } = await one.api.get(compiledPost);
    expect(after).toEqual({ ...before, revision: 2, changedAt: after.changedAt });
  });
});
