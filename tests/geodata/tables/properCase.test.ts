import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { properCase } from "../../../geodata/steps/tables/properCase.ts";
import { plainTrustName } from "../../../geodata/steps/tables/providerNames.ts";

describe("a name in capitals is written as people write it", () => {
  test.each([
    ["THE DENSHAM SURGERY", "The Densham Surgery"],
    ["ST JOHN'S SURGERY", "St John's Surgery"],
    ["BARTON-UPON-HUMBER PRACTICE", "Barton-upon-Humber Practice"],
    ["DR L MCGROGAN & PARTNERS", "Dr L McGrogan & Partners"],
    ["DR JL HENDERSON & PARTNERS", "Dr JL Henderson & Partners"],
    ["DR D O'GALLAGHER", "Dr D O'Gallagher"],
    ["BLACKHEATH STANDARD PMS", "Blackheath Standard PMS"],
    ["ST. GILES SURGERY SE5 7RF", "St. Giles Surgery SE5 7RF"],
    ["2/IRLAM MEDICAL PRACTICE", "2/Irlam Medical Practice"],
    ["SOHO CENTRE FOR HEALTH AND CARE", "Soho Centre for Health and Care"],
  ])("%s", (register, written) => {
    expect(properCase(register)).toBe(written);
  });
});

describe("a name in mixed case keeps its own capitals", () => {
  test.each([
    ["University Hospitals Of Leicester NHS Trust", "University Hospitals of Leicester NHS Trust"],
    ["The Newcastle Upon Tyne Hospitals", "The Newcastle upon Tyne Hospitals"],
    ["Uclh Outreach: The Princess Grace Hospital ", "UCLH Outreach: The Princess Grace Hospital"],
    ["Queen Elizabeth I I Hospital", "Queen Elizabeth II Hospital"],
    ["2gether NHS Foundation Trust", "2gether NHS Foundation Trust"],
  ])("%s", (register, written) => {
    expect(properCase(register)).toBe(written);
  });

  test("no letter is lost or added", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z'&.() -]{1,30}$/), (name) => {
        const letters = (text: string) => text.replace(/\s/g, "").toLowerCase();
        expect(letters(properCase(name))).toBe(letters(name));
      }),
    );
  });
});

describe("a trust's everyday name", () => {
  test.each([
    ["Leeds Teaching Hospitals NHS Trust", "Leeds Teaching Hospitals"],
    [
      "The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust",
      "The Queen Elizabeth Hospital, King's Lynn",
    ],
    [
      "Kent and Medway NHS and Social Care Partnership Trust",
      "Kent and Medway NHS and Social Care Partnership Trust",
    ],
  ])("leaves out what every trust is called: %s", (official, plain) => {
    expect(plainTrustName(official)).toBe(plain);
  });

  test("is never the bare name of a place", () => {
    expect(plainTrustName("Bolton NHS Foundation Trust")).toBe("Bolton NHS FT");
  });
});
