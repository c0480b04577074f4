import { describe, expect, test } from "vitest";
import { parseInForce } from "../../../geodata/steps/tables/parseInForce.ts";

describe("whether something was in force on 1 April 2016", () => {
  test.each([
    ["yes", "yes"],
    ["likely", "likely"],
    ["unknown", "unknown"],
    ["no (from July 2016)", "no"],
    ["no (seen October 2016)", "no"],
    ["yes (month unknown)", "yes"],
    ["likely (some of the 12)", "likely"],
    ["yes (staff and commissioning only)", "yes"],
    ["partly (in-common from 2016)", "likely"],
    ["yes (programme); committee date unknown", "likely"],
  ] as const)("%s is read as %s", (words, answer) => {
    expect(parseInForce(words, "grouping")).toBe(answer);
  });

  test("a belief without a source is unknown", () => {
    expect(parseInForce("believed", "post")).toBe("unknown");
  });

  test("the officers are only likely where the fund is certain", () => {
    const words = "yes (pooled fund); likely (two AOs)";
    expect(parseInForce(words, "post")).toBe("likely");
    expect(parseInForce(words, "function")).toBe("yes");
  });

  test("words that are no answer give none", () => {
    expect(parseInForce("perhaps", "post")).toBeNull();
  });
});
