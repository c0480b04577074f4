import { describe, expect, test } from "vitest";
import { organisationSummary } from "../../../client/views/organisation/summary.ts";
import { figure, member, membership, organisation, overlap } from "./smallOrganisation.ts";

const said = (known: Parameters<typeof organisation>[0], rank: { place: number; of: number } | null = null) =>
  organisationSummary(organisation(known), rank).join(" ");

describe("an area", () => {
  test("is told by its people, its place in its layer and how it stands to the median", () => {
    const figures = [figure("ratio-to-median", { value: 2.188 })];
    expect(said({ population: 504_052, figures }, { place: 15, of: 209 })).toBe(
      "504,052 people live here: the 15th largest of 209 CCGs, 2.2 times the median.",
    );
  });
  test("near the median is not called 1.0 times the median", () => {
    const figures = [figure("ratio-to-median", { value: 1.03 })];
    expect(said({ population: 237_000, figures })).toBe("237,000 people live here: about the median size.");
  });
  test("whose people are not known is not said to have none", () => {
    expect(said({ population: null })).toBe("");
  });
  test("that is divided says between what, and how its people are parted", () => {
    const overlaps = [
      overlap("stp", { "West, North and East Cumbria": [0.63, 1], Lancashire: [0.37, 0.11] }),
    ];
    expect(said({ overlaps })).toBe(
      "It is divided between two footprints: 63% in West, North and East Cumbria and 37% in Lancashire.",
    );
  });
  test("that is made up of whole areas is not called divided", () => {
    const overlaps = [overlap("county", { Poole: [0.4, 1], Bournemouth: [0.6, 1] })];
    expect(said({ overlaps })).toMatch(/^It is made up of two counties and unitaries/);
  });
  test("names the footprint of the map as in force only where its tie says so at the date", () => {
    const overlaps = [overlap("stp", { Durham: [1, 0.5] }), overlap("region", { North: [1, 0.1] })];
    const memberships = [membership("stp")];
    expect(said({ overlaps, memberships, asAt: "2016-10-01" })).toBe(
      "It lies in Durham (footprint) and North (region).",
    );
    expect(said({ overlaps, membershipsUnknown: 1, asAt: "2018-12-31" })).toBe(
      "It lies in Durham (footprint of 2016) and North (region). Whether the footprints were still these on 31 December 2018 is not known.",
    );
    expect(said({ overlaps, asAt: "2015-04-01" })).toBe(
      "It lies in Durham (footprint of 2016) and North (region). Footprints were announced in March 2016: on 1 April 2015 there were none.",
    );
  });
  test("that no footprint's tie speaks of knows the footprint for the day of the map alone", () => {
    const overlaps = [overlap("stp", { Durham: [1, 0.5] })];
    expect(said({ kind: "county", overlaps })).toBe("It lies in Durham (footprint).");
    expect(said({ kind: "county", overlaps, asAt: "2018-12-31" })).toContain("is not known");
    expect(said({ kind: "region", overlaps, asAt: "2018-12-31" })).toBe("");
  });
  test("that is a footprint whose members are not known at the date says so after what it holds", () => {
    const overlaps = [overlap("ccg", { Fylde: [0.5, 1], Wyre: [0.5, 1] })];
    expect(said({ kind: "stp", overlaps, members: [member("Fylde")], asAt: "2016-10-01" })).toBe(
      "It is made up of two whole CCGs.",
    );
    expect(said({ kind: "stp", overlaps, membersUnknown: 2, asAt: "2018-12-31" })).toBe(
      "It is made up of two whole CCGs. Whether the footprints were still these on 31 December 2018 is not known.",
    );
  });
  test("that is a footprint says how many CCGs it holds whole and cuts", () => {
    const overlaps = [overlap("ccg", { Fylde: [0.5, 1], Wyre: [0.4, 1], Cumbria: [0.1, 0.37] })];
    expect(said({ kind: "stp", overlaps })).toBe("It holds two whole CCGs and cuts across one more.");
  });
});

describe("what is no area", () => {
  test("a post names who shares it and how many people that makes", () => {
    const members = [member("Newbury"), member("Wokingham")];
    const figures = [figure("people-of-members", { value: 266_803 })];
    expect(said({ kind: "post", members, figures })).toBe(
      "A shared post of two CCGs with 266,800 people: Newbury and Wokingham.",
    );
  });
  test("a support unit without known customers is not said to have none", () => {
    expect(said({ kind: "csu" })).toBe(
      "A commissioning support unit; which CCGs it served is not known for 1 April 2016.",
    );
  });
  test("a grouping is called by its purpose", () => {
    const members = [member("Wirral")];
    expect(said({ kind: "grouping", purpose: "joint-committee", members })).toBe(
      "A joint committee of one CCG: Wirral.",
    );
  });
  test("a trust names the year of its admissions", () => {
    const node = member("Southwark").node;
    const admissions = [{ node, share: 0.49, period: "2020", note: null }];
    expect(said({ kind: "trust", acute: true, admissions })).toContain(
      "In 2020 it admitted people of one CCG, the largest share from Southwark: 49% of that CCG's admissions.",
    );
  });
  test("a practice says whose member it is", () => {
    expect(said({ kind: "practice", memberships: [membership("ccg")] })).toBe("A member practice of A ccg.");
  });
});
