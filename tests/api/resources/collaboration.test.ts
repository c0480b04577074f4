import { UndirectedGraph } from "graphology";
import { describe, expect, test, vi } from "vitest";
import { partnerAnswer } from "../../../server/answers/partnerPage.ts";
import { HotReads } from "../../../server/api/platform/hotReads.ts";
import { projectionAsked } from "../../../server/api/projectionFor.ts";
import { CollaborationProjection } from "../../../server/contract/collaboration.ts";
import { CollaborationQuery } from "../../../server/contract/graphQueries.ts";
import { sharedRows } from "../../../server/contract/sharedTable.ts";
import { commonKinds } from "../../../server/domain/sharing/commonKinds.ts";
import { projectionOf } from "../../graph/projectionOf.ts";
import { added, serverOn, sharedPost } from "../register/realEngland.ts";

const server = serverOn();
const { api, dependencies } = server;
const address = "/api/graph/collaboration";
const get = async (query = "") => {
  const { body } = await api.get(`${address}${query}`).expect(200);
  return CollaborationProjection.parse(body);
};

/** Two CCGs of Kent that shared one accountable officer in 2016. */
const [ashford, canterbury] = ["ccg:E38000002", "ccg:E38000029"] as const;

describe("who works with whom in England", () => {
  test("says of every CCG with whom it shares what, and where it is drawn", async () => {
    const { nodes, edges, attributes } = await get();
    expect(nodes).toHaveLength(209);
    expect(attributes).toMatchObject({ of: "ccg", on: ["post", "function", "grouping"], asAt: "2016-04-01" });
    for (const { attributes: node } of nodes) {
      expect(node.longitude).toBeGreaterThan(-6.5);
      expect(node.latitude).toBeGreaterThan(49.8);
    }
    const officer = edges
      .find(({ source, target }) => source === ashford && target === canterbury)
      ?.attributes.shared.find(({ what }) => what === "accountable-officer");
    expect(officer).toMatchObject({ kind: "post", weight: 8, evidence: "documented" });
    expect(officer?.sources.length).toBeGreaterThan(0);
  });

  test("is a graph that graphology reads as it stands", async () => {
    const { body } = await api.get(address);
    const graph = UndirectedGraph.from(body);
    expect([graph.order, graph.size]).toEqual([209, body.edges.length]);
    expect(graph.degree(ashford)).toBe(graph.getNodeAttribute(ashford, "degree"));
  });

  test.each([
    ["2016-04-01", "documented,likely,unclear,unverified"],
    ["2015-01-01", "documented,likely"],
  ])("agrees with the partners' page of every CCG, as at %s on %s evidence", (asAt, evidence) => {
    const query = CollaborationQuery.parse({ asAt, evidence, unknown: "list" });
    const { edges } = projectionOf(dependencies, projectionAsked("ccg", query));
    const isCcg = ({ id }: { id: string }) => id.startsWith("ccg:");
    for (const id of dependencies.graph.areas.ccg) {
      const page = partnerAnswer(dependencies, dependencies.graph.network.getNodeAttributes(id), {
        asAt,
        evidence: new Set(query.evidence),
      });
      const told = page.partners
        .filter(({ organisation }) => isCcg(organisation))
        .map(({ organisation, depth, shared }) => [
          organisation.id,
          depth,
          shared
            .map((common) => [common.id, common.weight, common.inForce, common.evidence, common.since])
            .sort(),
        ]);
      const own = edges.filter(({ source, target }) => source === id || target === id);
      const projected = own
        .filter(({ inForce }) => inForce !== "unknown")
        .map(({ source, target, weight, shared }) => [
          source === id ? target : source,
          weight,
          shared
            .filter(({ inForce }) => inForce !== "unknown")
            .map((common) => [common.id, common.weight, common.inForce, common.evidence, common.validFrom])
            .sort(),
        ]);
      expect(projected.sort()).toEqual(told.sort());
      const unknown = page.unknown.flatMap((entry) =>
        entry.organisations.filter(isCcg).map((other) => `${entry.id} ${other.id}`),
      );
      const unknownProjected = own.flatMap(({ source, target, shared }) =>
        shared
          .filter(({ inForce }) => inForce === "unknown")
          .map((common) => `${common.id} ${source === id ? target : source}`),
      );
      expect(unknownProjected.sort()).toEqual(unknown.sort());
    }
  });

  test("on everything that stands around CCGs, no more pairs come than there are", async () => {
    const { edges, attributes } = await get(`?on=${commonKinds.join(",")}&unknown=list`);
    expect(edges.length).toBeLessThanOrEqual((209 * 208) / 2);
    expect(attributes.withUnknown).toBe(true);
    expect(edges.filter(({ attributes: edge }) => edge.inForce === "unknown")).toHaveLength(
      attributes.pairsUnknown,
    );
  });

  test("weights that are named are told back and used", async () => {
    const { attributes, edges } = await get("?on=post&weights=post:0.5,function:3");
    expect(attributes.weights).toEqual({ post: 0.5, function: 3 });
    for (const { attributes: edge } of edges) expect(edge.weight).toBe(edge.shared.length * 0.5);
  });

  test("a post entered a moment ago is in it, and the tag of before it no longer holds", async () => {
    const before = await api.get(address);
    await api
      .get(address)
      .set("If-None-Match", before.headers.etag ?? "")
      .expect(304);
    const post = await added(server, "posts", sharedPost);
    const after = await api
      .get(address)
      .set("If-None-Match", before.headers.etag ?? "")
      .expect(200);
    const listed = CollaborationProjection.parse(after.body).edges.filter(({ attributes: { shared } }) =>
      shared.some(({ id }) => id === post.id),
    );
    expect(listed).toHaveLength(1);
  });

  test("as a table of what is shared it has the rows that the edges list", async () => {
    const { edges } = await get();
    const { text, headers } = await api.get(`${address}?format=csv&table=shared`).expect(200);
    expect(headers["content-disposition"]).toContain("footprint-collaboration-2016-04-01-shared.csv");
    const [heading, ...rows] = text.trimEnd().split("\r\n");
    expect(heading).toMatch(/^source,sourceName,target,targetName,kind,id,name,/);
    expect(rows).toHaveLength(edges.flatMap(({ attributes: edge }) => edge.shared).length);
  });

  test("the table of what is shared is made anew for whoever asks, and the others are kept", async () => {
    const remember = vi.spyOn(HotReads.prototype, "remember");
    try {
      await api.get(`${address}?on=function&format=csv&table=shared`).expect(200);
      expect(remember).not.toHaveBeenCalled();
      await api.get(`${address}?on=function&format=csv&table=nodes`).expect(200);
      expect(remember).toHaveBeenCalledOnce();
    } finally {
      remember.mockRestore();
    }
  });

  test("what is shared is made row by row, so that a long table never holds all of its rows", async () => {
    const projection = await get();
    const [first] = projection.edges;
    if (first === undefined) throw new Error("No pair shares anything");
    const later = {
      ...first,
      get attributes(): never {
        throw new Error("read too early");
      },
    };
    const rows = sharedRows({ ...projection, edges: [first, later] });
    expect(rows.next().value?.common).toEqual(first.attributes.shared[0]);
  });

  test.each([
    ["?of=practice&on=region", "1,500,177", []],
    ["?of=hospital&on=region,county,neighbour", "region", ["county", "neighbour"]],
  ])(
    "%s is too much, and the answer says of what, and what can be asked instead",
    async (query, word, allowed) => {
      const { body } = await api.get(`${address}${query}`).expect(400);
      expect(body).toMatchObject({ code: "invalid-query", errors: [{ path: "on", allowed }] });
      expect(body.detail).toContain(word);
    },
  );

  test.each([
    ["?of=post", "of"],
    ["?of=ccg&of=stp", "of"],
    ["?on=", "on"],
    ["?on=friendship", "on"],
    ["?purposes=vanguard,war", "purposes"],
    ["?weights=post", "weights"],
    ["?weights=post:-1", "weights"],
    ["?weights=post:1e3", "weights"],
    ["?weights=post:1001", "weights"],
    ["?weights=post:1,post:2", "weights"],
    ["?weights=post:1:2", "weights"],
    ["?weights=friendship:1", "weights"],
    ["?weights=__proto__:1", "weights"],
    [`?weights=${"post:1,".repeat(100)}`, "weights"],
    ["?weights=post:NaN", "weights"],
    ["?unknown=yes", "unknown"],
    ["?asAt=2016-02-30", "asAt"],
    ["?evidence=hearsay", "evidence"],
    ["?kinds=ccg", "kinds"],
    ["?table=faces", "table"],
  ])("%s is refused and says where the fault is", async (query, path) => {
    const { body } = await api.get(`${address}${query}`).expect(400);
    expect(body.errors.map((fault: { path: string }) => fault.path)).toEqual([path]);
  });

  test("a format that is not offered is refused, and so is an answer as pictures", async () => {
    await api.get(`${address}?format=xlsx`).expect(400);
    await api.get(address).set("Accept", "image/png").expect(406);
  });
});

test("three groupings of all CCGs do not take the graph from its readers, and weigh what they weigh", async () => {
  const crowded = serverOn();
  const read = async (): Promise<CollaborationProjection> =>
    (await crowded.api.get(address).expect(200)).body;
  const before = await read();
  const ids: string[] = [];
  for (const name of ["First", "Second", "Third"]) {
    const members = crowded.dependencies.graph.areas.ccg.map((organisation) => ({
      organisation,
      evidence: "likely",
      validFrom: "2014-04-01",
      validTo: "2018-03-31",
    }));
    ids.push(
      (await added(crowded, "groupings", { name: `${name} of all`, purpose: "federation", members })).id,
    );
  }
  const { attributes, edges } = await read();
  expect(attributes.sharedByMany.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(edges).toHaveLength((209 * 208) / 2);
  const weights = new Map(before.edges.map(({ key, attributes: edge }) => [key, edge.weight]));
  const wrong = edges.filter(
    ({ key, attributes: edge }) =>
      edge.sharedByMany.length !== 3 || edge.weight !== (weights.get(key) ?? 0) + 3 * 2,
  );
  expect(wrong).toEqual([]);
  const { body } = await crowded.api.get(`/api/graph/reach?from=${ashford}&within=1&limit=1`).expect(200);
  expect(body.bySteps[0].organisations).toBeGreaterThanOrEqual(208);
  await crowded.api.get("/api/graph/communities").expect(200);
});
