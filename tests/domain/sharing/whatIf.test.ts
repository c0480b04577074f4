import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AtomSet } from "../../../server/domain/atomSet.ts";
import { atomTable } from "../../../server/domain/atomTable.ts";
import { landOf } from "../../../server/domain/land.ts";
import { type WhatIfQuestion, whatIf } from "../../../server/domain/sharing/whatIf.ts";
import { anyGroupings, atom, atomSet, land } from "../world.ts";

const table = atomTable([
  atom({ ccg: "C1", county: "K1", people: 100 }),
  atom({ ccg: "C2", county: "K1", people: 300 }),
  atom({ ccg: "C3", county: "K2", stp: "S2", people: 600 }),
]);
const country = landOf(table, land([100, 300, 600], [[0, 1]]));
const would = (id: string, atoms: AtomSet | null, trust: string | null = null) => ({
  id,
  atoms,
  mainProvider: trust === null ? null : { trust, share: 0.8 },
});
const ask = (question: Partial<WhatIfQuestion>) =>
  whatIf(table, country, {
    organisations: [],
    sharedNow: [],
    hospitals: [],
    waterLinks: [],
    costs: { yearlyCost: null, shareSaved: 1 },
    ...question,
  });
const small = would("ccg:C1", atomSet(0), "RA");
const middle = would("ccg:C2", atomSet(1), "RA");
const large = would("ccg:C3", atomSet(2), "RB");

describe("sharing one post", () => {
  test("serves everybody where each post served its own before", () => {
    const answer = ask({ organisations: [small, middle], hospitals: [0, 1, 2] });
    expect(answer.servedNow.map(({ people, entry }) => [people, entry])).toEqual([
      [100, null],
      [300, null],
    ]);
    expect([answer.servedThen, answer.postsNow, answer.postsThen]).toEqual([400, 2, 1]);
    expect(answer.hospitalsInside).toBe(2);
  });

  test("a post two share already is one post, and whoever is not asked about would be left without it", () => {
    const answer = ask({
      organisations: [small, large],
      sharedNow: [{ entry: "post:P", organisations: [small, middle] }],
    });
    expect(answer.servedNow[0]).toEqual({
      organisation: "ccg:C1",
      entry: "post:P",
      people: 400,
      leftOut: ["ccg:C2"],
    });
    expect(
      ask({
        organisations: [small, middle],
        sharedNow: [{ entry: "post:P", organisations: [small, middle] }],
      }).postsNow,
    ).toBe(1);
  });

  test("the small partner has a tenth of the people and half of the votes", () => {
    const { voices, sizes } = ask({ organisations: [small, would("ccg:X", atomSet(1, 2))] });
    expect(voices[0]).toEqual({ organisation: "ccg:C1", byPeople: 0.1, oneEach: 0.5, isSmallest: true });
    expect(sizes.largestToSmallest).toBe(9);
  });

  test("one provider, council and footprint are told from several, and land that hangs together from land that does not", () => {
    const near = ask({ organisations: [small, middle] });
    expect(near.sameMainProvider).toBe(true);
    expect(near.councils.nestsIn?.code).toBe("K1");
    expect(near.pieces.inhabited).toHaveLength(1);
    const far = ask({ organisations: [small, large] });
    expect(far.sameMainProvider).toBe(false);
    expect([far.councils.nestsIn, far.footprints.nestsIn]).toEqual([null, null]);
    expect(far.pieces.inhabited).toHaveLength(2);
  });

  test("a provider nobody knows leaves it unknown whether it is the same", () => {
    expect(ask({ organisations: [small, would("ccg:C2", atomSet(1))] }).sameMainProvider).toBeNull();
  });

  test("a trust has no people, which is not nobody", () => {
    const answer = ask({ organisations: [would("trust:RA", null), small] });
    expect(answer.servedNow[0]?.people).toBeNull();
    expect(answer.voices[0]?.byPeople).toBeNull();
    expect(ask({ organisations: [would("trust:RA", null)] }).servedThen).toBeNull();
  });
});

describe("the running-cost effect", () => {
  test("is posts fewer by cost by share saved, beside the allowance", () => {
    const { cost } = ask({
      organisations: [small, middle, large],
      costs: { yearlyCost: 120_000, shareSaved: 0.5 },
    });
    expect([cost.saved, cost.allowance]).toEqual([120_000, Math.round(1000 * 22.07)]);
    expect(cost.formula).toContain("3 now − 1 then");
  });

  test("is not known where nobody says what a post costs", () => {
    const { cost } = ask({ organisations: [small, middle] });
    expect([cost.saved, cost.shareOfAllowance]).toEqual([null, null]);
  });
});

test("whoever shares, nobody is counted twice, voices add up to one, and nothing is saved below nothing", () => {
  fc.assert(
    fc.property(
      anyGroupings,
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ atoms, groupings }, shareSaved) => {
        const england = atomTable(atoms);
        const answer = whatIf(
          england,
          landOf(
            england,
            land(
              atoms.map(({ people }) => people),
              [],
            ),
          ),
          {
            organisations: groupings.map((set, place) => would(`x${place}`, set)),
            sharedNow: [],
            hospitals: [],
            waterLinks: [],
            costs: { yearlyCost: 100_000, shareSaved },
          },
        );
        expect(answer.servedThen).toBeLessThanOrEqual(england.totalPeople);
        expect(answer.servedThen).toBeLessThanOrEqual(answer.people?.sum ?? 0);
        expect(answer.cost.saved).toBeGreaterThanOrEqual(0);
        const shares = answer.voices.map(({ byPeople }) => byPeople);
        if (!shares.includes(null)) {
          expect(shares.reduce((sum: number, share) => sum + (share ?? 0), 0)).toBeCloseTo(1);
        }
      },
    ),
  );
});
