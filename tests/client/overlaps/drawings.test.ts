import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEngland } from "../../../client/state/england.ts";
import { fitRows } from "../../../client/views/overlaps/fitRows.ts";
import { flowLayout } from "../../../client/views/overlaps/flowLayout.ts";
import { heatClass, heatLabels } from "../../../client/views/overlaps/heat.ts";
import { linkLooks } from "../../../client/views/overlaps/linkLooks.ts";
import { type OverlapMatrix, overlapMatrix } from "../../../client/views/overlaps/overlapMatrix.ts";
import { framesOf, nearestCell, overviewScale } from "../../../client/views/overlaps/overviewScale.ts";
import {
  fitsOneDrawing,
  footprintOfPair,
  startingPart,
  withSharers,
} from "../../../client/views/overlaps/partShown.ts";
import { wrapText } from "../../../client/views/overlaps/wrapText.ts";
import { at } from "../../../server/domain/at.ts";
import { smallOrganisations, smallTopology } from "../map/smallEngland.ts";

const england = buildEngland(smallTopology(), smallOrganisations());
const rows = fitRows(england, "ccg", "stp");
const matrix = overlapMatrix(england, rows);

/** A matrix of areas with long and short names and any people: one cell for each row at least. */
const matrices = fc
  .array(fc.array(fc.integer({ min: 0, max: 900_000 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((table): OverlapMatrix => {
    const some = at(england.areas.ccg, 0);
    const named = (place: number) => ({
      ...some,
      id: `ccg:${place}`,
      name: "Hambleton and ".repeat(1 + (place % 5)),
    });
    return {
      rows: table.map((_, row) => named(row)),
      columns: [0, 1, 2, 3, 4].map(named),
      cells: table.flatMap((counts, row) =>
        counts.flatMap((count, column) =>
          count === 0 ? [] : [{ row, column, people: count, shareOfRow: 0.5, shareOfColumn: 0.5 }],
        ),
      ),
    };
  });

describe("a flow", () => {
  test("labels never overlap, however thin the bars", () => {
    fc.assert(
      fc.property(matrices, (given) => {
        const layout = flowLayout(given, 16);
        const room = (name: string) => ((wrapText(name, 16).length + 1) * 17) / 2;
        for (const [nodes, areas] of [
          [layout.left, given.rows],
          [layout.right, given.columns],
        ] as const) {
          nodes.slice(1).forEach((node, before) => {
            const above = at(nodes, before);
            const free = node.middle - room(at(areas, node.place).name);
            expect(free).toBeGreaterThanOrEqual(above.middle + room(at(areas, above.place).name));
          });
        }
      }),
    );
  });

  test("both sides are on one scale: bars are as tall as their people are many", () => {
    const { left, right } = flowLayout(matrix, 20);
    const perPerson = [...left, ...right].map((node) => node.height / node.people);
    for (const scale of perPerson) expect(scale).toBeCloseTo(at(perPerson, 0));
  });

  test("a bar is filled by its ribbons from top to bottom", () => {
    const { left, links } = flowLayout(matrix, 20);
    const cut = at(left, 0);
    const own = links.filter((link) => at(matrix.cells, link.cell).row === cut.place);
    expect(own).toHaveLength(2);
    expect(own[0]?.fromTop).toBeCloseTo(cut.top);
    expect(own.reduce((sum, link) => sum + link.thickness, 0)).toBeCloseTo(cut.height);
  });

  test("a part cut off looks unlike the largest part, and both unlike an area that nests", () => {
    const looks = linkLooks(matrix);
    const byPeople = new Map(matrix.cells.map((cell, place) => [cell.people, looks[place]]));
    expect(byPeople).toEqual(
      new Map([
        [100, "cutOff"],
        [200, "main"],
        [300, "nested"],
        [400, "nested"],
      ]),
    );
  });

  test("a name is broken between words, and a long word keeps its letters", () => {
    expect(wrapText("Hambleton, Richmondshire and Whitby", 14)).toEqual([
      "Hambleton,",
      "Richmondshire",
      "and Whitby",
    ]);
    expect(wrapText("Northamptonshire", 6)).toEqual(["Northamptonshire"]);
  });
});

describe("a matrix", () => {
  test("it holds every pair once, with its share of either area", () => {
    expect(matrix.cells).toHaveLength(4);
    const cut = matrix.cells.find((cell) => cell.people === 100);
    expect(cut?.shareOfRow).toBeCloseTo(1 / 3);
    expect(cut?.shareOfColumn).toBe(1);
  });

  test("every value has a shade that the legend explains", () => {
    const cell = { row: 0, column: 0, people: 1, shareOfRow: 0.05, shareOfColumn: 1 };
    expect(heatLabels("first")[heatClass(cell, "first")]).toBe("5–25%");
    expect(heatLabels("second")[heatClass(cell, "second")]).toBe("95–100%");
    expect(heatLabels("people")[heatClass(cell, "people")]).toBe("under 10,000");
  });

  test("pointing reads the nearest pair, and far from any pair nothing", () => {
    const scale = overviewScale(matrix, 1000);
    const last = at(matrix.cells, 3);
    const x = scale.left + (last.column + 0.5) * scale.cellWidth;
    const y = (last.row + 0.5) * scale.cellHeight;
    expect(nearestCell(matrix, scale, x + 1, y + 1)).toBe(3);
    expect(nearestCell(matrix, scale, x, y + 500)).toBeNull();
  });

  test("rows that follow each other are framed as one", () => {
    const scale = overviewScale(matrix, 1000);
    expect(framesOf(matrix, rows, scale)).toHaveLength(1);
    expect(framesOf(matrix, [], scale)).toEqual([]);
  });
});

describe("the part of England a drawing starts with", () => {
  test("a few areas are drawn whole", () => {
    expect(fitsOneDrawing(rows)).toBe(true);
  });

  test("for CCGs it is the footprint where most of them are cut", () => {
    const part = startingPart(england, "ccg", rows);
    expect([part?.place.id, part?.because]).toEqual(["stp:east", "most-cut-here"]);
  });

  test("for footprints it is the one that is cut most", () => {
    const part = startingPart(england, "stp", fitRows(england, "stp", "ccg"));
    expect([part?.place.id, part?.because]).toEqual(["stp:east", "cut-most"]);
  });

  test("where nothing is cut it does not claim that something is", () => {
    expect(startingPart(england, "ccg", fitRows(england, "ccg", "county"))?.because).toBe("first");
  });

  test("an area alone brings with it those it shares an area with", () => {
    const [a] = rows;
    expect(withSharers(rows, a === undefined ? [] : [a]).map((row) => row.area.code)).toEqual([
      "A",
      "B",
      "C",
    ]);
  });

  test("a pair lies in the footprint that has most of its people", () => {
    const [a, east] = [england.byId.get("ccg:A"), england.byId.get("county:K")];
    expect(a && east && footprintOfPair(england, a, east)?.id).toBe("stp:east");
  });
});
