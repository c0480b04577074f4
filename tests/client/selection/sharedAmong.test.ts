import { expect, test } from "vitest";
import type { Grouping } from "../../../client/map/groupings.ts";
import { buildEngland } from "../../../client/state/england.ts";
import { sharedAmong } from "../../../client/views/map/selection/sharedAmong.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());
const [a, b, c] = england.areas.ccg;
if (a === undefined || b === undefined || c === undefined)
  throw new Error("The small England has three CCGs");

const shared = (id: string, theme: Grouping["theme"], members: Grouping["members"]): Grouping => ({
  id,
  name: id,
  theme,
  members,
  atoms: new Uint16Array(),
});
const groupings = [
  shared("grouping:committee", "joint-committee", [a, b, c]),
  shared("function:contracting", "function", [a, c]),
  shared("post:officer", "post", [a, b]),
  shared("grouping:vanguard", "vanguard", [a, b]),
  shared("post:alone", "post", [a]),
];

test("one CCG's sharing is all it takes part in with others, posts first", () => {
  expect(sharedAmong(groupings, [a]).map(({ id, others }) => [id, others])).toEqual([
    ["post:officer", [b.name]],
    ["function:contracting", [c.name]],
    ["grouping:committee", [b.name, c.name]],
    ["grouping:vanguard", [b.name]],
  ]);
});

test("several CCGs' sharing is what two or more of them have in common", () => {
  expect(sharedAmong(groupings, [b, c]).map(({ id }) => id)).toEqual(["grouping:committee"]);
  expect(sharedAmong(groupings, [a, b]).map(({ id, chosen }) => [id, chosen.length])).toEqual([
    ["post:officer", 2],
    ["grouping:committee", 2],
    ["grouping:vanguard", 2],
  ]);
});

test("a support unit that two CCGs buy from is not something they share", () => {
  const bought = shared("csu:unit", "csu-contract", [b, c]);
  expect(sharedAmong([bought], [b, c])).toEqual([]);
});
