import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refusalOf, refusalOfAddress } from "../../../server/domain/sharing/textRules.ts";

describe("a text the register does not keep", () => {
  test.each([
    ["shared since Dr A Smith left", "person's name"],
    ["Councillor Jones chairs it", "person's name"],
    ["Prof. Ann Other", "person's name"],
    ["cllr jones", "person's name"],
    ["ask dr smith", "person's name"],
    ["DR SMITH", "person's name"],
    ["Drs Smith and Jones", "person's name"],
    ["Sir O’Brien", "person's name"],
    ["Dr de Souza", "person's name"],
    ["Dr.Émile", "person's name"],
    ["D\u200Br Smith", "person's name"],
    ["Ｄｒ Ｓｍｉｔｈ", "person's name"],
    ["write to ann.other@nhs.net", "e-mail address"],
    ["ann＠nhs．net", "e-mail address"],
    ["call 0113 243 3144", "telephone number"],
    ["(01904) 555 555", "telephone number"],
    ["07700900123", "telephone number"],
    ["+44 (0)20 7946 0018", "telephone number"],
    ["020-7946-0018", "telephone number"],
  ])("%s has a %s in it, and is told so", (text, kind) => {
    expect(refusalOf(text)).toContain(kind);
    expect(refusalOf(text)).toContain("posts and roles are kept, not people");
  });

  test.each([["a\u0000b"], ["bell \u0007"], ["half \uD83D of one"], ["\uDE00"]])(
    "%j has what cannot be kept",
    (text) => {
      expect(refusalOf(text)).toContain("cannot be kept");
    },
  );

  test("an address hides neither a person nor a character behind its percent signs", () => {
    expect(refusalOfAddress("https://example.org/?to=ann%40nhs.net")).toContain("e-mail address");
    expect(refusalOfAddress("https://example.org/Dr%20Smith")).toContain("person's name");
    expect(refusalOfAddress("https://example.org/Dr+Smith")).toContain("person's name");
    expect(refusalOfAddress("https://ann:secret@nhs.net/")).toContain("e-mail address");
    expect(refusalOfAddress("https://example.org/%00")).toContain("cannot be kept");
  });
});

describe("a text the register keeps", () => {
  test.each([
    "Chief nurse, Mansfield and Ashfield + Newark & Sherwood",
    "MS nurses and an MR scanner",
    "the Lord Mayor's office",
    "from 2013-04 to 2017-03-31, seen 01/04/2016",
    "01-04-2013 to 31-03-2017",
    "2013 2014 2015 2016 2017",
    "population 0 to 15: 10,389,000 of 54,786,327",
    "10M, 10N, 10W and 11D; E38000110",
    "a Dr and a nurse",
    "drop-in centre @ the hospital",
    "£1,250,000 a year",
    "An emoji 😀 and a line\nend",
  ])("%s", (text) => {
    expect(refusalOf(text)).toBeNull();
  });

  test("the numbers of a web address are taken for no telephone", () => {
    expect(refusalOfAddress("https://www.hsj.co.uk/01132433144.article")).toBeNull();
    expect(refusalOfAddress("https://example.org/%zz")).toBeNull();
  });
});

test("no titled name gets through, whatever stands around it", () => {
  const title = fc.constantFrom(
    "Dr",
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Prof",
    "Professor",
    "Cllr",
    "Councillor",
    "Sir",
  );
  const name = fc
    .stringMatching(/^[A-Z][a-z]{1,9}$/)
    .filter((text) => !/^(Mayor|Justice|Provost)$/.test(text));
  const around = fc.stringMatching(/^[a-z ,.]{0,30}$/);
  fc.assert(
    fc.property(
      title,
      fc.constantFrom(" ", ". ", "  ", "\u00A0"),
      name,
      around,
      around,
      (called, gap, who, before, after) => {
        expect(refusalOf(`${before} ${called}${gap}${who} ${after}`)).not.toBeNull();
      },
    ),
  );
});

test("no British telephone number gets through, however it is spaced", () => {
  const digits = fc.stringMatching(/^0[12357]\d{9}$/);
  const gaps = fc.array(fc.constantFrom("", "", " ", "-"), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(digits, gaps, (number, between) => {
      const spaced = [...number]
        .map((digit, place) => digit + (place >= 3 ? (between[place] ?? "") : ""))
        .join("");
      expect(refusalOf(`call ${spaced.replace(/[ -]$/, "")}`)).not.toBeNull();
    }),
  );
});
