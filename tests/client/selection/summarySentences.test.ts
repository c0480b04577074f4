import { expect, test } from "vitest";
import { listed, ordinal } from "../../../client/components/inWords.ts";
import { buildEngland } from "../../../client/state/england.ts";
import { changeSentence } from "../../../client/views/map/selection/changeSentence.ts";
import { chosenOf, titleOf } from "../../../client/views/map/selection/chosen.ts";
import { landOfEngland } from "../../../client/views/map/selection/landOfEngland.ts";
import { selectionFacts } from "../../../client/views/map/selection/selectionFacts.ts";
import { selectionText } from "../../../client/views/map/selection/selectionText.ts";
import type { SharedThing } from "../../../client/views/map/selection/sharedAmong.ts";
import { summarySentences } from "../../../client/views/map/selection/summarySentences.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

// CCG A (300 people) is divided between footprints west and east; B (300) and C (400) lie in east.
const england = buildEngland(smallTopology(), smallOrganisations());

function factsOf(...ids: string[]) {
  return selectionFacts(england, landOfEngland(england), chosenOf(england, ids, []).areas, []);
}

test("a pair reads as people together, their ratio, and the footprint both lie in", () => {
  expect(summarySentences(england, factsOf("ccg:B", "ccg:C"))).toEqual([
    "Together 700 people.",
    "The larger is 1.3 times the smaller.",
    "Both lie in one footprint, stp:east name, and in one county or unitary, county:K name.",
  ]);
});

test("a divided CCG is said to be divided, not to lie in the footprint with most of its people", () => {
  const sentences = summarySentences(england, factsOf("ccg:A", "ccg:B", "ccg:C")).join(" ");
  expect(sentences).toContain("Two lie in stp:east name, while ccg:A name is divided between two footprints");
});

test("sizes within a twentieth of each other are about the same", () => {
  expect(summarySentences(england, factsOf("ccg:A", "ccg:B"))).toContain("Both are about the same size.");
});

test("overlapping groups are told apart from their sum, since adding them counts people twice", () => {
  const sentences = summarySentences(england, factsOf("ccg:A", "stp:east"));
  expect(sentences[0]).toBe("Together 1,000 people.");
  expect(sentences[1]).toBe(
    "They overlap: 200 of them live in more than one, so adding the groups up would give 1,200.",
  );
});

test("a selection that is just one area of another layer says so and does not say it lies there", () => {
  const sentences = summarySentences(england, factsOf("district:D1", "district:D2", "district:D3"));
  expect(sentences).toContain("They are the same people as stp:east name (footprint).");
  expect(sentences.join(" ")).not.toContain("one footprint");
});

test("one area has its rank, and every footprint that divides it counted", () => {
  expect(summarySentences(england, factsOf("ccg:A"))).toEqual([
    "300 people, the 2nd largest of 3 CCGs.",
    "It lies in county:K name (county or unitary).",
    "It is divided between two footprints.",
  ]);
});

test("nothing chosen makes no sentence", () => {
  expect(summarySentences(england, factsOf())).toEqual([]);
});

test("mixed kinds are counted kind by kind, and what is no area apart", () => {
  const chosen = chosenOf(england, ["stp:east", "county:K", "stp:west", "trust:RXP"], []);
  expect(titleOf(chosen)).toBe("2 footprints, 1 county or unitary and 1 other");
});

test("11th, 12th and 13th are not 11st, 12nd and 13rd", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map((rank) => ordinal(rank).trim())).toEqual([
    "",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "102nd",
    "111th",
  ]);
});

test("a list of one has no and", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

test("the text for a paper names people on each side of every line that is cut, and marks the estimate", () => {
  const text = selectionText(england, factsOf("ccg:A", "ccg:B"), null);
  expect(text).toContain("Cuts across 1 footprint: stp:east name (500 inside, 400 outside)");
  expect(text).toMatch(/Running costs, estimate: £13,242 a year/);
});

test("the text for a paper names what is shared with whom, and says that no record is not nothing", () => {
  const facts = factsOf("ccg:A", "ccg:B");
  const [a, b] = facts.areas;
  if (a === undefined || b === undefined) throw new Error("Two are chosen");
  const officer: SharedThing = {
    id: "post:1",
    name: "Officer",
    theme: "post",
    chosen: [a.name, b.name],
    others: ["C"],
  };
  const lines = (shared: SharedThing[]) =>
    selectionText(england, facts, { shared, asAt: "2016-04-01" }).split("\n");
  expect(lines([officer])).toContain("- Officer: Shared post, both; also C");
  expect(lines([])).toContain(
    "Nothing shared is recorded on 1 April 2016; that is not to say that nothing is.",
  );
});

test("one change is told by its name, several only by what is chosen now", () => {
  expect(changeSentence(england, ["ccg:A"], ["ccg:A", "ccg:B"])).toBe(
    "ccg:B name chosen: 2 CCGs, 600 people.",
  );
  expect(changeSentence(england, ["ccg:A", "ccg:B"], ["ccg:A"])).toBe(
    "ccg:B name removed: 1 CCG, 300 people.",
  );
  expect(changeSentence(england, [], ["ccg:A", "ccg:B"])).toBe("Chosen: 2 CCGs, 600 people.");
  expect(changeSentence(england, ["ccg:A"], [])).toBe("Nothing is chosen.");
});

test("a grouping is counted by the land of the areas that take part, and overlaps like any other", () => {
  const [first, second] = england.areas.ccg;
  if (first === undefined || second === undefined) throw new Error("The small England has A and B");
  const group = {
    id: "grouping:G",
    name: "Joint committee",
    atoms: Uint16Array.from([...first.atoms, ...second.atoms]),
  };
  const chosen = chosenOf(england, ["grouping:G", "ccg:B"], [group]);
  const facts = selectionFacts(england, landOfEngland(england), chosen.areas, []);
  expect(titleOf(chosen)).toBe("1 grouping and 1 CCG");
  expect(facts.people).toMatchObject({ distinct: 600, sum: 900, inSeveral: 300 });
});

test("one that is divided in two layers is named once", () => {
  const divided = smallTopology();
  divided.objects.atoms.geometries.forEach((geometry, atom) => {
    if (geometry.properties !== undefined && "county" in geometry.properties)
      geometry.properties.county = atom === 0 || geometry.properties.ccg === "C" ? "L" : "K";
  });
  const counties = [...smallOrganisations(), { ...organisation, id: "county:L", name: "L" }];
  const world = buildEngland(divided, counties);
  const said = (...ids: string[]) => {
    const { areas } = chosenOf(world, ids, []);
    return summarySentences(world, selectionFacts(world, landOfEngland(world), areas, [])).join(" ");
  };
  expect(said("ccg:A", "ccg:B")).toContain(
    "Ccg:A name is divided between two footprints and two counties and unitaries.",
  );
  expect(said("ccg:A", "ccg:B", "ccg:C")).toContain(
    "Two lie in stp:east name, while ccg:A name is divided between two footprints and two counties and unitaries.",
  );
});

const organisation = { name: "", officialName: "", ods: null, footprintNumber: null };
