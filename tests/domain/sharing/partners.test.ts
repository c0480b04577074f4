import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceLevels, groupingPurposes, inForceAnswers } from "../../../geodata/model/kinds.ts";
import { commonWeightFormula, commonWeightWords } from "../../../server/domain/sharing/commonWeight.ts";
import {
  depthFormula,
  depthOfSharing,
  type SharedThing,
  weightOf,
} from "../../../server/domain/sharing/depthOfSharing.ts";
import { evidenceSummary } from "../../../server/domain/sharing/evidenceSummary.ts";
import { partnersOf, type Shared } from "../../../server/domain/sharing/partners.ts";
import { postRoles } from "../../../server/domain/sharing/postRoles.ts";
import { type Held, surestPair } from "../../../server/domain/sharing/surestPair.ts";

type SharingTie = Held & { organisation: string };
const tie = (organisation: string, more: Partial<SharingTie> = {}): SharingTie => ({
  organisation,
  inForce: "yes",
  evidence: "documented",
  validFrom: null,
  validTo: null,
  ...more,
});
const shared = (id: string, thing: SharedThing, ties: readonly SharingTie[]): Shared => ({
  id,
  thing,
  ties: new Map(
    ties.map(({ organisation }) => [organisation, ties.filter((each) => each.organisation === organisation)]),
  ),
});
const officer: SharedThing = { kind: "post", role: "accountable-officer" };
const vanguard: SharedThing = { kind: "grouping", purpose: "vanguard" };

const anyThing: fc.Arbitrary<SharedThing> = fc.oneof(
  fc.constantFrom(...postRoles).map(({ slug }): SharedThing => ({ kind: "post", role: slug })),
  fc.constant<SharedThing>({ kind: "function" }),
  fc.constantFrom(...groupingPurposes).map((purpose): SharedThing => ({ kind: "grouping", purpose })),
);
const anyTie = fc.record({
  organisation: fc.constantFrom("a", "b", "c", "d"),
  inForce: fc.constantFrom(...inForceAnswers),
  evidence: fc.constantFrom(...evidenceLevels),
  validFrom: fc.constantFrom(null, "2013", "2014-06", "2015-04-01"),
  validTo: fc.constantFrom(null, "2015", "2016-03", "2016-09-01"),
});
const anyShared: fc.Arbitrary<Shared[]> = fc
  .array(fc.record({ thing: anyThing, ties: fc.array(anyTie, { maxLength: 6 }) }), { maxLength: 6 })
  .map((all) => all.map(({ thing, ties }, place) => shared(`s${place}`, thing, ties)));

describe("depth of sharing", () => {
  test("an accountable officer counts most of all things, a vanguard no more than any", () => {
    fc.assert(
      fc.property(anyThing, (thing) => {
        expect(weightOf(thing)).toBeLessThanOrEqual(weightOf(officer));
        expect(weightOf(thing)).toBeGreaterThanOrEqual(weightOf(vanguard));
      }),
    );
  });

  test("sharing one thing more is always deeper", () => {
    fc.assert(
      fc.property(fc.array(anyThing), anyThing, (things, more) => {
        expect(depthOfSharing([...things, more])).toBeGreaterThan(depthOfSharing(things));
      }),
    );
  });
});

describe("partners", () => {
  test("two organisations work together on what both are tied to, since the later of their starts", () => {
    const { partners } = partnersOf("a", [
      shared("p", officer, [tie("a", { validFrom: "2013" }), tie("b", { validFrom: "2014-06" })]),
      shared("v", vanguard, [tie("a"), tie("c", { evidence: "likely" })]),
      shared("x", officer, [tie("b"), tie("c")]),
    ]);
    expect(partners).toEqual([
      {
        organisation: "b",
        depth: 8,
        shared: [{ id: "p", inForce: "yes", evidence: "documented", since: "2014-06" }],
      },
      {
        organisation: "c",
        depth: 1,
        shared: [{ id: "v", inForce: "yes", evidence: "likely", since: null }],
      },
    ]);
  });

  test("a tie nobody can place in time makes the sharing unknown, and an ended one is no sharing", () => {
    const answer = partnersOf("a", [
      shared("u", officer, [tie("a"), tie("b", { inForce: "unknown" })]),
      shared("n", officer, [tie("a", { inForce: "no" }), tie("c", { inForce: "unknown" })]),
    ]);
    expect(answer).toEqual({
      partners: [],
      unknown: [{ id: "u", organisations: ["b"] }],
      atOtherTimes: [{ id: "n", organisations: ["c"] }],
    });
  });

  test("working together is mutual, and equally deep from both ends", () => {
    fc.assert(
      fc.property(anyShared, (everything) => {
        const depthFrom = (one: string, other: string) =>
          partnersOf(one, everything).partners.find(({ organisation }) => organisation === other)?.depth ?? 0;
        for (const [one, other] of [
          ["a", "b"],
          ["a", "c"],
          ["b", "d"],
        ] as const) {
          expect(depthFrom(one, other)).toBe(depthFrom(other, one));
        }
      }),
    );
  });

  test("nobody is their own partner, and the deepest comes first", () => {
    fc.assert(
      fc.property(anyShared, (everything) => {
        const { partners } = partnersOf("a", everything);
        expect(partners.map(({ organisation }) => organisation)).not.toContain("a");
        const depths = partners.map(({ depth }) => depth);
        expect(depths).toEqual([...depths].sort((one, other) => other - one));
      }),
    );
  });
});

describe("the surest pair of two organisations' ties", () => {
  test("is the same from either end, however many ties they have", () => {
    fc.assert(
      fc.property(fc.array(anyTie, { maxLength: 4 }), fc.array(anyTie, { maxLength: 4 }), (own, theirs) => {
        expect(surestPair(own, theirs)).toEqual(surestPair(theirs, own));
      }),
    );
  });

  test("holds from the later start until the earlier end, no surer than the less sure of the two", () => {
    expect(
      surestPair(
        [
          tie("a", { inForce: "unknown" }),
          tie("a", { evidence: "unclear", validFrom: "2013", validTo: "2016-09-01" }),
        ],
        [tie("b", { inForce: "likely", validFrom: "2014-06", validTo: "2016-03" })],
      ),
    ).toEqual({ inForce: "likely", evidence: "unclear", validFrom: "2014-06", validTo: "2016-03" });
  });
});

describe("the summary of the evidence", () => {
  const ccg = (organisation: string, more: Partial<SharingTie> = {}) => ({
    ...tie(organisation, more),
    isCcg: true,
  });

  test("a CCG counts once, by the best evidence there is for it", () => {
    const summary = evidenceSummary([
      { kind: "post", role: "accountable-officer", ties: [ccg("a", { evidence: "likely" }), ccg("b")] },
      { kind: "post", role: "chief-officer", ties: [ccg("a"), ccg("c", { evidence: "unclear" })] },
      { kind: "function", role: null, ties: [ccg("d", { inForce: "unknown" }), ccg("a")] },
    ]);
    expect(summary.accountableOrChiefOfficer).toEqual({
      documented: 2,
      likely: 0,
      documentedOrLikely: 2,
      weaker: 1,
      unknown: 0,
    });
    expect(summary.anything).toMatchObject({ documented: 2, weaker: 1, unknown: 1 });
  });

  test("a post that only one organisation is tied to is not shared", () => {
    const { anyPost } = evidenceSummary([{ kind: "post", role: "chief-nurse", ties: [ccg("a")] }]);
    expect(anyPost.documentedOrLikely).toBe(0);
  });
});

test("the words on what things count name each figure as it is counted", () => {
  const role = (slug: string): SharedThing => ({ kind: "post", role: slug });
  const grouping = (purpose: (typeof groupingPurposes)[number]): SharedThing => ({
    kind: "grouping",
    purpose,
  });
  for (const words of [depthFormula, commonWeightWords, commonWeightFormula]) {
    const figure = (of: string) => Number(new RegExp(`${of}(?: counts)? (\\d+)`).exec(words)?.[1]);
    for (const slug of ["accountable-officer", "chief-officer", "management-team"]) {
      expect(figure("whole management team")).toBe(weightOf(role(slug)));
    }
    expect(figure("another executive post")).toBe(weightOf(role("chief-nurse")));
    expect(figure("a function")).toBe(weightOf({ kind: "function" }));
    expect(figure("any other post")).toBe(weightOf(role("other")));
    for (const purpose of groupingPurposes) {
      const isOther = ["devolution", "locality", "custom", "vanguard"].includes(purpose);
      const of = isOther ? "any other grouping and a vanguard" : "a body that decides or buys together";
      expect(figure(of)).toBe(weightOf(grouping(purpose)));
    }
  }
});
