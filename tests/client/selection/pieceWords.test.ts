import { expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { chosenOf } from "../../../client/views/map/selection/chosen.ts";
import { landOfEngland } from "../../../client/views/map/selection/landOfEngland.ts";
import { pieceWords, uninhabitedWords } from "../../../client/views/map/selection/pieceWords.ts";
import { type SelectionFacts, selectionFacts } from "../../../client/views/map/selection/selectionFacts.ts";
import type { AtomTopology } from "../../../server/contract/topology.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

function worldOf(change: Partial<AtomTopology> = {}) {
  const england = buildEngland({ ...smallTopology(), ...change }, smallOrganisations());
  const areasOf = (ids: string[]) => chosenOf(england, ids, []).areas;
  const facts = (ids: string[], links: Parameters<typeof selectionFacts>[3] = []): SelectionFacts =>
    selectionFacts(england, landOfEngland(england), areasOf(ids), links);
  return { england, areasOf, facts };
}

test("areas that touch are one piece", () => {
  const { england, areasOf, facts } = worldOf();
  const ids = ["ccg:A", "ccg:B"];
  expect(pieceWords(england, areasOf(ids), facts(ids).pieces)).toHaveLength(1);
});

test("a detached piece names the area of its own layer that lies between", () => {
  const { england, areasOf, facts } = worldOf();
  const ids = ["ccg:A", "ccg:C"];
  const pieces = pieceWords(england, areasOf(ids), facts(ids).pieces);
  expect(pieces.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    "ccg:C name: the main piece",
    "ccg:A name: detached: ccg:B name lies between",
  ]);
});

test("an island with a ferry to the main piece is told with its ferry once", () => {
  const { england, areasOf, facts } = worldOf({
    partBorders: [
      [0, 1, 100],
      [1, 2, 100],
    ],
  });
  const ids = ["ccg:B", "ccg:C"];
  const [first, second] = areasOf(ids);
  if (first === undefined || second === undefined) throw new Error("The small England has B and C");
  const { pieces } = facts(ids, [{ crossing: "ferry", between: [first.atoms, second.atoms] }]);
  expect(pieceWords(england, areasOf(ids), pieces).map(({ why }) => why)).toEqual([
    "the main piece",
    "across water from the main piece; ferry to ccg:C name",
  ]);
});

test("land nobody lives on is counted apart from the pieces people live on", () => {
  const { england, facts } = worldOf({
    parts: [...smallTopology().parts, { atom: 2, people: 0, areaKm2: 0.05, centre: [2.5, 52] }],
  });
  const { pieces } = facts(["ccg:B"]);
  expect(england.areas.ccg).toHaveLength(3);
  expect(pieces.inhabited).toHaveLength(1);
  expect(uninhabitedWords(pieces)).toContain("one more piece of land nobody lives on");
});
