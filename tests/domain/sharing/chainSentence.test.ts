import { describe, expect, test } from "vitest";
import {
  chainSentence,
  type HeldCommon,
  togetherInWords,
} from "../../../server/domain/sharing/chainSentence.ts";

/** Something in common that is documented and in force, in which everything not given is unknown. */
const common = (given: Pick<HeldCommon, "kind"> & Partial<HeldCommon>): HeldCommon => ({
  id: `${given.kind}:1`,
  name: "Something",
  what: null,
  purpose: null,
  inForce: "yes",
  evidence: "documented",
  validFrom: null,
  ...given,
});

const officer = common({ kind: "post", what: "accountable-officer" });
const contracting = common({ kind: "function", what: "contracting" });
const finance = common({ kind: "function", what: "finance" });
const supportUnit = common({ kind: "csu" });
const border = common({ kind: "neighbour" });

describe("a chain of collaboration in words", () => {
  test("each step follows on the name the one before ended with", () => {
    expect(
      chainSentence("Corby", [
        { to: "Nene", shared: [officer] },
        { to: "Herts Valleys", shared: [supportUnit] },
      ]),
    ).toBe(
      "Corby shares an accountable officer with Nene, which buys from the same support unit as Herts Valleys.",
    );
  });

  test("two things of a kind are named, and more are counted", () => {
    expect(togetherInWords([officer, contracting, finance], "Nene")).toBe(
      "shares an accountable officer, contracting and finance with Nene",
    );
    const three = [contracting, finance, common({ kind: "function", what: "quality" })];
    expect(togetherInWords([officer, ...three], "Nene")).toBe(
      "shares an accountable officer and 3 functions with Nene",
    );
  });

  test("two posts of one role are counted, since naming it twice tells nothing", () => {
    const member = common({ kind: "post", what: "lay-member" });
    expect(togetherInWords([member, member], "Nene")).toBe("shares 2 posts with Nene");
  });

  test("what leads to the other by another word says so before the name", () => {
    expect(togetherInWords([officer, supportUnit], "Nene")).toBe(
      "shares an accountable officer with, and buys from the same support unit as, Nene",
    );
    expect(togetherInWords([officer, border], "Nene")).toBe(
      "shares an accountable officer with, and borders, Nene",
    );
  });

  test("since when is said where it is known, as exactly as it is known", () => {
    expect(togetherInWords([{ ...officer, validFrom: "2013-04" }], "Nene")).toBe(
      "shares an accountable officer (since April 2013) with Nene",
    );
    expect(togetherInWords([{ ...officer, validFrom: "2013" }], "Nene")).toContain("(since 2013)");
  });

  test("what is likely, unclear or without a source is never told as a fact", () => {
    expect(togetherInWords([{ ...officer, inForce: "likely" }], "Nene")).toBe(
      "likely shares an accountable officer with Nene",
    );
    expect(togetherInWords([{ ...officer, evidence: "unclear" }], "Nene")).toBe(
      "is recorded, on unclear evidence, as sharing an accountable officer with Nene",
    );
    expect(togetherInWords([officer, { ...contracting, evidence: "unverified" }], "Nene")).toBe(
      "shares an accountable officer and is recorded, without a source, as sharing contracting with Nene",
    );
  });

  test("what nobody can place in time is not told at all", () => {
    expect(togetherInWords([officer, { ...contracting, inForce: "unknown" }], "Nene")).toBe(
      "shares an accountable officer with Nene",
    );
  });

  test("areas both lie in make one clause, and a county is not called a council area", () => {
    const around = [
      common({ kind: "stp" }),
      common({ kind: "county", id: "county:E10000021" }),
      common({ kind: "region" }),
    ];
    expect(togetherInWords(around, "Nene")).toBe("lies in the same footprint, county and region as Nene");
    expect(togetherInWords([common({ kind: "county", id: "county:E06000055" })], "Nene")).toBe(
      "lies in the same council area as Nene",
    );
  });

  test("admissions are told with their year", () => {
    const trusts = ["trust:RXX", "trust:RYY"].map((id) => common({ kind: "trust", id, inForce: "likely" }));
    expect(togetherInWords(trusts, "Nene")).toBe("had people admitted in 2020 to the same 2 trusts as Nene");
  });

  test("groupings that go by a name are called by it, committees by what they are", () => {
    const vanguard = common({ kind: "grouping", purpose: "vanguard", name: "Salford Together" });
    const committee = common({ kind: "grouping", purpose: "joint-committee", name: "Committee, A + B" });
    const devolution = common({
      kind: "grouping",
      purpose: "devolution",
      name: "Tees Valley devolution area",
    });
    expect(togetherInWords([vanguard], "B")).toBe("is in the vanguard “Salford Together” with B");
    expect(togetherInWords([committee], "B")).toBe("is in a joint committee with B");
    expect(togetherInWords([devolution], "B")).toBe("is in the Tees Valley devolution area with B");
    expect(togetherInWords([vanguard, vanguard, vanguard], "B")).toBe("is in 3 vanguards with B");
    expect(togetherInWords([vanguard, committee, devolution], "B")).toBe("is in 3 groupings with B");
  });

  test("a post or function that the vocabulary has no word for is called by its own name", () => {
    expect(togetherInWords([common({ kind: "post", what: "other", name: "Chief pharmacist" })], "B")).toBe(
      "shares the post “Chief pharmacist” with B",
    );
  });

  test("a sentence stays short: what is beyond three clauses is counted", () => {
    const everything = [
      officer,
      common({ kind: "grouping", purpose: "federation" }),
      supportUnit,
      common({ kind: "stp" }),
      border,
    ];
    expect(togetherInWords(everything, "Nene")).toBe(
      "shares an accountable officer and is in a federation with, buys from the same support unit as, and has 2 more things in common with, Nene",
    );
  });
});
