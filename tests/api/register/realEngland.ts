/** The real app over the real England with a store of its own, for each test that asks. */
import path from "node:path";
import request from "supertest";
import { buildApp } from "../../../server/app.ts";
import { type CompiledData, loadCompiled } from "../../../server/compiledData.ts";
import { dependenciesOf } from "../../../server/dependencies.ts";
import { type MemoryStore, memoryStore } from "../../support/memoryStore.ts";

export const compiled: CompiledData = await loadCompiled(
  path.resolve(import.meta.dirname, "../../../geodata/compiled"),
);

/** A server: its app, what it stands on, and the store behind it, which several servers can share. */
export function serverOn(store: MemoryStore = memoryStore()) {
  const dependencies = dependenciesOf(compiled, store);
  // One host for all requests: what was answered for it once is answered ahead of the router from then on.
  const api = request.agent(buildApp(dependencies)).set("Host", "maps.example");
  return { store, dependencies, register: dependencies.register, api };
}

export type Server = ReturnType<typeof serverOn>;

/** A shared post of two CCGs of Berkshire, as a person would send it. */
export const sharedPost = {
  role: "chief-nurse",
  holders: [
    {
      organisation: "10M",
      as: "host",
      fte: 0.5,
      validFrom: "2015-04",
      evidence: "documented",
      sources: [{ title: "A paper of the governing body", url: "https://example.org/paper" }],
    },
    { organisation: "ccg:E38000114", as: "partner", fte: 0.5, validFrom: "2015-04", evidence: "likely" },
  ],
};

/** Adds an entry and answers with it. */
export async function added(server: Server, collection: string, sent: object) {
  const { body } = await server.api.post(`/api/${collection}`).send(sent).expect(201);
  return body;
}
