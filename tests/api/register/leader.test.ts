import { describe, expect, test } from "vitest";
import type { CompiledTie } from "../../../geodata/model/artefacts.ts";
import { EvidenceSummaryAnswer } from "../../../server/contract/evidenceSummary.ts";
import { PartnerPage } from "../../../server/contract/partners.ts";
import { Vocabularies } from "../../../server/contract/vocabularies.ts";
import { WhatIfAnswer } from "../../../server/contract/whatIf.ts";
import { added, compiled, serverOn, sharedPost } from "./realEngland.ts";

const { api } = serverOn();
const get = async (address: string) => (await api.get(address).expect(200)).body;
const idOf = (ods: string) =>
  compiled.nodes.find((node) => node.kind === "ccg" && node.ods === ods)?.id ?? "";
const berkshireWest = ["10M", "10N", "10W", "11D"].map(idOf);

/** From the compiled rows by hand: everything two organisations are both tied to, in force yes or likely in April 2016. */
function bothTiedTo(one: string, other: string): string[] {
  const targets = (id: string) =>
    compiled.ties
      .filter(
        (tie) =>
          tie.source === id &&
          /^(?:post|function|grouping):/.test(tie.target) &&
          (tie.inForceApril2016 === "yes" || tie.inForceApril2016 === "likely") &&
          !endedBefore(tie),
      )
      .map(({ target }) => target);
  const others = new Set(targets(other));
  return targets(one).filter((target) => others.has(target));
}

function endedBefore({ validTo, validFrom }: CompiledTie): boolean {
  return (validTo !== null && validTo < "2016-04") || (validFrom !== null && validFrom > "2016-04-01");
}

describe("whom do we already work with, and on what?", () => {
  test("Newbury and District works most deeply with the three other CCGs of Berkshire West", async () => {
    const answer = await get("/api/organisations/10M/partners");
    expect(PartnerPage.parse(answer)).toEqual(answer);
    const [first, second, third] = answer.items;
    expect([first, second, third].map((each) => each.organisation.id).sort()).toEqual(
      berkshireWest.filter((id) => id !== idOf("10M")).sort(),
    );
    for (const { organisation, shared, depth } of answer.items) {
      expect([organisation.id, shared.map(({ id }: { id: string }) => id).sort()]).toEqual([
        organisation.id,
        bothTiedTo(idOf("10M"), organisation.id).sort(),
      ]);
      expect(depth).toBe(shared.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0));
    }
    const officer = first.shared[0];
    expect(officer).toMatchObject({
      id: "post:G01-accountable-officer",
      whatName: "Accountable officer",
      since: "2013-04",
      evidence: "documented",
      weight: 8,
    });
    expect(officer.sources).toHaveLength(3);
  });

  test("how many people two would be together, and how big one is beside the other, is exact", async () => {
    const people = (id: string) =>
      compiled.atoms.filter(({ ccg }) => `ccg:${ccg}` === id).reduce((sum, atom) => sum + atom.people, 0);
    const { items } = await get("/api/organisations/10M/partners");
    const own = people(idOf("10M"));
    for (const { organisation, peopleTogether, ratio } of items) {
      if (organisation.kind !== "ccg") continue;
      const theirs = people(organisation.id);
      expect(peopleTogether).toBe(own + theirs);
      expect(ratio).toBeCloseTo(Math.max(own, theirs) / Math.min(own, theirs), 10);
    }
  });

  test("every CCG's partners are those of the compiled rows, and its neighbours with nothing have none with it", async () => {
    for (const { id } of compiled.nodes.filter(({ kind }) => kind === "ccg")) {
      const answer = await get(`/api/organisations/${id}/partners?limit=1000`);
      for (const { organisation, shared } of answer.items) {
        if (organisation.kind === "practice") continue;
        expect(shared.map((each: { id: string }) => each.id).sort()).toEqual(
          bothTiedTo(id, organisation.id).sort(),
        );
      }
      const partners = new Set(
        answer.items.map((each: { organisation: { id: string } }) => each.organisation.id),
      );
      for (const { organisation } of answer.neighboursWithNothing)
        expect(partners.has(organisation.id)).toBe(false);
    }
  });

  test("what nobody can place in time is named beside, and counts for nobody", async () => {
    const { unknown, items } = await get("/api/organisations/11J/partners");
    const shared = unknown.find(
      ({ id }: { id: string }) => id === "function:N39d-joint-commissioning-with-council",
    );
    expect(shared.organisations.map(({ name }: { name: string }) => name).sort()).toEqual([
      "Bournemouth",
      "Dorset",
      "Poole",
    ]);
    expect(JSON.stringify(items)).not.toContain("function:N39d");
  });

  test("a footprint or region both lie in is told apart, never counted as sharing", async () => {
    const { items } = await get("/api/organisations/10M/partners");
    for (const { shared, alsoBothIn } of items) {
      expect(
        shared.every(({ kind }: { kind: string }) => ["post", "function", "grouping"].includes(kind)),
      ).toBe(true);
      for (const { kind } of alsoBothIn) expect(["stp", "county", "region", "csu"]).toContain(kind);
    }
    expect(items[0].alsoBothIn.map(({ kind }: { kind: string }) => kind)).toContain("stp");
  });

  test("the table has one row for each thing shared with each partner", async () => {
    const { items } = await get("/api/organisations/10M/partners?limit=1000");
    const { text } = await api.get("/api/organisations/10M/partners?limit=1000&format=csv").expect(200);
    const things = items.reduce((sum: number, { shared }: { shared: unknown[] }) => sum + shared.length, 0);
    expect(text.trim().split("\r\n")).toHaveLength(things + 1);
  });

  test("a new post makes two CCGs partners at once, and takes them off the neighbours with nothing", async () => {
    const own = serverOn();
    const before = (await own.api.get("/api/organisations/10M/partners")).body;
    const neighbour = before.neighboursWithNothing[0].organisation.id;
    await added(own, "posts", {
      ...sharedPost,
      holders: [
        { organisation: "10M", validFrom: "2014" },
        { organisation: neighbour, validFrom: "2015" },
      ],
    });
    const after = (await own.api.get("/api/organisations/10M/partners")).body;
    const partner = after.items.find(
      ({ organisation }: { organisation: { id: string } }) => organisation.id === neighbour,
    );
    expect(partner).toMatchObject({
      depth: 4,
      shared: [{ since: "2015", inForce: "likely", evidence: "unverified" }],
    });
    expect(partner.neighbour).not.toBeNull();
    expect(after.neighboursWithNothing).toHaveLength(before.neighboursWithNothing.length - 1);
    const strict = (await own.api.get("/api/organisations/10M/partners?evidence=documented")).body;
    expect(JSON.stringify(strict.items)).not.toContain(neighbour);
  });

  test("a neighbour is with nothing where our own tie is too weak for the evidence asked, as where its own is", async () => {
    const own = serverOn();
    const [surer, weaker] = (await own.api.get("/api/organisations/10M/partners")).body.neighboursWithNothing;
    const documented = { evidence: "documented", sources: [{ title: "A paper" }] };
    for (const [neighbour, ours, theirs] of [
      [surer, {}, documented],
      [weaker, documented, {}],
    ])
      await added(own, "posts", {
        ...sharedPost,
        holders: [
          { organisation: "10M", validFrom: "2014", ...ours },
          { organisation: neighbour.organisation.id, validFrom: "2014", ...theirs },
        ],
      });
    const { body } = await own.api.get("/api/organisations/10M/partners?evidence=documented");
    expect(JSON.stringify([body.items, body.unknown, body.atOtherTimes])).not.toContain(
      surer.organisation.id,
    );
    expect(body.neighboursWithNothing).toEqual(expect.arrayContaining([surer, weaker]));
  });
});

describe("what would sharing one more post mean?", () => {
  const ask = async (sent: object, query = "") =>
    (await api.post(`/api/register/what-if${query}`).send(sent).expect(200)).body;

  test("the four CCGs of Berkshire West already have one accountable officer, who serves all of them", async () => {
    const answer = await ask({
      kind: "post",
      role: "accountable-officer",
      organisations: ["10M", "10N", "10W", "11D"],
    });
    expect(WhatIfAnswer.parse(answer)).toEqual(answer);
    expect([answer.postsNow, answer.postsThen]).toEqual([1, 1]);
    for (const served of answer.servedNow) {
      expect(served).toMatchObject({
        entry: "post:G01-accountable-officer",
        people: answer.servedThen,
        leftOut: [],
      });
    }
    expect(answer.cost.saved).toBeNull();
  });

  test("a chief nurse for the four would serve all their people where four served fewer each, at three posts less", async () => {
    const answer = await ask({
      kind: "post",
      role: "chief-nurse",
      organisations: ["10M", "10N", "10W", "11D"],
      yearlyCost: 90_000,
      shareSaved: 0.5,
    });
    const people = compiled.atoms
      .filter(({ ccg }) => berkshireWest.includes(`ccg:${ccg}`))
      .reduce((sum, atom) => sum + atom.people, 0);
    expect([answer.postsNow, answer.servedThen, answer.cost.saved]).toEqual([4, people, 135_000]);
    expect(answer.cost.allowance).toBe(Math.round(people * 22.07));
    expect(answer.pieces).toHaveLength(1);
    expect(answer.footprint.name).toContain("Berkshire West");
    expect(answer.span.councils.map(({ area }: { area: { name: string } }) => area.name).sort()).toEqual([
      "Reading",
      "West Berkshire",
      "Wokingham",
    ]);
    expect(answer.voices.filter(({ isSmallest }: { isSmallest: boolean }) => isSmallest)).toHaveLength(1);
  });

  test("whoever shares the post today and is not asked about is named as left out", async () => {
    const answer = await ask({ kind: "post", role: "accountable-officer", organisations: ["10M", "10Y"] });
    const [newbury] = answer.servedNow;
    expect(newbury.leftOut.map(({ id }: { id: string }) => id).sort()).toEqual(
      berkshireWest.filter((id) => id !== idOf("10M")).sort(),
    );
  });

  test("the Isle of Wight hangs together with the mainland by ferry only", async () => {
    const { pieces } = await ask({
      kind: "function",
      function: "medicines-management",
      organisations: ["10L", "10R"],
    });
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.some(({ linkedBy }: { linkedBy: string[] }) => linkedBy.includes("ferry"))).toBe(true);
  });

  test("how far it reaches is not known of trusts, which have no people of their own: never nobody", async () => {
    const trusts = compiled.nodes.filter(({ kind }) => kind === "trust").slice(0, 2);
    const answer = await ask({
      kind: "post",
      role: "chief-nurse",
      organisations: trusts.map(({ id }) => id),
    });
    expect(WhatIfAnswer.parse(answer)).toEqual(answer);
    expect(answer.span).toMatchObject({ people: null, sumOfOrganisations: null, hospitals: null });
    expect(answer.servedThen).toBeNull();
  });

  test("a recorded post in its own words is not taken for another that the vocabulary has no word for", async () => {
    const own = serverOn();
    await added(own, "posts", { ...sharedPost, role: "other", otherRole: "Head of estates" });
    const sent = { kind: "post", role: "other", organisations: ["10M", "10N"] };
    const { body } = await own.api.post("/api/register/what-if").send(sent).expect(200);
    expect(body.postsNow).toBe(2);
  });

  test.each<[object, string]>([
    [{ kind: "post", role: "tea-maker", organisations: ["10M", "10N"] }, "role"],
    [{ kind: "post", role: "chief-nurse", organisations: ["10M"] }, "organisations"],
    [{ kind: "post", role: "chief-nurse", organisations: ["10M", "E38000110"] }, "organisations[1]"],
    [{ kind: "function", function: "quality", organisations: ["10M", "01Q"] }, "organisations[1]"],
    [{ kind: "grouping", organisations: ["10M", "10N"] }, "kind"],
    [{ kind: "post", role: "chief-nurse", organisations: ["10M", "10N"], shareSaved: 1.1 }, "shareSaved"],
  ])("%j is refused at %s", async (sent, path) => {
    const { status, body } = await api.post("/api/register/what-if").send(sent);
    expect([status, body.code, body.errors[0].path]).toEqual([400, "invalid-body", path]);
  });
});

describe("how much of England's sharing is recorded here?", () => {
  test("42 CCGs share an accountable or chief officer by documented or likely evidence, beside 52 and 83 published", async () => {
    const answer = await get("/api/register/summary");
    expect(EvidenceSummaryAnswer.parse(answer)).toEqual(answer);
    const shared = new Set(
      compiled.ties
        .filter(
          ({ target, evidence, inForceApril2016 }) =>
            target.startsWith("post:") &&
            compiled.nodes.some(({ id, slug }) => id === target && slug === "accountable-officer") &&
            (evidence === "documented" || evidence === "likely") &&
            (inForceApril2016 === "yes" || inForceApril2016 === "likely"),
        )
        .map(({ source }) => source),
    );
    const { documented, likely, documentedOrLikely } = answer.accountableOrChiefOfficer;
    expect(documentedOrLikely).toBe(shared.size);
    expect(documented + likely).toBe(documentedOrLikely);
    expect(documentedOrLikely).toBe(42);
    expect(
      answer.published.map(({ period, count, gap }: Record<string, unknown>) => [period, count, gap]),
    ).toEqual([
      ["2016-09", 52, 10],
      ["2017-04", 83, 41],
    ]);
    expect(answer.sentences.join(" ")).toContain("10 more than are recorded here");
  });

  test("every word an entry is made of is in the vocabularies", async () => {
    const answer = await get("/api/register/vocabularies");
    expect(Vocabularies.parse(answer)).toEqual(answer);
  });
});
