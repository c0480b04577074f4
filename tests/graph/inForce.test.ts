import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultAsAt, evidenceLevels, inForceAnswers } from "../../geodata/model/kinds.ts";
import { type DatedTie, inForceAt, standingOf } from "../../server/graph/inForce.ts";
import { daysOf } from "../../server/graph/partialDates.ts";

const dated = (given: Partial<DatedTie>): DatedTie => ({
  kind: "shares-post",
  target: "post:P1",
  validFrom: null,
  validTo: null,
  seenBy: null,
  evidence: "documented",
  inForceApril2016: "unknown",
  ...given,
});

describe("whether a tie was in force", () => {
  test("on 1 April 2016 the source row decides where no dates do", () => {
    for (const answer of inForceAnswers) {
      expect(inForceAt(dated({ inForceApril2016: answer }), defaultAsAt)).toBe(answer);
    }
  });

  test("before it began it was not, whatever the row says", () => {
    expect(inForceAt(dated({ validFrom: "2016-07", inForceApril2016: "likely" }), defaultAsAt)).toBe("no");
  });

  test("after it ended it was not", () => {
    expect(inForceAt(dated({ validTo: "2015-12", inForceApril2016: "yes" }), defaultAsAt)).toBe("no");
  });

  test("between a known start and a known end it was", () => {
    expect(inForceAt(dated({ validFrom: "2014", validTo: "2017" }), "2015-06-01")).toBe("yes");
  });

  test("in the year it began, with the day not known, nobody knows", () => {
    expect(inForceAt(dated({ validFrom: "2015", inForceApril2016: "yes" }), "2015-06-01")).toBe("unknown");
  });

  test("between its start and April 2016 it held, when the row says it was in force then", () => {
    expect(inForceAt(dated({ validFrom: "2014", inForceApril2016: "yes" }), "2015-06-01")).toBe("yes");
    expect(inForceAt(dated({ validFrom: "2014", inForceApril2016: "likely" }), "2015-06-01")).toBe("likely");
  });

  test("after it was last seen nobody knows, because an arrangement can end", () => {
    expect(inForceAt(dated({ validFrom: "2014", inForceApril2016: "yes" }), "2017-06-01")).toBe("unknown");
    expect(inForceAt(dated({ seenBy: "2017-11", inForceApril2016: "yes" }), "2017-06-01")).toBe("yes");
  });

  test("a tie of the map itself answers the same on every day", () => {
    const inCounty = dated({ kind: "member-of", target: "county:E10000001", inForceApril2016: "yes" });
    expect(inForceAt(inCounty, "2019-01-01")).toBe("yes");
  });

  test("no day outside the known start and end is ever called in force", () => {
    const day = fc
      .date({ min: new Date("2010-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, fc.constantFrom(...inForceAnswers), (one, other, asAt, inForceApril2016) => {
        const [validFrom, validTo] = one <= other ? [one, other] : [other, one];
        const answer = inForceAt(dated({ validFrom, validTo, inForceApril2016 }), asAt);
        expect(answer).toBe(asAt < validFrom || asAt > validTo ? "no" : "yes");
      }),
    );
  });
});

test("evidence that was not asked for leaves a tie out, and an unknown time is counted apart", () => {
  const question = { asAt: defaultAsAt, evidence: new Set(evidenceLevels) };
  expect(standingOf(dated({ inForceApril2016: "yes" }), question)).toBe("shown");
  expect(standingOf(dated({}), question)).toBe("unknown");
  expect(standingOf(dated({ inForceApril2016: "no" }), question)).toBe("left-out");
  expect(standingOf(dated({ evidence: "unclear" }), { ...question, evidence: new Set(["documented"]) })).toBe(
    "left-out",
  );
});

test("a date known to the month runs to the month's last day, leap years included", () => {
  expect(daysOf("2016-02")).toEqual({ earliest: "2016-02-01", latest: "2016-02-29" });
  expect(daysOf("2015")).toEqual({ earliest: "2015-01-01", latest: "2015-12-31" });
  expect(daysOf("2015-03-09")).toEqual({ earliest: "2015-03-09", latest: "2015-03-09" });
});
