import { describe, expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { fitRows, rowsWithin, worstCutFirst } from "../../../client/views/overlaps/fitRows.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());
const areaOf = (id: string) => {
  const area = england.byId.get(id);
  if (area === undefined) throw new Error(`No ${id} in the small England`);
  return area;
};

describe("how one layer divides the other", () => {
  test("an area is divided by people, its largest part first", () => {
    const [a] = fitRows(england, "ccg", "stp");
    expect(a?.nests).toBe(false);
    expect(a?.cutShare).toBeCloseTo(1 / 3);
    expect(a?.parts.map((part) => [part.area.id, part.people])).toEqual([
      ["stp:east", 200],
      ["stp:west", 100],
    ]);
    expect(a?.parts[1]?.shareOfPart).toBe(1);
  });

  test("an area whose people all live in one area nests and is not cut at all", () => {
    const rows = fitRows(england, "ccg", "stp").slice(1);
    expect(rows.map((row) => [row.nests, row.cutShare])).toEqual([
      [true, 0],
      [true, 0],
    ]);
  });

  test("the worst cut comes first and the largest nested one before the smaller", () => {
    const sorted = worstCutFirst(fitRows(england, "ccg", "stp")).map((row) => row.area.code);
    expect(sorted).toEqual(["A", "C", "B"]);
  });

  test("looking at one part of England keeps the areas with people there, with all their parts", () => {
    const rows = fitRows(england, "ccg", "stp");
    const west = rowsWithin(england, rows, areaOf("stp:west"));
    expect(west.map((row) => row.area.code)).toEqual(["A"]);
    expect(west[0]?.parts).toHaveLength(2);
  });

  test("all of England keeps every area", () => {
    const rows = fitRows(england, "stp", "ccg");
    expect(rowsWithin(england, rows, null)).toEqual(rows);
  });
});
