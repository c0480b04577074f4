import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainAreaName, plainCcgName, searchKey } from "../../../geodata/model/plainNames.ts";

describe("the name people say", () => {
  test.each([
    ["NHS Leeds North CCG", "Leeds North"],
    ["NHS Newark & Sherwood CCG", "Newark & Sherwood"],
    ["NHS Windsor, Ascot and Maidenhead CCG", "Windsor, Ascot and Maidenhead"],
    ["NHS Kernow Clinical Commissioning Group", "Kernow"],
  ])("for %s is %s", (official, plain) => {
    expect(plainCcgName(official)).toBe(plain);
  });

  test.each([
    ["Bristol, City of", "Bristol"],
    ["Herefordshire, County of", "Herefordshire"],
    ["City of London", "City of London"],
  ])("for the council area %s is %s", (official, plain) => {
    expect(plainAreaName(official)).toBe(plain);
  });
});

describe("names are found however they are typed", () => {
  test.each([
    ["NHS St Helens CCG", "saint helens"],
    ["Newark & Sherwood", "NEWARK AND SHERWOOD"],
    ["Newark&Sherwood", "newark and sherwood"],
    ["Guy's and St Thomas'", "guys & saint thomas"],
    ["King’s Lynn", "Kings Lynn"],
    ["St. Helens", "St Helens"],
    ["Stoke-on-Trent", "stoke on trent"],
    ["NHS Hull Clinical Commissioning Group", "Hull"],
    ["The Royal Marsden", "royal marsden"],
  ])("%s and %s are one name", (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  test("Leeds North and Leeds West stay two names", () => {
    expect(searchKey("Leeds North")).not.toBe(searchKey("Leeds West"));
  });

  test("a text of nothing but silent words keeps them, so that it can be found at all", () => {
    expect(searchKey("NHS CCG")).toBe("nhs ccg");
  });

  test("the key of a key is the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });

  test("case and surrounding punctuation never matter", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,20}$/), (text) => {
        expect(searchKey(`  ${text.toUpperCase()}!`)).toBe(searchKey(text));
      }),
    );
  });
});
