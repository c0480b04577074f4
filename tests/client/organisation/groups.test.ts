import { expect, test } from "vitest";
import { figureGroups } from "../../../client/views/organisation/figureGroups.ts";
import { formatFigure } from "../../../client/views/organisation/formatFigure.ts";
import { evidenceSentence, inForceWords } from "../../../client/views/organisation/inForceWords.ts";
import { membershipGroups } from "../../../client/views/organisation/membershipGroups.ts";
import { mapWay } from "../../../client/views/organisation/ways.ts";
import { figure, member, membership, organisation } from "./smallOrganisation.ts";

test("a period that holds for a whole group is said once, in its heading", () => {
  const [group] = figureGroups([
    figure("people", { label: "People", period: "mid-2015" }),
    figure("density", { label: "Density", period: "mid-2015" }),
  ]);
  expect(group?.period).toBe("mid-2015");
  expect(group?.rows.map(({ label }) => label)).toEqual(["People", "Density"]);
});

test("where periods differ each row says its own, unless its label does", () => {
  const [group] = figureGroups([
    figure("core-allocation-2015-16", { label: "Core allocation 2015/16", period: "2015/16" }),
    figure("running-costs-estimate", {
      label: "Running costs (estimate)",
      period: "2016/17",
      estimate: true,
    }),
  ]);
  expect(group?.period).toBeNull();
  expect(group?.rows.map(({ label }) => label)).toEqual([
    "Core allocation 2015/16",
    "Running costs, 2016/17",
  ]);
});

test("the share and the number of one age band are one row, the youngest first", () => {
  const [group] = figureGroups([
    figure("people-75-plus"),
    figure("share-75-plus", { label: "Share aged 75 and over" }),
    figure("share-0-17", { label: "Share aged 0 to 17" }),
    figure("age-0-17"),
  ]);
  expect(group?.rows.map(({ label, figures }) => [label, ...figures.map(({ key }) => key)])).toEqual([
    ["Aged 0 to 17", "share-0-17", "age-0-17"],
    ["Aged 75 and over", "share-75-plus", "people-75-plus"],
  ]);
});

test("no figure is lost, whatever its key", () => {
  const keys = ["people", "age-85-plus", "largest-to-smallest-ccg", "ccgs-admitted", "never-heard-of"];
  const rows = figureGroups(keys.map((key) => figure(key))).flatMap((group) => group.rows);
  expect(rows.flatMap(({ figures }) => figures.map(({ key }) => key)).sort()).toEqual(keys.sort());
});

test("what is recorded of sharing stands apart from the place in its chains, and 0 says that nothing is recorded", () => {
  const partners = figure("sharing-partners", { value: 0, format: "count", zeroMeans: "nothing recorded" });
  const groups = figureGroups([figure("sharing-betweenness"), partners]);
  expect(groups.map(({ title }) => title)).toEqual([
    "Working together, as recorded",
    "In the chains of sharing",
  ]);
  expect(formatFigure(partners)).toBe("nothing recorded");
});

test("an unknown figure says so, and a ratio says times what", () => {
  expect(formatFigure(figure("people", { value: null }))).toBe("not known");
  expect(formatFigure(figure("ratio-to-median", { value: 2.19, format: "ratio" }))).toBe("2.2 times");
});

test("ties stand under what people look for: posts apart from functions, vanguards apart from footprints", () => {
  const groups = membershipGroups([
    membership("grouping", "vanguard"),
    membership("stp"),
    membership("function"),
    membership("post"),
    membership("grouping", "devolution"),
  ]);
  expect(groups.map(({ title, memberships }) => [title, memberships.length])).toEqual([
    ["Shared posts", 1],
    ["Shared functions", 1],
    ["Planning, oversight and local government", 2],
    ["Vanguards, committees and other groupings", 1],
  ]);
});

test("how sure a tie is stands beside since when, as far as the date is known", () => {
  const tie = {
    ...membership("post"),
    inForce: "likely",
    evidence: "unclear",
    validFrom: "2015-03",
  } as const;
  expect(inForceWords(tie)).toBe("Likely in force since March 2015 · evidence unclear");
});

test("evidence of one level is said once, of several it is counted", () => {
  expect(evidenceSentence([member("A"), member("B"), member("C")])).toBe("Evidence for all 3: documented.");
  expect(evidenceSentence([member("A"), member("B", "likely")])).toBe("Evidence: 1 documented, 1 likely.");
  expect(evidenceSentence([])).toBeNull();
});

test("what has no place on the map offers no way there", () => {
  expect(mapWay(organisation({ kind: "csu" }))).toBeNull();
});

test("a post is shown through the CCGs that share it, a hospital as a point", () => {
  const post = mapWay(organisation({ kind: "post", members: [member("A"), member("B")] }));
  expect(post?.search.selected).toEqual(["ccg:A", "ccg:B"]);
  const hospital = mapWay(organisation({ kind: "hospital", position: [-2.4, 54.8] }));
  expect(hospital?.search).toMatchObject({ points: ["hospital"], at: { latitude: 54.8, longitude: -2.4 } });
});
