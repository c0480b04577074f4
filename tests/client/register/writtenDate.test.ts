import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../../client/components/format.ts";
import { readWrittenDate } from "../../../client/views/collaboration/register/edit/writtenDate.ts";

const dateOf = (text: string) => {
  const read = readWrittenDate(text);
  return read.kind === "date" ? read.date : read.message;
};

describe("a date as people write it", () => {
  test.each([
    ["2015", "2015"],
    ["April 2015", "2015-04"],
    ["apr 2015", "2015-04"],
    ["Sept 2015", "2015-09"],
    ["4/2015", "2015-04"],
    ["2015-04", "2015-04"],
    ["1 April 2015", "2015-04-01"],
    ["1st of April, 2015", "2015-04-01"],
    ["01/04/2015", "2015-04-01"],
    ["1.4.2015", "2015-04-01"],
    ["2015-4-1", "2015-04-01"],
    ["  29 February 2016 ", "2016-02-29"],
  ])("“%s” is %s, the day before the month as in Britain", (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  test("nothing written is not known, and no fault", () => {
    expect(readWrittenDate("  ")).toEqual({ kind: "date", date: null });
  });

  test.each([
    "31 April 2015",
    "29 February 2015",
    "13/2015",
    "04/13/2015",
    "1 Brumaire 2015",
    "1/4/15",
    "1947",
    "soon",
  ])("“%s” is refused rather than guessed at", (text) => {
    expect(readWrittenDate(text).kind).toBe("wrong");
  });

  test("every date the register keeps is read back from how it is shown", () => {
    const day = fc
      .date({ min: new Date("1948-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
    fc.assert(
      fc.property(partial, (date) => {
        expect(dateOf(formatDate(date))).toBe(date);
        expect(dateOf(date)).toBe(date);
      }),
    );
  });

  test("whatever is written is either a date of the calendar or a fault, never an error", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readWrittenDate(text);
        if (read.kind === "date") expect(read.date ?? "2015").toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      }),
    );
  });
});
