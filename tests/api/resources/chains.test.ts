import { describe, expect, test } from "vitest";
import {
  CollaborationProjection,
  CommunitiesAnswer,
  EndingAnswer,
  PathsAnswer,
  ReachPage,
} from "../../../server/contract/collaboration.ts";
import { commonKinds } from "../../../server/domain/sharing/commonKinds.ts";
import { added, compiled, serverOn, sharedPost } from "../register/realEngland.ts";

const server = serverOn();
const { api } = server;
const get = async (address: string) => (await api.get(`/api/graph/${address}`).expect(200)).body;
const everyKind = `on=${commonKinds.join(",")}`;
const ccgs = compiled.nodes.filter(({ kind }) => kind === "ccg").map(({ id }) => id);
const peopleOf = (id: string) =>
  compiled.atoms.filter(({ ccg }) => `ccg:${ccg}` === id).reduce((sum, { people }) => sum + people, 0);
const everybody = compiled.atoms.reduce((sum, { people }) => sum + people, 0);

/** From the compiled rows by hand: who is tied to each post, function and grouping, in force yes or likely in April 2016. */
const tiedTo = new Map<string, Set<string>>();
for (const { source, target, inForceApril2016, validFrom, validTo } of compiled.ties) {
  if (!/^(?:post|function|grouping):/.test(target) || /^(?:post|function|grouping):/.test(source)) continue;
  if (inForceApril2016 !== "yes" && inForceApril2016 !== "likely") continue;
  if ((validTo !== null && validTo < "2016-04") || (validFrom !== null && validFrom > "2016-04-01")) continue;
  tiedTo.set(target, (tiedTo.get(target) ?? new Set()).add(source));
}
const partners = new Map<string, Set<string>>();
for (const tied of tiedTo.values()) {
  for (const one of tied) {
    const known = partners.get(one) ?? new Set();
    partners.set(one, known);
    for (const other of tied) if (other !== one) known.add(other);
  }
}

/** Steps from one to everybody, and how many shortest ways lead there, ring by ring. */
function ringsFrom(from: string): Map<string, { steps: number; ways: number }> {
  const found = new Map([[from, { steps: 0, ways: 1 }]]);
  for (let ring = [from], steps = 1; ring.length > 0; steps++) {
    const ways = new Map<string, number>();
    for (const here of ring) {
      for (const next of partners.get(here) ?? []) {
        if (!found.has(next)) ways.set(next, (ways.get(next) ?? 0) + (found.get(here)?.ways ?? 0));
      }
    }
    for (const [next, count] of ways) found.set(next, { steps, ways: count });
    ring = [...ways.keys()];
  }
  return found;
}

describe("chains of collaboration in England", () => {
  test("lead from CCGs all over England to whom the compiled rows lead, in as few steps and as many ways", async () => {
    for (const from of ccgs.filter((_, place) => place % 15 === 0)) {
      const rings = ringsFrom(from);
      const reach = ReachPage.parse(await get(`reach?from=${from}&within=20&limit=1000`));
      expect(reach.total).toBe(rings.size - 1);
      for (const { organisation, steps } of reach.items) {
        expect([organisation.id, steps]).toEqual([organisation.id, rings.get(organisation.id)?.steps]);
      }
      const furthest = reach.items.at(-1)?.organisation.id ?? from;
      const paths = PathsAnswer.parse(await get(`paths?from=${from}&to=${furthest}&limit=50`));
      const expected = rings.get(furthest);
      expect(paths.steps).toBe(expected?.steps);
      expect(paths.total).toBe(furthest === from ? 0 : expected?.ways);
      expect(paths.chains).toHaveLength(Math.min(50, paths.total));
      for (const { steps } of paths.chains) {
        expect(steps[0]?.from.id).toBe(from);
        expect(steps.at(-1)?.to.id).toBe(furthest);
        for (const step of steps) expect(partners.get(step.from.id)?.has(step.to.id)).toBe(true);
      }
    }
  });

  test("are told in words that are no surer than the record", async () => {
    const { sentence } = PathsAnswer.parse(await get("paths?from=10M&to=11D"));
    expect(sentence).toBe(
      "Newbury and District, and Wokingham are one step apart. Newbury and District shares an accountable officer (since April 2013), a chief finance officer (since April 2013) and central staff (since April 2013) with Wokingham.",
    );
  });

  test("are the same from the other end, turned round", async () => {
    const there = PathsAnswer.parse(await get(`paths?from=01H&to=03V&${everyKind}&limit=50`));
    const back = PathsAnswer.parse(await get(`paths?from=03V&to=01H&${everyKind}&limit=50`));
    const nodesOf = ({ chains }: PathsAnswer) =>
      chains.map(({ steps }) => [steps[0]?.from.id ?? "", ...steps.map(({ to }) => to.id)]);
    expect([back.steps, back.total]).toEqual([there.steps, there.total]);
    const turned = nodesOf(back).map((nodes) => nodes.reverse().join());
    expect(turned.sort()).toEqual(
      nodesOf(there)
        .map((nodes) => nodes.join())
        .sort(),
    );
  });

  test("where there is none, wider kinds are only those that bring the two together, and they do", async () => {
    const { steps, wider } = PathsAnswer.parse(await get("paths?from=03V&to=06N"));
    expect(steps).toBeNull();
    expect(wider.length).toBeGreaterThan(0);
    for (const each of wider) {
      const widened = await get(`paths?from=03V&to=06N&on=post,function,grouping,${each.kind}`);
      expect(widened.steps).toBe(each.steps);
    }
  });

  test("are a table with one row for each step", async () => {
    const { chains } = PathsAnswer.parse(await get("paths?from=01H&to=00P"));
    const { text, headers } = await api.get("/api/graph/paths?from=01H&to=00P&format=csv").expect(200);
    expect(headers["content-disposition"]).toBe('attachment; filename="paths-01H-00P.csv"');
    const [heading, ...rows] = text.trimEnd().split("\r\n");
    expect(heading).toMatch(/^chain,step,from,fromName,to,toName,weight,/);
    expect(rows).toHaveLength(chains.flatMap(({ steps }) => steps).length);
  });
});

describe("who is within reach in England", () => {
  test("counts everybody at each distance once, pages and all, nearest first and then by people", async () => {
    const address = `reach?from=03V&within=3&${everyKind}`;
    const all = ReachPage.parse(await get(`${address}&limit=1000`));
    const second = ReachPage.parse(await get(`${address}&limit=7&offset=7`));
    expect(second.items).toEqual(all.items.slice(7, 14));
    expect(second.links.map(({ rel }) => rel)).toEqual(["self", "next", "prev"]);
    for (const { steps, organisations } of all.bySteps) {
      expect(all.items.filter((item) => item.steps === steps)).toHaveLength(organisations);
    }
    const order = all.items.map(({ steps, population }) => steps * 1e9 - (population ?? -1));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    const [first] = all.bySteps;
    // Everybody of the region, whatever else lies there too.
    expect(first?.people).toBe(
      compiled.atoms
        .filter(({ region }) => region === "E40000002")
        .reduce((sum, { people }) => sum + people, 0),
    );
  });

  test("tells whoever is there by the step that leads there, also as a table", async () => {
    const { items } = ReachPage.parse(await get("reach?from=00P&within=3"));
    for (const { organisation, by } of items) {
      expect(by.to.id).toBe(organisation.id);
      expect(by.shared.length).toBeGreaterThan(0);
    }
    const { text } = await api
      .get("/api/graph/reach?from=00P&within=3")
      .set("Accept", "text/csv")
      .expect(200);
    expect(text.trimEnd().split("\r\n")).toHaveLength(items.length + 1);
  });
});

describe("what would be lost in England", () => {
  test("is what the rows say two are both tied to, for every post, function and grouping", async () => {
    const sharedBy = (one: string, other: string, without: string) =>
      [...tiedTo].flatMap(([id, tied]) => (id !== without && tied.has(one) && tied.has(other) ? id : []));
    for (const [entry, tied] of [...tiedTo].filter((_, place) => place % 12 === 0)) {
      const answer = EndingAnswer.parse(await get(`ending?entry=${encodeURIComponent(entry)}`));
      expect([entry, answer.total]).toEqual([entry, (tied.size * (tied.size - 1)) / 2]);
      for (const { source, target, lost, left, stepsAfter } of answer.pairs) {
        expect(lost.map(({ id }) => id)).toEqual([entry]);
        expect(left.map(({ id }) => id).sort()).toEqual(sharedBy(source.id, target.id, entry).sort());
        expect(stepsAfter === 1).toBe(left.length > 0);
      }
      const apart = answer.pairs.some(({ stepsAfter }) => stepsAfter === null);
      expect(answer.parts.length > 0).toBe(apart);
    }
  });

  test("is told of one organisation's tie by itself", async () => {
    const answer = EndingAnswer.parse(
      await get("ending?entry=post:G01-accountable-officer&organisation=10M"),
    );
    expect(answer.ends.organisation?.name).toBe("Newbury and District");
    expect(answer.pairs.map(({ source }) => source.id)).toEqual(Array(3).fill(answer.ends.organisation?.id));
    expect(answer.sentence).toBe(
      "Were Newbury and District no longer tied to “Accountable officer, Berkshire West”, it would share it no longer with North & West Reading, South Reading and Wokingham. With all of them it would still have something else in common.",
    );
  });

  test("is a table with one row for each pair that would share less", async () => {
    const address = "ending?entry=post:G01-accountable-officer";
    const { pairs } = EndingAnswer.parse(await get(address));
    const { text, headers } = await api.get(`/api/graph/${address}&format=csv`).expect(200);
    expect(headers["content-disposition"]).toBe(
      'attachment; filename="ending-post-G01-accountable-officer.csv"',
    );
    const [heading, ...rows] = text.trimEnd().split("\r\n");
    expect(heading).toMatch(/^source,sourceName,target,targetName,stepsAfter,weight,/);
    expect(rows.map((row) => row.split(",")[0])).toEqual(pairs.map(({ source }) => source.id));
    expect(rows.length).toBeGreaterThan(1);
  });
});

describe("communities in England", () => {
  test("have every CCG in one of them or alone, and everybody who lives in England once", async () => {
    const answer = CommunitiesAnswer.parse(await get("communities?limit=1000"));
    const members = answer.items.flatMap((community) => community.members.map(({ id }) => id));
    expect([...members, ...answer.alone.map(({ id }) => id)].sort()).toEqual([...ccgs].sort());
    for (const { people, members: own } of answer.items) {
      expect(people).toBe(own.reduce((sum, { id }) => sum + peopleOf(id), 0));
    }
    expect((answer.compared?.people ?? 0) + (answer.compared?.peopleAlone ?? 0)).toBe(everybody);
    expect(answer.items.map(({ id }) => id)).toEqual(answer.items.map((_, place) => place + 1));
  });

  test.each(["louvain", "leiden"])(
    "by %s are as modular as the formula makes them of the projection's own edges, and weigh what it weighs",
    async (method) => {
      const { edges } = CollaborationProjection.parse(await get("collaboration"));
      const answer = CommunitiesAnswer.parse(
        await get(`communities?method=${method}&resolution=1.5&limit=1000`),
      );
      const communityOf = new Map(
        answer.items.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)),
      );
      const all = edges.reduce((sum, { attributes: { weight } }) => sum + weight, 0);
      let modularity = 0;
      for (const { id, weightInside, weightOutside } of answer.items) {
        const ends = edges.map(({ source, target, attributes: { weight } }) => ({
          inside: [source, target].filter((end) => communityOf.get(end) === id).length,
          weight,
        }));
        const sumWhere = (inside: number) =>
          ends.reduce((sum, each) => sum + (each.inside === inside ? each.weight : 0), 0);
        expect([sumWhere(2), sumWhere(1)]).toEqual([weightInside, weightOutside]);
        modularity += weightInside / all - 1.5 * ((2 * weightInside + weightOutside) / (2 * all)) ** 2;
      }
      expect(answer.modularity).toBeCloseTo(modularity, 10);
    },
  );

  test("are the same on another server, and others for another resolution", async () => {
    const again = await serverOn().api.get("/api/graph/communities?resolution=2").expect(200);
    expect(await get("communities?resolution=2")).toEqual(again.body);
    expect((await get("communities?resolution=0.05")).total).toBeLessThan(again.body.total);
  });

  test("are compared with footprints by where people live, Cumbria's in both of its own", async () => {
    const { compared, items } = CommunitiesAnswer.parse(
      await get(`communities?on=region&compare=stp&limit=1000`),
    );
    const communityOf = new Map(
      items.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)),
    );
    const entropyOf = (groupOf: (atom: (typeof compiled.atoms)[number]) => string) => {
      const sums = new Map<string, number>();
      for (const atom of compiled.atoms) {
        sums.set(groupOf(atom), (sums.get(groupOf(atom)) ?? 0) + atom.people);
      }
      return [...sums.values()].reduce(
        (sum, people) => sum - (people / everybody) * Math.log2(people / everybody),
        0,
      );
    };
    const community = ({ ccg }: { ccg: string }) => String(communityOf.get(`ccg:${ccg}`));
    const [ofCommunities, ofFootprints] = [entropyOf(community), entropyOf(({ stp }) => stp)];
    const together = entropyOf((atom) => `${community(atom)} ${atom.stp}`);
    expect(compared?.variationOfInformation).toBeCloseTo(2 * together - ofCommunities - ofFootprints, 9);
    expect(compared?.most).toBeCloseTo(ofCommunities + ofFootprints, 9);
  });

  test("are a table with one row for each organisation over all its pages", async () => {
    const rowsOf = async (query: string) => {
      const { text } = await api.get(`/api/graph/communities?format=csv${query}`).expect(200);
      return text.trimEnd().split("\r\n").slice(1);
    };
    const all = await rowsOf("&limit=1000");
    expect(all).toHaveLength(ccgs.length);
    expect([...(await rowsOf("&limit=9")), ...(await rowsOf("&limit=1000&offset=9"))]).toEqual(all);
  });

  test("of organisations that are no areas have no people and no comparison", async () => {
    const { items, compared } = CommunitiesAnswer.parse(await get("communities?of=trust"));
    expect([items[0]?.people, items[0]?.mainly, compared]).toEqual([null, null, null]);
  });
});

test("a post entered a moment ago makes a chain of one step, and the tag of before it no longer holds", async () => {
  const address = "/api/graph/paths?from=10M&to=99A";
  const before = await api.get(address).expect(200);
  const tag = before.headers.etag ?? "";
  await api.get(address).set("If-None-Match", tag).expect(304);
  const holders = [sharedPost.holders[0], { ...sharedPost.holders[1], organisation: "99A" }];
  const post = await added(server, "posts", { ...sharedPost, holders });
  const after = await api.get(address).set("If-None-Match", tag).expect(200);
  expect([before.body.steps, after.body.steps]).toEqual([null, 1]);
  expect(after.body.chains[0].sentence).toContain("likely shares a chief nurse (since April 2015)");
  const ending = EndingAnswer.parse(await get(`ending?entry=${post.id}`));
  expect(ending.parts.at(-1)?.map(({ ods }) => ods)).toEqual(["10M", "10N", "10W", "11D"]);
  await api.delete(`/api/posts/${post.id}`).set("If-Match", "*").expect(204);
  await api.get(`/api/graph/ending?entry=${post.id}`).expect(410);
});

test("a proposal is no fact that could end", async () => {
  const post = await added(server, "posts", { ...sharedPost, status: "proposed" });
  const { body } = await api.get(`/api/graph/ending?entry=${post.id}`).expect(400);
  expect(body).toMatchObject({ code: "invalid-query", errors: [{ path: "entry" }] });
});

describe("what cannot be answered", () => {
  test.each<[string, string]>([
    ["paths?to=10M", "from"],
    ["paths?from=10M", "to"],
    ["paths?from=10M&to=", "to"],
    ["paths?from=10M&to=11D&from=11D", "from"],
    ["paths?from=10M&to=post:G01-accountable-officer", "to"],
    ["paths?from=grouping:vanguard-09&to=10M", "from"],
    [`paths?from=${"x".repeat(201)}&to=10M`, "from"],
    ["paths?from=10M&to=11D&limit=0", "limit"],
    ["paths?from=10M&to=11D&limit=51", "limit"],
    ["paths?from=10M&to=11D&on=friendship", "on"],
    ["paths?from=10M&to=11D&weights=post:Infinity", "weights"],
    ["paths?from=10M&to=11D&of=ccg", "of"],
    ["paths?from=10M&to=11D&offset=1", "offset"],
    ["reach?within=2", "from"],
    ["reach?from=10M&within=0", "within"],
    ["reach?from=10M&within=21", "within"],
    ["reach?from=10M&within=1.5", "within"],
    ["reach?from=function:G15-pooled-finance", "from"],
    ["reach?from=10M&limit=1001", "limit"],
    ["reach?from=10M&asAt=2016-13-01", "asAt"],
    ["ending?organisation=10M", "entry"],
    ["ending?entry=post:G01-accountable-officer&organisation=11J", "organisation"],
    ["ending?entry=post:G01-accountable-officer&on=function", "on"],
    ["ending?entry=grouping:vanguard-09&purposes=federation", "purposes"],
    ["communities?resolution=0", "resolution"],
    ["communities?resolution=11", "resolution"],
    ["communities?resolution=1e1", "resolution"],
    ["communities?resolution=-1", "resolution"],
    ["communities?seed=-1", "seed"],
    ["communities?method=guess", "method"],
    ["communities?compare=trust", "compare"],
    ["communities?of=post", "of"],
    ["communities?of=practice&on=region", "on"],
  ])("%s is refused and says where the fault is", async (address, path) => {
    const { body } = await api.get(`/api/graph/${address}`).expect(400);
    expect([body.code, body.errors.map((fault: { path: string }) => fault.path)]).toEqual([
      "invalid-query",
      [path],
    ]);
  });

  test.each<[string, number, string]>([
    ["paths?from=99Z&to=10M", 404, "organisation-not-found"],
    ["paths?from=10M&to=__proto__", 404, "organisation-not-found"],
    ["paths?from=10M&to=E06000028", 409, "ambiguous-code"],
    ["reach?from=%3Cscript%3E", 404, "organisation-not-found"],
    ["ending?entry=10M", 404, "entry-not-found"],
    ["ending?entry=post:nobody", 404, "entry-not-found"],
    ["ending?entry=post:", 404, "entry-not-found"],
    ["ending?entry=post:G01-accountable-officer&organisation=01Q", 404, "organisation-not-found"],
    ["paths?from=10M&to=%E0%A4%A", 400, "malformed-address"],
  ])("%s is answered with %i %s", async (address, status, code) => {
    const { body } = await api.get(`/api/graph/${address}`).expect(status);
    expect(body.code).toBe(code);
    if (code === "ambiguous-code") expect(body.choices.length).toBeGreaterThan(1);
  });

  test("no other way of asking, and no picture", async () => {
    await api.post("/api/graph/paths?from=10M&to=11D").expect(405);
    await api.get("/api/graph/paths?from=10M&to=11D").set("Accept", "image/png").expect(406);
    await api.get("/api/graph/communities?format=graphml").expect(400);
  });
});
