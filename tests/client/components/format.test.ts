import { expect, test } from "vitest";
import { formatDate, formatShare } from "../../../client/components/format.ts";
import { inWords } from "../../../client/components/inWords.ts";

test.each([
  ["2016-04-01", "1 April 2016"],
  ["2015-03", "March 2015"],
  ["2013", "2013"],
  ["2014/15", "2014/15"],
])("the date %s is written as far as it is known: %s", (date, written) => {
  expect(formatDate(date)).toBe(written);
});

test("some is never written as none, nor nearly all as all", () => {
  expect([formatShare(0.004), formatShare(0.996), formatShare(0), formatShare(1), formatShare(null)]).toEqual(
    ["<1%", ">99%", "0%", "100%", "not known"],
  );
});

test("a sentence has counts in words up to ten", () => {
  expect([inWords(10), inWords(11), inWords(1_200)]).toEqual(["ten", "11", "1,200"]);
});
