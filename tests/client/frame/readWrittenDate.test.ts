import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../../client/components/format.ts";
import { readWrittenDate } from "../../../client/frame/readWrittenDate.ts";

const sentenceOf = (text: string) => {
  const read = readWrittenDate(text);
  return read.kind === "fault" ? read.sentence : `read as ${read.day}`;
};

describe("a date people in Britain write", () => {
  test.each([
    "1 April 2016",
    "  1 april 2016 ",
    "1st Apr 2016",
    "01 Apr 16",
    "1/4/2016",
    "01/04/2016",
    "1/4/16",
    "1.4.2016",
    "1-4-2016",
    "April 1, 2016",
    "2016-04-01",
    "2016/4/1",
  ])("is read from %j with the day before the month", (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: "day", day: "2016-04-01" });
  });

  test("may shorten September as people do", () => {
    for (const month of ["Sep", "Sept", "september"])
      expect(readWrittenDate(`3 ${month} 2017`)).toEqual({ kind: "day", day: "2017-09-03" });
  });

  const days = fc
    .integer({ min: Date.UTC(2012, 0, 1) / 86_400_000, max: Date.UTC(2018, 11, 31) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

  test("is the same day in words, in figures and as computers write it, for every day allowed", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split("-");
        for (const text of [
          formatDate(day),
          `${date}/${month}/${year}`,
          `${Number(date)}/${Number(month)}/${year}`,
          day,
        ])
          expect(readWrittenDate(text)).toEqual({ kind: "day", day });
      }),
    );
  });
});

describe("what is no date that can be asked about", () => {
  test.each([
    ["14 October 1066", "14 October 1066 is too early. Any day from 1 January 2012 to 31 December 2018"],
    ["1/1/2019", "1 January 2019 is too late. Any day from 1 January 2012 to 31 December 2018"],
    ["31/4/2016", "April 2016 has 30 days; there is no day 31 in it."],
    ["29 February 2015", "February 2015 has 28 days; there is no day 29 in it."],
    ["4/13/2016", "There is no month 13. The day comes first here: 4/12/2016 is 4 December."],
    ["April 2016", "“April 2016” is not a date this box can read. Write it like 1 April 2016"],
    ["1 Apricot 2016", "“1 Apricot 2016” is not a date"],
    ["1 ma 2016", "“1 ma 2016” is not a date"],
    ["", "An empty box is not a date"],
  ])("%j is told why", (text, sentence) => {
    expect(sentenceOf(text)).toContain(sentence);
  });

  test("is never taken for a day, and what is told of it stays short, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme", minLength: 100 })), (text) => {
        const read = readWrittenDate(text);
        if (read.kind === "day") expect(Number.isNaN(Date.parse(read.day))).toBe(false);
        else expect(read.sentence.length).toBeLessThan(250);
      }),
    );
  });
});
