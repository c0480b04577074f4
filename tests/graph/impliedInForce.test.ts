import fc from "fast-check";
import { expect, test } from "vitest";
import { impliedInForceApril2016 } from "../../server/graph/inForce.ts";

test.each([
  [{ validFrom: "2013", validTo: null, seenBy: null }, "likely"],
  [{ validFrom: "2013", validTo: "2017-03-31", seenBy: null }, "yes"],
  [{ validFrom: "2013", validTo: null, seenBy: "2017" }, "yes"],
  [{ validFrom: "2016-04-01", validTo: null, seenBy: null }, "yes"],
  [{ validFrom: "2016", validTo: null, seenBy: null }, "unknown"],
  [{ validFrom: "2013", validTo: "2016", seenBy: null }, "unknown"],
  [{ validFrom: "2017", validTo: null, seenBy: null }, "no"],
  [{ validFrom: null, validTo: "2015", seenBy: null }, "no"],
  [{ validFrom: null, validTo: null, seenBy: "2015" }, "unknown"],
  [{ validFrom: null, validTo: null, seenBy: "2016-04-01" }, "yes"],
  [{ validFrom: null, validTo: null, seenBy: null }, "unknown"],
] as const)("with %j a tie is taken to have been in force on 1 April 2016: %s", (dates, answer) => {
  expect(impliedInForceApril2016(dates)).toBe(answer);
});

test("nothing before its start or after its end is in force, and without dates nobody knows", () => {
  const date = fc.option(
    fc
      .record({
        year: fc.integer({ min: 2012, max: 2019 }),
        month: fc.option(fc.integer({ min: 1, max: 12 })),
      })
      .map(({ year, month }) =>
        month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`,
      ),
  );
  fc.assert(
    fc.property(date, date, (validFrom, validTo) => {
      const answer = impliedInForceApril2016({ validFrom, validTo, seenBy: null });
      if (validFrom !== null && validFrom > "2016-04") expect(answer).toBe("no");
      if (validTo !== null && validTo < "2016") expect(answer).toBe("no");
      if (validFrom === null && validTo === null) expect(answer).toBe("unknown");
    }),
  );
});
