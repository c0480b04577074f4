import { describe, expect, test } from "vitest";
import { addressOrNull, citationOf, citationsOf } from "../../../geodata/steps/tables/citations.ts";

const row = (some: Partial<Parameters<typeof citationsOf>[0]>) => ({
  source_title: "Minutes | News",
  publisher: "A CCG | A paper",
  source_date: "2016-01 | undated",
  url: "https://ccg.example/minutes | https://paper.example/news",
  ...some,
});

describe("sources of one row", () => {
  test("values that are equally many belong together by their place", () => {
    expect(citationsOf(row({}))).toEqual([
      { title: "Minutes", publisher: "A CCG", date: "2016-01", url: "https://ccg.example/minutes" },
      { title: "News", publisher: "A paper", date: null, url: "https://paper.example/news" },
    ]);
  });

  test("one date for two sources is nobody's date", () => {
    const cited = citationsOf(row({ source_date: "2016-03" }));
    expect(cited.map((citation) => citation.date)).toEqual([null, null]);
  });

  test("one address for two sources stands as a source of its own", () => {
    const cited = citationsOf(row({ url: "https://paper.example/news" }));
    expect(cited.map((citation) => citation.url)).toEqual([null, null, "https://paper.example/news"]);
  });

  test("one work in two places is cited at both", () => {
    const cited = citationsOf(
      row({ source_title: "Two items", publisher: "A council", source_date: "2014 | 2015" }),
    );
    expect(cited.map(({ title, publisher, date }) => [title, publisher, date])).toEqual([
      ["Two items", "A council", "2014"],
      ["Two items", "A council", "2015"],
    ]);
  });

  test("an address that says it is the first belongs to the first source", () => {
    const cited = citationsOf(row({ url: "https://paper.example/news | (first address: article 12)" }));
    expect(cited.map((citation) => citation.url)).toEqual([null, "https://paper.example/news"]);
  });

  test("a row without a source has none", () => {
    expect(citationsOf(row({ source_title: "", publisher: "", source_date: "", url: "" }))).toEqual([]);
  });
});

describe("a source named in one column", () => {
  test("the publisher written first is told apart from the title", () => {
    expect(citationOf("HSJ, Two CSUs, one tender", null)).toMatchObject({
      publisher: "HSJ",
      title: "Two CSUs, one tender",
    });
  });

  test("a title without a known publisher stays whole", () => {
    expect(citationOf("Wiltshire Joint Committee, minutes", null)).toMatchObject({
      publisher: null,
      title: "Wiltshire Joint Committee, minutes",
    });
  });
});

describe("an address is only kept where it leads somewhere", () => {
  test.each([
    ["a file in a repository", "github.com/some/repository file.csv"],
    ["one that was cut short", "https://papers.example/terms-of-refer..."],
    ["one that carries a person's name and post", "https://papers.example/ann-other-chair-agenda.html"],
  ])("%s is no address", (_, text) => {
    expect(addressOrNull(text)).toBeNull();
  });
});
