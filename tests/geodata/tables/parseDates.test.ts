import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateContext, type Dates, parseDates } from "../../../geodata/steps/tables/parseDates.ts";
import { datesIn } from "../../../geodata/steps/tables/readPartialDate.ts";
import { writtenDates } from "./writtenDates.ts";

const start: DateContext = { kind: "grouping", sighting: false };

const dates = (some: Partial<Dates>): Dates => ({ validFrom: null, validTo: null, seenBy: null, ...some });

describe("every way the source writes a date is read as far as it goes and no further", () => {
  test.each(Object.entries(writtenDates))("%s", (words, expected) => {
    expect(parseDates(words, start)).toEqual(dates(expected));
  });
});

describe("what a date means depends on its row", () => {
  test("a bare date that is the date of a source is a sighting, not a start", () => {
    expect(parseDates("2014-12", { kind: "function", sighting: true })).toEqual(dates({ seenBy: "2014-12" }));
  });

  test("the officers and the fund of one row keep their own dates", () => {
    const words = "AOs: by 2017-09; pooled fund 2014-03";
    expect(parseDates(words, { kind: "post", sighting: false })).toEqual(dates({ seenBy: "2017-09" }));
    expect(parseDates(words, { kind: "function", sighting: false })).toEqual(dates({ validFrom: "2014-03" }));
  });

  test("a unit that ended about a month has that month as its end", () => {
    expect(parseDates("2014 to about April 2016", start)).toEqual(
      dates({ validFrom: "2014", validTo: "2016-04" }),
    );
  });
});

test("no words give a start after a sighting", () => {
  const month = fc.tuple(fc.integer({ min: 2010, max: 2018 }), fc.integer({ min: 1, max: 12 }));
  const written = month.map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
  const part = fc
    .tuple(fc.constantFrom("", "by ", "c. ", "seen ", "still "), written)
    .map((pair) => pair.join(""));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const { validFrom, seenBy } = parseDates(parts.join("; "), start);
      expect(validFrom === null || seenBy === null || validFrom <= seenBy).toBe(true);
    }),
  );
});

describe("dates in a text", () => {
  test("a financial year is known by its last month only", () => {
    expect(datesIn("2013/14")).toEqual([{ date: "2014-03", approximate: true }]);
  });

  test("a month's name is read as the month", () => {
    expect(datesIn("announced in September 2015")).toEqual([{ date: "2015-09", approximate: false }]);
  });

  test("words without a year hold no date", () => {
    expect(datesIn("one team described later")).toEqual([]);
  });
});
